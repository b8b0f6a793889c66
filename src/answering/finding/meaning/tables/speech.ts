/** Saying, praising, blaming, arguing. */
export const SPEECH = `
slammed, blasted, ripped, ripped into, roasted, trashed, bashed, tore into, laid into, went off on, dragged, called out, took a shot at, took a swipe at, lashed out at, went after, had a go at, dissed, slagged off, hit out at > criticised, condemned, denounced, attacked, rebuked, assailed, lambasted, decried, deplored
flak, backlash, blowback, pushback > criticism, outcry, condemnation, anger, objections
chewed out, told off, dressed down, scolded, bawled out > reprimanded, rebuked, admonished
made fun of, mocked, laughed at, took the piss, poked fun at > ridiculed, derided, joked, jokes about
badmouthed, trash talked, called names > insult, disparaged, offensive remarks, abuse
smeared, trashed, dragged through the mud > defamed, slandered, libel
gushed about, raved about, sang the praises of, talked up, gave props, gave a shout out, big up > commended, lauded, hailed, praise, applauded, acclaimed, paid tribute
gave props > congratulations, tribute
gave thanks > gratitude, grateful, thanks
said sorry, sorry > apology, regret, remorse
took the blame, owned up, took the fall > took responsibility, accepted responsibility, admitted
pinned it on, pointed the finger, pointed fingers > accused, held responsible, attributed, blame
admitted, fessed up, came clean, owned up to, copped to, let slip > acknowledged, conceded, confessed, admission
denied, shot down, pushed back on, called bs on, rubbished > rejected, refuted, disputed, dismissed, denial, untrue < false
declined, rejected, refusal, unwilling
said yes, agreed, went along with > consented, approved < accepted, agreement
backed, stood up for, had their back, stuck up for, went to bat for > defended, supported, endorsed
came out against, stood against, was against > opposed, opposition, objected
slammed the door on, ruled out > excluded, rejected
argued, fought, bickered, butted heads, locked horns, rowed > argument, clashed, dispute, disagreed, disagreement < quarrel
beef, spat, row, feud, bad blood > dispute, disagreement, rivalry, rift < quarrel
fell out, had a falling out > rift, quarrelled, split, estranged
made up, patched things up, buried the hatchet, made peace > reconciled, reconciliation
let know, gave a heads up, heads up > notified, alerted, notification < informed
sounded the alarm, raised the alarm > warning, cautioned, alerted
spilled the beans, blabbed, let the cat out of the bag, spilled > revealed, disclosed, divulged, leak, disclosure
kept quiet, kept mum, clammed up, zipped it > refused to comment, declined to comment, silent, silence
no comment, wouldn't talk, wouldn't comment > declined to comment, refused to comment, did not respond, could not be reached
came out with, put out, dropped > published, announced < released, issued
broke the news > announcement, declared, unveiled, revealed
swore, gave their word, pinky swore > pledged, vowed, assured, promise, guarantee < commitment
broke their promise, broke their word, went back on, flip flopped, flipflopped, did a u turn, backtracked, backpedaled, walked back > reversed, U-turn, reneged, retracted, changed their mind, changed course
took back, walked back > retracted, withdrew
threatened, made threats > warned < threat
begged, pleaded > urged, appealed, implored, plea
asked for, called for, pushed for > demanded, urged, sought, requested
called for, demanded, seeks, urged
suggested, floated, pitched, put forward, threw out there > proposed, recommended
called it, saw it coming > forecast, prediction, foresaw < expected
claimed > alleged, asserted, maintained, contended < insisted
made it up, made up, fibbed, bullshitted, told a lie > lie, misled, fabricated, untrue, falsehood, deceived < false
bs, bullshit, bull, crap, bogus, hogwash, baloney, malarkey > untrue, nonsense, lies, falsehood, fabricated, rubbish, absurd < false
liar > dishonest, lies, untruthful
blew out of proportion, overhyped, hyped up > exaggeration, overstated, overblown
dodged, ducked, sidestepped, evaded > avoided, declined to answer, evasive
dropped hints > indicated, implied, hint < suggested
explained, spelled out, laid out, broke it down > explanation, outlined < described
swore, cussed, cursed, dropped the f bomb > profanity, expletive, obscenity, vulgar
cracked a joke, kidding > joke, jest, quipped
yelled, screamed > shouting
whined, griped, moaned, bitched, kicked up a fuss > complaint, complaining, grievance
chatted > talked, conversation < spoke, discussed
talks > negotiations, discussions < meeting
bragged, showed off > boast, touted
posted, tweet, wrote on Twitter, Twitter, social media
texted > messaged, text message
rang, phoned, gave a ring > telephone, phone call
wrote > penned < letter
speech, talk < address, remarks, lecture, spoke
gave a speech, gave a talk > addressed, delivered remarks < speech, lecture
statement, announcement > news release, press release
presser, press conference > news conference < briefing
racist, bigoted > racism, discriminatory, prejudice, bigotry
sexist > sexism, misogyny, misogynistic
witch hunt > persecution
dumb, stupid, idiotic, moronic > foolish, ridiculous, absurd, unwise, ill-advised
crazy, nuts, insane, bonkers, mental > absurd, madness, lunacy, ridiculous, outrageous
idiot, moron, fool, clown > foolish, stupid, incompetent
coward, chicken > cowardly, cowardice
disgusting, gross, sick > appalling, revolting, deplorable, repugnant, abhorrent
shameful, disgraceful, embarrassing
sad, sucks, bummer, gutted > saddened, disappointed, regrettable, unfortunate, heartbreaking
awesome, amazing, brilliant, great > tremendous, fantastic, wonderful, magnificent, extraordinary, terrific
awful, terrible, horrible > dreadful, horrific, appalling, atrocious
`;
