/** Laws, votes and government. */
export const PARLIAMENT = `
shot down, voted down, nixed, killed, torpedoed, knocked back, turned down, gave the thumbs down > rejected, defeated, refused, vetoed, blocked, denied, dismissed
ok'd, okayed, greenlit, green lit, greenlighted, gave the go ahead, gave the green light, gave the nod, rubber stamped, signed off on, gave the thumbs up > approved, sanctioned, ratified < passed, endorsed
passed, went through, got through, pushed through, voted through > approved, adopted, enacted, ratified, passage
signed, signed into law > enacted, became law, signature
law, rules > legislation, statute, regulations, bill < act, ordinance
new law, new rule > legislation, regulation < ordinance, measure, act
legislation, proposed law < measure
outlawed, made illegal > prohibited, ban, forbidden, moratorium
unbanned, made legal > lifted the ban, legalisation, decriminalised
scrapped, axed, binned, junked, got rid of, did away with, ditched, dumped, killed off > abolished, abolition, repealed, eliminated, discarded, cancelled, abandoned < dropped
undid, rolled back > overturned, rescinded, revoked, repeal, reversal
watered down, toned down, softened > weakened, diluted, moderated
beefed up, toughened, tightened > strengthened, stricter, tougher, stringent
crackdown, cracked down, clamped down, got tough > clampdown, tougher measures, stricter enforcement
loophole > exemption, gap in the law
red tape, paperwork > bureaucracy, regulations, administrative burden
blocked, stalled, held up, stonewalled > obstructed, impeded, delayed, filibuster < stopped
stalled, stuck, going nowhere, gridlock > deadlock, stalemate, impasse, standstill
broke the deadlock > compromise, breakthrough
met in the middle, split the difference, gave ground > compromise, concession
lawmaker > legislator, member of parliament, senator, congressman, congresswoman, MP
congressman, congresswoman > lawmaker, member of Congress
parliament > legislature, lawmakers, MPs, House of Commons
pm > prime minister, premier
president, prez, potus > White House, commander in chief
first lady > president's wife
veep, vp > vice president
white house < administration, president
govt > cabinet, ministers < administration
local government, town hall, city hall > council, municipality, city council < county
town council, city council > councillors, aldermen, council members
councilman, councilwoman, councilmember > councillor, alderman, council member
politics, politicking > partisan
shut down the government, government shutdown > shutdown, lapse in funding
budget, spending plan > fiscal plan, appropriations
spending cuts, cutbacks, belt tightening, cuts > austerity, reductions, reduced spending < savings
tax hike, tax increase, raised taxes > higher taxes, tax rise, increase in taxes
tax cut, tax break, cut taxes > tax relief, tax reduction, lower taxes, tax reform
grilled, hauled before, called before > questioned, testify, summoned, subpoenaed
subpoena, summoned, ordered to appear
probe, looked into, dug into > investigation, inquiry < examined, review
investigation, probe > inquiry, audit < review
investigated > inquiry, probe, looking into < examined
impeachment, removed from office
no confidence > vote of confidence, confidence vote
coalition, teamed up with > alliance, governing partner, power-sharing
opposition, the other side > rivals, opponents, critics
pushed for, twisted arms, leaned on > lobbying, pressed for, urged, pressured
lobbyist > lobbying group, lobby, special interests
pork, pork barrel > earmarks
executive order, decree, edict > proclamation < order, directive
welfare, benefits, handouts, the dole > public assistance, social security, unemployment benefit, food stamps
pension, social security > retirement benefits
independence, break away, breakaway, split off > secession, secede, separatist, autonomy
protest, took to the streets > marched, demonstration < rally
protesters, protestors, marchers > demonstrators, activists < crowd
sit in > occupied, occupation
petition, signed a petition > signatures
boycotted, boycott > refused to attend, stayed away
town hall, town hall meeting > public meeting, forum
transparency, openness > disclosure
cover up, hushed up, swept under the rug, kept quiet > concealed, suppressed, hid
`;
