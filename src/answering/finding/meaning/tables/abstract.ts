/** What is thought, wanted and felt in public life. */
export const ABSTRACT = `
ambitions, dreams > aspirations, hopes
dream > ambition, aspiration, hope
trouble, problems, headaches > difficulties, challenges, setbacks
tough time, hard time > difficulty, struggled
struggled, had trouble > difficulty, found it difficult
scary > alarming, terrifying, frightened
threat, danger > menace, peril
setback > blow, defeat
chaos, mayhem > turmoil, disarray, anarchy < disorder
mess, shambles > disarray, chaos, confusion
upset > unhappy, distressed, disappointed
outrage, uproar > outcry, furore, anger, indignation
shame > disgrace, dishonour
pressure > strain
stress, strain > tension, pressure
split, rift > division, divide, disagreement
fight, struggle > conflict < battle
chances, odds > prospects, probability < likelihood
edge, upper hand > advantage
downside, drawback > disadvantage
upside, perk, plus > advantage, benefit
proof, receipts > documentation < evidence
secrecy, hiding > concealment, secret
honesty, straight talk > candour, truthful
honest, straight > truthful, candid, frank
fake, two faced > hypocritical, hypocrisy, insincere
greedy > greed, avarice
selfish > self-interest, self-serving
cocky, full of himself, full of herself > arrogance, conceited, hubris
brave, gutsy > courage, bravery
gutless, spineless > cowardly, weak
stubborn, pig headed > obstinate, intransigent, inflexible
clueless, out of touch > ignorant, uninformed, unaware
out of control > uncontrolled, unchecked, rampant
unfit, not fit > unqualified, not qualified, unsuited
qualified, fit > suitable, eligible
temper, temperament > disposition, character
conduct > behaviour, actions
childish, immature > juvenile, sophomoric, petulant
crazy idea > absurd, ludicrous
common sense > prudent, sensible
smart move > wise, prudent
bad idea, dumb idea > mistake, unwise, ill-advised
mistake, screwup > error, misstep, blunder, miscalculation
luck, good luck > fortune
fairness > equality, equity < justice
equal rights > equality, civil rights
freedom > liberty
free speech > freedom of expression, First Amendment
power, clout, pull > leverage, authority < influence
backing, help > assistance < support
blessing, okay, go ahead, green light > approval, consent, permission, authorisation
word > approval, assurance
rule, guideline > regulation, policy, requirement
stance, take > attitude < opinion, view
opinion, thoughts > views, attitude, belief
gist, point > essence, argument
meaning > significance
rumors, chatter, buzz > speculation, reports
lesson > experience
legacy > heritage, inheritance
tradition, custom > practice, customary
trend, fad > tendency
step, move > action < measure
deal breaker > unacceptable
not okay, not ok > intolerable, inexcusable, unacceptable
pointless, waste of time > futile, useless, meaningless
worthless, useless > no value, ineffective
outdated, old fashioned > obsolete, antiquated
up to date, modern > contemporary, current
secret weapon > advantage
stuff > material, matters < items
dirt > damaging information, compromising material
mudslinging, name calling > personal attacks, insults, negative campaign
grudge > resentment, animosity, hostility
hate > hatred, animosity, hostility
bias, favoritism > prejudice, partiality, preferential treatment
perks, special treatment > preferential treatment, privileges
favor > preferential treatment, assistance
conflict of interest > conflicting interests, recuse, ethics
payback > revenge, retaliation, retribution
wakeup call, wake up call > warning, alarm
no brainer > obvious, clear choice
game changer > turning point, decisive
turning point > watershed, milestone
milestone, first ever > landmark, historic
first time > unprecedented, first
never before > unprecedented
world, worldwide, global > international, across the world
nationwide, across the country > national, throughout the country
local > municipal, community, regional
overseas, abroad > foreign countries, foreign
downtown > city centre
countryside, sticks > rural
suburbs, burbs > suburban
hood, area > neighbourhood, district, vicinity
scene > site, location
`;
