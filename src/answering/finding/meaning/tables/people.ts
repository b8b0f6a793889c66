/** Who people are to one another, and what is told of them. */
export const PEOPLE = `
kid, youngster, little one > child < boy, girl, son, daughter, minor, pupil
kids, children > sons and daughters < sons, daughters
baby, newborn > infant
teen, teenager > adolescent, youth
toddler > young child, infant
guy, dude, bloke, fella, chap < man
lady, gal, chick < woman
ladies, girls < women
old man, old guy, old timer > elderly man, pensioner, senior citizen
old people, seniors, old folks > elderly, pensioners, senior citizens
folks, everyday people, ordinary people < residents, citizens, people
dad, daddy, pop > father
mom, mommy, ma > mother
parents, mom and dad > mother and father, guardians
grandma, granny, nana > grandmother
grandpa, grandad, granddad > grandfather
grandparents > grandmother, grandfather
bro > brother
sis > sister
siblings > brother and sister < brothers, sisters
hubby > husband
wife, missus > spouse
husband, partner > spouse
boyfriend, bf > fiance < partner, companion
girlfriend, gf > fiancee < partner, companion
ex > former wife, former husband, former spouse, former partner
ex wife > former spouse
ex husband > former spouse
in laws > father-in-law, mother-in-law
family members, family > relatives, kin < relations
stepdad > stepfather
stepmom, stepmum > stepmother
buddy, pal, mate, bff, best friend > friend, close friend, ally < associate
buddies, pals, mates, cronies > associates, allies < friends
rival, enemy, nemesis > opponent, adversary, foe
got married, tied the knot, got hitched, walked down the aisle > married, wedding, marriage
popped the question, proposed, got engaged > engagement, proposal of marriage
split up, broke up, split, called it quits, parted ways > divorced, separated
dumped, ditched > divorced, broke up with, abandoned
dating, going out, seeing, hooking up > romantically involved, romance < relationship, couple
affair, cheated on, two timed, fling > extramarital affair, infidelity, unfaithful, adultery
knocked up, expecting, having a baby, pregnant > pregnancy, expecting a child
had a baby, had a kid, gave birth > birth, was born < delivered
took in > adoption, foster
brought up, grew up > upbringing, childhood, reared
grew up in, comes from > native of, born in, hails from, raised in
hometown > born in, home town < native
moved to > relocated, settled in
roommate, flatmate, housemate > shared an apartment, lived with
next door > neighbouring, residents nearby
dubbed, known as < name
nickname > known as, dubbed
known as > named, alias
big shot, celeb > celebrity, famous
fan > admirers < supporters
loner, weirdo > recluse, solitary
genius, brainiac > brilliant, gifted
smart, clever > intelligent, bright
adored > beloved, popular, admired
hated, despised, can't stand > detested, loathed, hatred, dislike
fan of > admired, fond of
gay, lesbian > homosexual, same-sex
trans > transgender
black > African-American
native american > indigenous, tribe, tribal
foreigner > immigrants, foreign nationals
expat > expatriates
homeless, homeless people > sleeping rough, without homes, on the streets
hobo, bum > homeless man
millionaire, rich guy, tycoon > businessman, magnate, billionaire, entrepreneur
businessman, businesswoman > entrepreneur, executive, industrialist
housewife, stay at home mom > homemaker
farmer > growers, rancher
fisherman, fishermen > fishing crew, crew of the trawler
sailor, seamen > crew, crew members, mariners
pilot, captain > skipper
driver, trucker > motorist, truck driver
passenger, riders > on board, travellers, commuters
pastor, preacher, priest > minister, clergyman, reverend, vicar
church people, congregation > parishioners, worshippers
muslim > Islamic
jew > Jewish
boffin, scientist, researchers > academics < experts, professor
expert > specialist < analyst, professor
reporter, journalist, journos > correspondent < press, media
spokesman, spokeswoman, pr person, flack > press secretary, spokesperson
aide > adviser, assistant
critics, haters > opponents, detractors
witness, onlookers, bystanders > eyewitness, passers-by, those who saw
victim > those killed, those injured, dead
owner > owned, proprietor, belongs to
founder, started > founded, established, co-founder
heir > inheritance, bequeathed, left in the will
`;
