/** Everyday doings, as they are typed in a chat. */
export const DAILY = `
called off, scrapped, axed, pulled the plug on, nixed, ditched > cancelled, abandoned < dropped
put off, pushed back, held off, kicked down the road, put on hold > postponed, deferred, rescheduled, suspended, delay
moved up, brought forward > earlier than planned < advanced
kicked off, got going, got underway > started, launched, under way < began, opened
wrapped up, wound up, finished, came to an end > ended, concluded, conclusion < completed
started > launched, commenced, beginning < opened
stopped, quit, gave up, knocked off > ceased, ended, halted, discontinued, abandoned
kept going, kept on, carried on, stuck with > persisted < continued, remained
came back, went back, got back, made a comeback > comeback < returned
showed up, turned up, rocked up, made an appearance > attended, arrived < appeared
skipped, missed, bailed on, no show, blew off, didn't show up > absent, did not attend, failed to appear, boycotted
went to > attendance, visited, was present
took off, headed out, split > departure
headed to, went to, travelled to > travelled, visited, flew to < trip, journey
trip > travelled, visited < journey, tour
dropped by, stopped by, swung by > visited
got together, met up, hung out, sat down with > gathered < met
ran into, bumped into > encountered < met
hung out > spent time with
get together, party, bash, shindig > celebration, gathering < reception
threw a party, partied > celebrated
found out, figured out, learned, worked out < discovered, determined, discovery, realised, concluded
found, turned up, dug up, came across, stumbled on, unearthed > uncovered, recovered, located < discovered, discovery
looked for, hunted for, searched for > sought, searching
lost, misplaced > missing
checked out, looked at, looked into, went over > inspected, reviewed, studied, investigated < examined
looked like, seemed > resembled < appeared
spotted, clocked > observed, witnessed, sighted < seen
kept an eye on, kept tabs on > watched, monitored, observed, surveillance
showed, proved > demonstrated, indicated, revealed < evidence
stashed, tucked away > hidden, concealed
handed, handed over, forked over > donated, turned over < presented, provided, delivered
picked up, landed, scored, bagged > obtained, won < received, awarded
grabbed, snatched > confiscated < seized, removed
took away > impounded, confiscation, stripped of < seized
threw out, chucked, tossed, dumped, binned > discarded, disposed of, thrown away
put in > installation < fitted
got rid of, ditched, tossed, dumped > eliminated, disposed of, discarded, abolished < removed
swapped, switched, traded > exchanged, replaced
changed, tweaked > altered, revised, modified, adjusted < amended
smashed > broke, shattered, damaged
fixed, sorted, sorted out, straightened out > resolved, repaired, corrected, solved < settled
put together, built, came up with > created, produced, constructed < developed
came up with, dreamed up, thought up, cooked up > invented, devised, conceived < developed
employed, deployed
had a go, took a crack at, gave it a shot > sought < attempted, effort
pulled off, managed to > achieved, succeeded, accomplished
screwed up, messed up, blew it, dropped the ball, botched, bungled > failure, mistake, mishandled, error < failed
got stuck > trapped, stranded
gave up, caved, caved in, folded, backed down > relented, yielded, conceded, surrendered, backed off
stood firm, dug in, wouldn't budge, stuck to their guns > refused to back down, resisted < insisted
hung on > waited, delayed
rushed, hurried > hastened, haste
helped, gave a hand, pitched in, lent a hand > assisted < support
hurt > damaged, harm, undermined
let, allowed > permitted, permission, granted
got permission, got the ok, got the go ahead > was authorised, permission, approved, granted permission
forced > compelled, obliged < required, ordered
gotta, need to > required to, obliged to < must
told to > ordered to, instructed to, directed to
picked, went with, went for > selected, opted < chose, choice
keen on > sought, desired, wished, eager < hoped
figured, reckoned > believed < opinion, view
believe, buy > convinced < think
was aware, knew about < aware, knowledge
slipped their mind > forgotten, did not remember, could not recall
don't remember, can't remember, didn't remember > not recall, no recollection, could not recall
remembered > recalled, commemorated < memory
adored < love
crashed, dozed off, fell asleep > asleep, sleeping
woke up, got up > awakened, awoke
`;
