/** What people do to things and plans: verbs of two words, and the one that a newspaper has. */
export const DEEDS = `
put together, pieced together > compiled, drew up, drafted < prepared, gathered
drew up, wrote up > drafted < prepared
left out, skipped over > omitted, excluded, exclusion, omission < did not include, not include, failed to include
threw in, added in > included, inclusion < added
brought up, raised the issue > mentioned, cited < raised, referred to
pointed out > noted, emphasised, highlighted
downplayed, brushed off, shrugged off, laughed off, waved away > played down, minimised, dismissed
played up, hyped, made a big deal of > emphasised, exaggerated, touted
made public, put out there > disclosed, published, divulged < released, revealed
kept secret, kept under wraps, kept hidden > undisclosed, withheld < confidential, not disclosed, concealed
kept out, shut out, locked out > excluded, barred, banned < refused entry, denied entry
kept away from, stayed away from, kept their distance from, steered clear of > avoided, distanced, shunned, disassociated, dissociated
gave the cold shoulder, cold shouldered, froze out, snubbed, blackballed > shunned, ostracised, spurned, boycotted, blacklisted
blacklisted, blackballed > shunned, banned, barred
cut off, cut ties with, broke with > severed ties, distanced, dissociated, split with
stuck up for, stuck by, stood by > defended, remained loyal to, continued to support
went along with, bought into < accepted, agreed
pushed, pushed for, pushed through > promoted, furthered, advocated < advanced
pushed around, bullied > intimidated, coerced
speeded up, fast tracked > accelerated, hastened, expedited
slowed down > delayed, slowed, hindered
held back, held up > hindered, delayed, impeded, restrained
got in the way of, messed up > hindered, obstructed, impeded, disrupted
cut down on, cut back on, scaled back, dialed back, dialed down > reduced, curbed, curtailed, limited
stepped up, ramped up, cranked up, dialed up > intensified, increased, escalated, expanded
boosted, beefed up > strengthened, increased, bolstered, reinforced
made worse > worsened, aggravated, exacerbated
made better, got better > strengthened, enhanced, improvement
got worse, went downhill > worsened, deteriorated
blew up, fell apart, fell through, went nowhere, went south > collapsed, broke down, foundered < failed
worked out, panned out, paid off > succeeded < successful
turned around > reversed, recovered, improved
set off, sparked, kicked off, triggered > caused, provoked, prompted, led to
led to, brought about, resulted in > caused, prompted, triggered
came from, stemmed from > originated, resulted from, derived
came up against, ran up against > faced, encountered, confronted
faced, stared down > confronted
went through, lived through > experienced, endured, suffered, underwent
put up with, stood for > tolerated, endured
took part in, took part, joined in > participated, involved
got involved, stepped in, jumped in > intervened, intervention
butted in, stuck their nose in, meddled > interfered, interference, intervened
went ahead with, went ahead, went through with > proceeded, carried out
carried out, pulled off > committed, conducted, executed < performed
ran, run by > operated, managed, administered, headed, led by
in charge of, in charge, running the show > headed, led, oversaw, responsible for, managing, overseeing
looked after, took care of > cared for, responsible for, tended
dealt with, handled, took on > addressed, tackled, managed
looked forward to > anticipated, eager
counted on, banked on, relied on > depended, reliance
bet on, gambled on > wagered, risked
took a chance > risked, gamble
put on, staged > hosted, organised, conducted
handed out, gave out, passed out, dished out > distributed, granted < awarded, issued
handed over, gave up, turned over, gave back > surrendered, relinquished, transferred < returned, delivered
took back, gave back, sent back > retracted, withdrew, rescinded, revoked < returned
held on to, hung on to > retained, kept, maintained
stripped of, lost > deprived, revoked, forfeited
lined up, set up > organised, scheduled, arrangements
signed up, signed on > enrolled, registered, joined
checked in > registered
sent out, mailed out > mailed, distributed, dispatched
sent in, sent over > deployed, dispatched, submitted, contributed
brought in, rolled out, brought out, came out with > introduced, launched, unveiled < released
brought back > restored, reinstated, reintroduced, revived < returned
took out, pulled, pulled down > withdrawn, extracted < removed
took apart, broke up, broke apart > dismantled, split, disbanded, divided
split, split up, divvied up, carved up > divided, shared, partitioned
put up, stuck up > erected, posted, installed, raised
blocked off, closed off, shut off, sealed off, roped off > cordoned off, barricaded, sealed < closed
cleared out, moved out > vacated, evacuated, left
moved in > occupied < settled
stayed, stuck around, hung around > lingered < remained
waited, held on > delayed, on hold
hung out to dry, threw under the bus, scapegoated > abandoned, betrayed, blamed
backstabbed, stabbed in the back, double crossed, sold out > betrayed, betrayal, disloyal
looked the other way, turned a blind eye, let slide > ignored, overlooked, tolerated, condoned
blew off, brushed aside, paid no attention to, ignored > disregarded, dismissed, neglected
made up for > compensated
got even, got back at, hit back, struck back, clapped back, fired back > retaliated, responded, revenge, retorted
responded to, reacted to, came back with, clapped back > replied, response, reaction, responded
made clear, spelled out > clarified, clarification, stressed
changed their mind, changed their tune, did a 180 > reversed, reconsidered
flip flop > reversal, about-face
looked back on > recalled, reflected on
made a mistake, slipped up, goofed, messed up > erred, error, mistake, blunder
admitted to, owned > acknowledged, conceded
figured, guessed > estimated, assumed, believed
seemed, came across as > apparently < appeared
made sense of > understood, interpreted
got wind of, caught wind of, heard about > learned of, became aware < was informed
asked around > inquired
took questions > replied < responded, response
blurted out, let slip > exclaimed, interjected
kept saying > repeatedly, repeated, insists
picked up steam, gained steam, took off > gathered momentum, gained momentum, gathered steam < grew
topped, beat out > surpassed, exceeded, outperformed
fell short, came up short > failed to reach, missed, below
made it to, got to, reached > arrived, attained, achieved
reached > attained, exceeded, totalled
made the rounds > appeared on < tour
won over, talked into, sweet talked > persuaded, convinced
talked out of > dissuaded, discouraged
egged on, stirred up, whipped up, fired up > incited, provoked, instigated, inflamed
calmed down, cooled down > eased, de-escalated, subsided
brought together > unified, unity, uniting
drove apart, tore apart > divided, division
got along, hit it off > friendly, good relations, rapport
looked up to > admired, respected
looked down on > despised, contempt, disdain
gave a pass, let go > excused, forgiven
sold out, caved in > capitulated, surrendered
showed off, paraded > displayed, exhibited, flaunted
tried out, tested > experimented, trialled, pilot
made do, scraped by, got by > survived, subsisted, managed
took advantage of, milked > exploited
copied, ripped off, stole from > plagiarised, imitated
bragged about, touted > boasted, trumpeted
`;
