/** First names and the short forms that news uses for them, one given name a line, short forms after it. */
const TABLE = `
abigail abby
abraham abe
alan al
albert al bert
alexander alex alec al sandy
alexandra alex sandra
alfred al alf alfie fred
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb barbie
benjamin ben benji
bernard bernie
catherine cathy cate katie kate
charles charlie chuck
charlotte lottie
christine chris chrissy
christina chris tina
christopher chris kit
clifford cliff
curtis curt
cynthia cindy
daniel dan danny
david dave davey
deborah debbie deb
debra debbie deb
dennis denny
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ned
edward ed eddie ted ned teddy
elizabeth liz beth betsy betty lizzie eliza libby
eugene gene
francis frank fran
frances fran
franklin frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gilbert gil
gregory greg
harold hal harry
henry hank harry
herbert herb bert
isabel izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jerome jerry
jessica jess jessie
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie kay
kathleen kathy kate
kathryn kathy kate katie
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny
leroy lee
louis lou
margaret maggie meg peggy marge
martin marty
matthew matt
michael mike mick mickey
michelle shelly
mitchell mitch
nancy nan
nathaniel nate nathan nat
nicholas nick
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phil
phillip phil
rachel rae
randall randy
randolph randy
raphael rafael rafe
raymond ray
rebecca becky becca
reginald reggie
richard rick dick rich richie ricky
robert bob bobby rob robbie bert
rodney rod
roger rog
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
sean shawn
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue suzie
susanna sue
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
victor vic
victoria vicky tori
vincent vince vinnie
virginia ginny
walter walt wally
wesley wes
william bill billy will willie liam
zachary zach zack
`;

const FORMAL: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const formal = new Map<string, Set<string>>();
  for (const line of TABLE.trim().split('\n')) {
    const [given = '', ...short] = line.split(' ');
    for (const name of [given, ...short]) formal.set(name, (formal.get(name) ?? new Set()).add(given));
  }
  return formal;
})();

/** Whether two first names (folded) can be one person's: equal, or short forms of one name ("bob", "robert"). */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [FORMAL.get(a), FORMAL.get(b)];
  return one !== undefined && other !== undefined && [...one].some((given) => other.has(given));
}
