const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end the name of an organisation, place, law, work or event: a run that holds one names nobody. */
export const THING_HEADS: ReadonlySet<string> = list(`
  police town united rovers athletic wanderers hotspur inc co drilling resolution academy act administration agency agreement airlines airport alliance amendment amendments army arena association
  authority avenue award awards bank bankcorp base battalion bay beach bill board book boulevard branch bridge broadcasting
  brotherhood building bureau business cabinet cafe camp campaign campus capital capitol caucus cathedral center centre
  century chamber channel charity church city club coalition coast code college commission committee communications community
  company conference congress consortium constitution convention corp corporation corps council country county court
  courthouse creek crisis cup daily day days deal debate declaration democrats democracy department dept desk district division
  doctrine economics election embassy empire enterprise enterprises era estate europe event exchange express
  facility fair federation festival field film films financial firm fleet force forces forest fort forum foundation
  front fund funds game games garden gardens gate gazette government grill group groups guard gulf hall harbor
  headquarters heights herald highway hill hills holdings home homes hospital hotel hotels house houses
  inauguration industries initiative initiatives inn institute institution insurance intelligence international island islands
  jail jobs journal journalism justice-department kingdom laboratories laboratory lake land law laws league legislature library
  limited live llc ministry justice-ministry llp lobby lounge ltd magazine mall manufacturing market markets matter media medicine meeting memorial mission
  monument mosque motion motors mountain mountains movement museum nation nations navy network networks news newspaper
  newspapers newsroom night north northwest observer ocean office offices oil olympics operation orchestra order organization organisation organizations
  pac palace park parkway partners partnership party patrol peninsula petroleum pharmaceuticals plan planet plant plaza poll polls pool port post prize prizes
  press primary prison productions program project properties province publishing radio railroad railway ranch range
  records reform registry region report reports republic republicans research reserve resort resorts resources restaurant review
  revolution rights river road room rule rules school schools sciences sea securities senate series service services shield ship shop
  show shows society software solutions south southeast southwest spring springs square stadium standard star state states station
  steel steps store stores strait strategies street studio studios sub-committee subcommittee summit sunday supreme survey system systems tavern
  team technologies technology telegraph television temple territory test theater theatre times today tower towers trade train
  transportation treasury treaty tribune trust tv union unit university valley veterans victory village voice vote
  war watch water way week weekly west white-house wing wire workers world yard year zone coliseum ballroom
  conservatory symphony philharmonic band boys girls tour twitter facebook youtube instagram google tweet tweets caucuses primaries
  kids women men lives matters parenthood street-journal airways aviation motor electric energy power gas mining chemical
  entertainment pictures records music comics capitalism socialism communism islam islamic christianity bible quran
  nazis nazi marines americans muslims christians jews catholics latinos hispanics blacks whites evangelicals
  republicanism conservatism brexit obamacare trumpcare medicaid medicare security insider hollywood broadway
  convoy airlift treaties accord accords protocol pact dialogue talks mail dispatch chronicle globe bulletin examiner inquirer sentinel
  sun-times picayune constitution-journal democrat-gazette bee patriot courier register reporters enquirer correspondents pradesh
  health healthcare therapeutics pharma pharmacy clinic clinics hospitals logistics ventures telecom wireless bancorp foods
  brewing brewery cosmetics automotive aerospace biotech biosciences semiconductor petrochemical cruises
  cost costs spending budget tax taxes cuts cut clause theory syndrome disease virus fever hurricane earthquake`);

/** Words with a capital that are no name's first word: days, months, parties, peoples' adjectives come from elsewhere. */
export const NEVER_FIRST: ReadonlySet<string> = list(`
  monday tuesday wednesday thursday friday saturday sunday january february july september october november december
  mondays tuesdays wednesdays thursdays fridays saturdays sundays sept oct nov dec jan feb aug
  republican republicans democrat democrats democratic gop dem dems tory tories labour libertarian independent conservative liberal
  socialist communist progressive marxist islamist islamic muslim christian jewish catholic protestant evangelical mormon sunni shiite shia
  hispanic latino latina black white african-american asian-american arab arabs jew jews muslims christians nazi
  british english irish spanish danish polish turkish finnish jewish soviet kurdish islamists tibetan roman yorkers
  morning evening daily good happy dear meet trust thank thanks hello hey sorry
  north south east west northern southern eastern western central new old first second third fourth last next great
  national international federal state local global world supreme united american european former then-president
  internet web twitter facebook google youtube instagram god jesus lord christ satan bible congress senate house parliament pentagon
  kremlin capitol white-house america americans u.s us uk eu un usa isis isil cnn nbc abc cbs msnbc fox npr bbc ap afp reuters
  bloomberg politico breitbart nato fbi cia nsa dhs doj irs epa nra rnc dnc aclu cpac pac super wall street
  constitution medicare medicaid obamacare wikileaks hollywood broadway christmas easter thanksgiving halloween ramadan
  father dad mom mother daddy grandma grandpa mama papa
  january february march july september october november december am pm est edt pst gmt
  editor note photo photos video image images credit source sources related update updated correction follow read watch click subscribe advertisement story breaking exclusive opinion
  chapter section part article page figure table vol volume no number`);

/** Function words: with a capital they only begin a sentence or stand in a headline. */
export const FUNCTION_WORDS: ReadonlySet<string> = list(`
  a an the this that these those some any each every all both either neither no none such another other many much more most few several
  and but or nor so yet for if then else because although though while whereas whether unless until since once when
  whenever where wherever who whom whose which what whatever whoever why how as than like unlike
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself
  itself ourselves themselves im ive hes shes theyre youre dont doesnt didnt cant wont isnt wasnt arent werent wouldnt couldnt shouldnt
  is are was were be been being am do does did done doing have has had having can could shall should would might must ought
  of in on at by with from to into onto upon over under above below between among amid against about after before during
  through throughout across along around behind beside besides beyond despite down up off out inside outside near per plus
  toward towards via within without according regarding concerning following including given
  not never also too very just only even still already again ever always often sometimes usually perhaps maybe now
  here there today tomorrow yesterday tonight later earlier soon meanwhile however moreover furthermore nevertheless nonetheless
  therefore thus hence indeed instead otherwise rather quite almost nearly about well yes no oh ok okay please thanks
  let lets get got make made take took come came go went gone say says said tell told ask asked add added call called
  one two three four five six seven eight nine ten hundred thousand million billion half nobody somebody everybody
  anyone everyone someone something anything everything nothing lyin crooked mr's asked speaking
  his/her`);
