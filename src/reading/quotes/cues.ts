import { inflect } from '../../language/inflect.ts';

/** What follows a cue without marks: "said that …", "said he …", "vowed to …", "asked whether …", "called for …", "blamed the …". */
export type Shape = 'that' | 'clause' | 'to' | 'whether' | 'about' | 'object';

/** A verb that reports, as it stands in the lexicon. */
export interface Cue {
  readonly verb: string;
  readonly form: 'base' | 'present' | 'past' | 'participle';
  /** say: may stand after what was said ("It rains, she noted") · speech: reports words · other: a thought or an act. */
  readonly kind: 'say' | 'speech' | 'other';
  /** What counts as reported speech after it. */
  readonly takes: ReadonlySet<Shape>;
  /** The same where it trails behind: "…, saying that". */
  readonly takesTrailing: ReadonlySet<Shape>;
}

/** The verbs by kind. A form that two verbs share ("found") belongs to the first. */
const KINDS: readonly (readonly [Cue['kind'], string])[] = [
  [
    'say',
    `say add write report note claim announce argue suggest insist warn explain declare acknowledge promise state predict
    contend assert maintain recall joke remark observe concede allege boast counter reply respond complain conclude
    reiterate confirm reveal lament quip vow swear pledge caution clarify emphasize emphasise stress tweet estimate
    testify admit agree theorize surmise reckon opine muse brag deny hint fret speculate guess elaborate disclose
    proclaim propose recommend reason attest affirm posit gripe grumble bemoan quote`,
  ],
  [
    'speech',
    `tell call describe dub label brand term slam blast denounce condemn praise criticize criticise accuse charge blame
    mock deride ridicule dismiss reject refute rebut decry credit thank applaud hail attack bash rip lash tout shout
    yell cry exclaim whisper mutter murmur scream chant bark bellow roar sneer scoff snap rail rant gush chide scold
    tease urge exhort implore beg plead demand request ask inquire wonder question interject interrupt chime retort
    answer echo repeat comment mention cite retweet email text blog title headline caption recount relate narrate detail
    read characterize characterise portray depict pronounce assure inform remind advise encourage warn instruct threaten
    publish recite preach sing summarize summarise laud commend congratulate lambast lambaste assail skewer excoriate
    trash berate admonish rebuke reprimand counsel coin intone deadpan enthuse crow fume vent thunder hiss growl
    volunteer confide confess profess advocate espouse trumpet herald hype reference greet liken pan`,
  ],
  [
    'other',
    `post continue begin start close open go put sign print outline refer point express voice offer share send issue
    release deliver speak talk discuss address sum signal indicate imply find show rule learn think believe feel hope
    fear see know decide imagine figure want plan expect remember invoke use identify name run look defend challenge
    order compare paint deem consider press utter market bill`,
  ],
];

/**
 * Which verbs report without marks, by what follows them: kept where on labelled news (840 articles) about half or
 * more of what they bring was reported speech. Those of `participles` do so as "…, saying that …" too.
 */
const TAKES: readonly { readonly shape: Shape; readonly verbs: string; readonly participles: string }[] = [
  {
    shape: 'that',
    verbs: `say add write report note claim announce argue suggest insist warn explain declare acknowledge promise predict
      contend assert maintain remark observe concede allege boast reply respond complain conclude reiterate confirm state
      reveal lament vow swear caution clarify emphasize emphasise stress estimate testify admit joke theorize
      surmise reckon deny disclose proclaim propose recommend attest affirm posit bemoan tell assure inform remind
      indicate signal show point fear hope know`,
    participles: `say add claim argue note suggest acknowledge assert imply remind warn joke clarify admit tell`,
  },
  {
    shape: 'clause',
    verbs: `say tell suggest report announce claim argue insist predict reveal indicate promise declare confirm estimate
      conclude admit fear hope warn assure note concede explain disclose guess reckon allege`,
    participles: 'say tell claim argue add note insist suggest predict confirm',
  },
  {
    shape: 'to',
    verbs: 'pledge vow promise point warn swear agree threaten',
    participles: 'refer promise vow',
  },
  {
    shape: 'whether',
    verbs: 'say ask question explain wonder discuss describe recall inquire',
    participles: 'explain',
  },
  { shape: 'about', verbs: 'call talk point comment complain argue rail', participles: 'call' },
  {
    shape: 'object',
    verbs: `say note announce accuse question criticize criticise cite acknowledge urge express reveal promise praise defend
      describe reject propose recall post tweet blame denounce dismiss emphasize emphasise slam mock portray stress
      condemn voice decry credit lambast lambaste laud chide deride congratulate liken hail bemoan rebuke berate scold
      ridicule exhort implore lament characterize blast suggest explain mention discuss echo applaud outline assail tout
      encourage reference`,
    participles: 'say cite urge blame credit recall mock note',
  },
];

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
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
};
/** Their last consonant is doubled: "quipped", "admitting". */
const DOUBLING = /^(?:quip|admit|brag|slam|dub|beg|snap|rip|plan|pan|refer|rebut)$/;
const FORMS: readonly Cue['form'][] = ['base', 'present', 'past', 'participle', 'past'];

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

function makeLexicon(): ReadonlyMap<string, Cue> {
  const rows = TAKES.map(({ shape, verbs, participles }) => ({
    shape,
    verbs: words(verbs),
    participles: words(participles),
  }));
  const lexicon = new Map<string, Cue>();
  for (const [kind, verbs] of KINDS) {
    for (const verb of words(verbs)) {
      const takes = new Set(rows.filter((row) => row.verbs.includes(verb)).map((row) => row.shape));
      const takesTrailing = new Set(rows.filter((row) => row.participles.includes(verb)).map((row) => row.shape));
      for (const [index, word] of (IRREGULAR[verb] ?? inflect(verb, DOUBLING.test(verb))).entries()) {
        const form = FORMS[index] ?? 'past';
        const known = lexicon.get(word);
        if (known === undefined || (known.verb === verb && form === 'past'))
          lexicon.set(word, { verb, form, kind, takes, takesTrailing });
      }
    }
  }
  return lexicon;
}
const lexicon = makeLexicon();

/** The reporting verb that a lower-case word is a form of, if it is one. */
export const cueOf = (word: string): Cue | undefined => lexicon.get(word);

/** Does it report words rather than a thought or an act? */
export const speaks = (cue: Cue | null | undefined): boolean => cue != null && cue.kind !== 'other';
