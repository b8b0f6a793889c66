/** Verbs that report speech or thought, by what they tell of it, each row: base, third person, past, past participle. */
const NEUTRAL = `say says said
tell tells told
think thinks thought
believe believes believed
state states stated
write writes wrote written
tweet tweets tweeted
post posts posted
note notes noted
add adds added
mention mentions mentioned
remark remarks remarked
comment comments commented
talk talks talked
speak speaks spoke spoken
reply replies replied
respond responds responded
answer answers answered
explain explains explained
feel feels felt
observe observes observed
recall recalls recalled
describe describes described
report reports reported`;

/** These say what kind of speech it was, and the article may use the very word. */
const TELLING = `call calls called
accuse accuses accused
promise promises promised
deny denies denied
claim claims claimed
warn warns warned
ask asks asked
argue argues argued
admit admits admitted
acknowledge acknowledges acknowledged
concede concedes conceded
complain complains complained
suggest suggests suggested
insist insists insisted
vow vows vowed
pledge pledges pledged
swear swears swore sworn
predict predicts predicted
blame blames blamed
slam slams slammed
blast blasts blasted
rip rips ripped
attack attacks attacked
praise praises praised
criticize criticizes criticized
criticise criticises criticised
condemn condemns condemned
denounce denounces denounced
mock mocks mocked
compare compares compared
liken likens likened
joke jokes joked
urge urges urged
demand demands demanded
propose proposes proposed
recommend recommends recommended
confirm confirms confirmed
reveal reveals revealed
announce announces announced
declare declares declared
dismiss dismisses dismissed
defend defends defended
question questions questioned
label labels labeled labelled
brand brands branded
dub dubs dubbed
refer refers referred
express expresses expressed
emphasize emphasizes emphasized
stress stresses stressed
apologize apologizes apologized
thank thanks thanked
worry worries worried
lie lies lied
brag brags bragged
boast boasts boasted
shout shouts shouted
yell yells yelled
whisper whispers whispered
estimate estimates estimated
testify testifies testified
agree agrees agreed
disagree disagrees disagreed
reject rejects rejected
doubt doubts doubted
hope hopes hoped
hint hints hinted
threaten threatens threatened
caution cautions cautioned
lament laments lamented
allege alleges alleged
assert asserts asserted
maintain maintains maintained
contend contends contended
conclude concludes concluded
advise advises advised`;

const forms = (rows: string): readonly string[] => [...new Set(rows.split(/\s+/))];
const bases = (rows: string): readonly string[] => rows.split('\n').flatMap((row) => row.split(' ').slice(0, 1));

/** For a pattern: any finite form of a verb of speech ("said", "accuses"). */
export const FINITE = [...forms(NEUTRAL), ...forms(TELLING)].join('|');
/** Base forms, after "did" ("say", "accuse"), and what goes on after "is" ("saying"). */
export const BASE = [...bases(NEUTRAL), ...bases(TELLING)].join('|');

const BASES: ReadonlyMap<string, string> = new Map(
  `${NEUTRAL}\n${TELLING}`.split('\n').flatMap((row) => {
    const [base = '', ...others] = row.split(' ');
    return others.map((other) => [other, base] as const);
  }),
);

/** "called": "call". A word that is no form of these verbs comes back. */
export const baseOf = (verb: string): string => BASES.get(verb.toLowerCase()) ?? verb;

const CUES: ReadonlySet<string> = new Set([...forms(NEUTRAL), ...forms(TELLING)]);

/** Is it a form of a verb of speech? */
export const isCue = (word: string): boolean => CUES.has(word.toLowerCase());

/** The first verb of speech in a question, as it was typed: "who *called* it a coffin". */
export const cueIn = (asked: string): string | undefined => asked.split(/[^\p{L}]+/u).find(isCue);

const SAYS_LITTLE: ReadonlySet<string> = new Set(forms(NEUTRAL));

/** Does the verb say no more than that something was said? Then it is no word to look for. */
export const saysLittle = (verb: string): boolean => SAYS_LITTLE.has(verb.toLowerCase());
