import { inflect } from '../../language/inflect.ts';

/** A verb that reports speech, as it stands in the lexicon. */
export interface Cue {
  readonly verb: string;
  readonly form: 'base' | 'present' | 'past' | 'participle';
  /**
   * What the verb may report without quotation marks: any clause ("said he left"), only one with "that" ("noted that
   * he left"), or none ("called it off").
   */
  readonly indirect: 'clause' | 'that' | 'no';
  /** Speech ("said") is what a quotation is looked for under; a thought ("believes") or an act ("released") only in need. */
  readonly speech: boolean;
  /** May it stand before its subject, after the quotation: "…," said Ellis. */
  readonly inverts: boolean;
}

/** Verbs that take a clause with or without "that", and invert: "said". */
const SAY = `say add write report note claim announce argue suggest insist warn explain declare acknowledge promise state
  predict contend assert maintain recall joke remark observe concede allege boast counter reply respond complain
  conclude reiterate confirm reveal lament quip vow swear pledge caution clarify emphasize emphasise stress tweet
  estimate testify admit agree say theorize surmise reckon opine muse brag deny hint fret speculate guess
  elaborate disclose proclaim stipulate propose recommend predict reason attest affirm hypothesize posit gripe grumble
  bemoan quote`;
/** Verbs that report what follows only in marks, or after "that": they have other uses. */
const CALL = `call describe dub label brand term slam blast denounce condemn praise criticize criticise accuse charge
  blame mock deride ridicule dismiss reject refute rebut decry credit thank applaud hail attack bash rip lash tout
  shout yell cry exclaim whisper mutter murmur scream chant bark bellow roar sneer scoff snap rail rant gush chide
  scold tease urge exhort implore beg plead demand request ask inquire wonder question press
  post continue begin start conclude close open interject interrupt chime retort answer echo repeat comment
  mention cite quote retweet email text blog publish title headline caption sign print recount relate narrate detail
  outline refer read go put characterize characterise portray depict paint deem declare pronounce consider
  point assure inform remind tell advise encourage challenge warn instruct order threaten
  express voice offer share send issue release deliver speak talk discuss address sum signal indicate imply
  find show rule learn think believe feel hope fear see know decide imagine figure want plan expect
  remember invoke use preach sing recite reference summarize summarise decide liken compare
  laud commend congratulate defend identify name nickname greet lambast lambaste assail skewer excoriate pan trash
  berate admonish rebuke reprimand counsel coin hint intone deadpan enthuse crow fume vent thunder hiss growl
  murmur utter volunteer confide confess profess advocate espouse trumpet herald hype market bill tell`;

/** Verbs of CALL that tell of thoughts or acts, and of speech only at times. */
const NO_SPEECH = new Set(
  `post continue begin start close open go put sign print outline refer read point express voice offer share send issue release
  deliver speak talk discuss address sum signal indicate imply find show rule learn think believe feel hope fear see
  know decide imagine figure want plan expect remember invoke use identify name run look defend challenge order
  compare liken paint deem consider press utter market bill`.split(/\s+/),
);

const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string, ...string[]]>> = {
  say: ['say', 'says', 'said', 'saying'],
  tell: ['tell', 'tells', 'told', 'telling'],
  write: ['write', 'writes', 'wrote', 'writing', 'written'],
  read: ['read', 'reads', 'read', 'reading'],
  go: ['go', 'goes', 'went', 'going'],
  put: ['put', 'puts', 'put', 'putting'],
  begin: ['begin', 'begins', 'began', 'beginning'],
  send: ['send', 'sends', 'sent', 'sending'],
  speak: ['speak', 'speaks', 'spoke', 'speaking', 'spoken'],
  swear: ['swear', 'swears', 'swore', 'swearing', 'sworn'],
  find: ['find', 'finds', 'found', 'finding'],
  show: ['show', 'shows', 'showed', 'showing', 'shown'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  see: ['see', 'sees', 'saw', 'seeing', 'seen'],
  know: ['know', 'knows', 'knew', 'knowing'],
  sing: ['sing', 'sings', 'sang', 'singing'],
  recite: ['recite', 'recites', 'recited', 'reciting'],
  paint: ['paint', 'paints', 'painted', 'painting'],
  overhear: ['overhear', 'overhears', 'overheard', 'overhearing'],
};
/** Their last consonant is doubled: "quipped", "admitting". */
const DOUBLING = /^(?:quip|admit|brag|slam|dub|tut|beg|snap|rip|plan|pan|chat|refer|rebut|commit|tip|permit)$/;

const words = (list: string): readonly string[] => [...new Set(list.trim().split(/\s+/))];

/** Verbs of CALL that take "that": "told them that", "shows that". */
const WITH_THAT = new Set(
  words(`tell assure inform remind advise charge demand comment point indicate imply find show rule learn think believe
    feel hope fear know decide imagine figure signal warn mention request post repeat read confess answer expect
    remember ask`),
);

const table = new Map<string, Cue>();
function enter(verb: string, indirect: Cue['indirect'], inverts: boolean): void {
  const [base, present, past, participle, ...more] = IRREGULAR[verb] ?? inflect(verb, DOUBLING.test(verb));
  const forms: readonly (readonly [string, Cue['form']])[] = [
    [base, 'base'],
    [present, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    ...more.map((form) => [form, 'past'] as const),
  ];
  for (const [word, form] of forms) {
    if (!table.has(word) || form === 'past')
      table.set(word, { verb, form, indirect, inverts, speech: !NO_SPEECH.has(verb) });
  }
}
for (const verb of words(SAY)) enter(verb, 'clause', true);
for (const verb of words(CALL)) if (!table.has(verb)) enter(verb, WITH_THAT.has(verb) ? 'that' : 'no', true);

/** The verb of speech that a lower-case word is a form of, if it is one. */
export const cueOf = (word: string): Cue | undefined => table.get(word);
