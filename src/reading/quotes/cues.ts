import { inflect } from '../../language/inflect.ts';

/** What follows a cue without marks: "said that …", "said he …", "vowed to …", "asked whether …", "called for …", "blamed the …". */
export type Shape = 'that' | 'clause' | 'to' | 'whether' | 'about' | 'object';

/** A shape as a verb takes it: of prepositions each by itself, "call for", "talk about". */
export type Taken = Exclude<Shape, 'about'> | `about:${string}`;

/** A verb that reports, as it stands in the lexicon. */
export interface Cue {
  readonly verb: string;
  readonly form: 'base' | 'present' | 'past' | 'participle';
  /** say: may stand after what was said ("It rains, she noted") · speech: reports words · other: a thought or an act. */
  readonly kind: 'say' | 'speech' | 'other';
  /** What counts as reported speech after it. */
  readonly takes: ReadonlySet<Taken>;
  /** The same where it trails behind: "…, saying that". */
  readonly takesTrailing: ReadonlySet<Taken>;
}

/** The verbs by kind. A form that two verbs share ("found") belongs to the first. */
const KINDS: readonly (readonly [Cue['kind'], string])[] = [
  [
    'say',
    `say add write report note claim announce argue suggest insist warn explain declare acknowledge promise state predict
    contend assert maintain recall joke remark observe concede allege boast counter reply respond complain conclude
    reiterate confirm reveal lament quip vow swear pledge caution clarify emphasize emphasise stress tweet estimate
    testify admit agree theorize surmise reckon opine muse brag deny hint fret speculate guess elaborate disclose
    proclaim propose recommend reason attest affirm posit gripe grumble bemoan quote retaliate boom grouse parry`,
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
    trash berate admonish rebuke reprimand counsel coin intone deadpan enthuse crow fume vent thunder hiss growl press protest
    volunteer confide confess profess advocate espouse trumpet herald hype reference greet liken pan react riff beam
    gloat groan jeer cheer lobby vouch apologize apologise dispute downplay highlight underscore underline doubt`,
  ],
  [
    'other',
    `post continue begin start close open go put sign print outline refer point express voice offer share send issue
    release deliver speak talk discuss address sum signal indicate imply find show rule learn think believe feel hope
    fear see know decide imagine figure want plan expect remember invoke use identify name run look defend challenge
    order compare paint deem consider utter market bill laugh sigh chuckle grin nod shrug worry recognize recognise
    suspect project assume notice list push ponder demur assume`,
  ],
];

/**
 * Which verbs report without marks, by what follows them: kept where on labelled news (840 articles) about half or
 * more of what they bring was reported speech. Those of `participles` do so as "…, saying that …" too. Under `about`
 * the preposition stands with its verb.
 */
const TAKES: readonly { readonly shape: Shape; readonly verbs: string; readonly participles: string }[] = [
  {
    shape: 'that',
    verbs: `say add write report note claim announce argue suggest insist warn explain declare acknowledge promise predict
      contend assert maintain remark observe concede allege boast reply respond complain conclude reiterate confirm state
      reveal lament vow swear caution clarify emphasize emphasise stress estimate testify admit joke theorize
      surmise reckon deny disclose proclaim propose recommend attest affirm posit bemoan tell assure inform remind
      indicate signal show point fear hope know agree reject express find worry recognize recognise cite dismiss recall
      suspect doubt charge tweet repeat speculate question mention echo project assume retort counter guess quip opine
      notice underscore underline`,
    participles: `say add claim argue note suggest acknowledge assert imply remind warn joke clarify admit tell state
      insist repeat declare write announce recall complain explain predict promise conclude contend boast point
      emphasize emphasise stress observe`,
  },
  {
    shape: 'clause',
    verbs: `say tell suggest report announce claim argue insist predict reveal indicate promise declare confirm estimate
      conclude admit fear hope warn assure note concede explain disclose guess reckon allege acknowledge agree describe
      show cite worry remind recall contend maintain assert state deny complain`,
    participles: 'say tell claim argue add note insist suggest predict confirm cite recall warn',
  },
  {
    shape: 'to',
    verbs: 'pledge vow promise point warn swear agree tell offer ask',
    participles: 'promise ask point pledge',
  },
  {
    shape: 'whether',
    verbs: 'say ask question explain wonder discuss describe recall inquire note reveal address outline tell',
    participles: 'explain say ask question wonder describe',
  },
  {
    shape: 'about',
    verbs: `call:for call:on call:out call:upon say:for agree:with hint:at talk:about point:out comment:on complain:about rail:against speak:about ask:about
      ask:for assure:of agree:on lash:out write:about joke:about warn:against warn:of boast:about boast:of brag:about
      remark:about speculate:about apologize:for apologise:for complain:of testify:about caution:against write:of
      comment:about wonder:about inquire:about plead:for appeal:for remind:of argue:for argue:against lobby:for vouch:for`,
    participles: `call:for call:on call:out talk:about rail:against comment:on ask:for push:for argue:for argue:against
      warn:of complain:about speak:about`,
  },
  {
    shape: 'object',
    verbs: `say note announce accuse question criticize criticise cite acknowledge urge reveal promise praise describe reject propose recall tweet blame denounce dismiss emphasize emphasise slam mock stress
      condemn voice decry credit lambast lambaste laud chide deride congratulate liken hail bemoan rebuke berate scold
      ridicule exhort implore lament characterize blast suggest explain mention discuss echo applaud assail tout
      encourage reference report deny reiterate list rebut estimate dispute retweet
      downplay highlight allege`,
    participles: `say cite urge blame credit recall mock note describe slam blast tweet accuse
      reject condemn praise outline tout criticize criticise question`,
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

/** What each verb takes, by the verb. */
function takenBy(column: 'verbs' | 'participles'): ReadonlyMap<string, ReadonlySet<Taken>> {
  const found = new Map<string, Set<Taken>>();
  for (const row of TAKES) {
    for (const entry of words(row[column])) {
      const [verb = '', preposition = ''] = entry.split(':');
      const taken: Taken = row.shape === 'about' ? `about:${preposition}` : row.shape;
      const known = found.get(verb);
      if (known === undefined) found.set(verb, new Set([taken]));
      else known.add(taken);
    }
  }
  return found;
}

const NOTHING: ReadonlySet<Taken> = new Set();

function makeLexicon(): ReadonlyMap<string, Cue> {
  const [taken, trailing] = [takenBy('verbs'), takenBy('participles')];
  const lexicon = new Map<string, Cue>();
  for (const [kind, verbs] of KINDS) {
    for (const verb of words(verbs)) {
      const takes = taken.get(verb) ?? NOTHING;
      const takesTrailing = trailing.get(verb) ?? NOTHING;
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

/** Verbs that are of speech with a small word after them: "he shot back", "she went on:". */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    back: /^(?:sh(?:oot|oots|ot|ooting)|fir(?:e|es|ed|ing)|hits?|hitting|snap(?:s|ped|ping)?|punch(?:es|ed|ing)?|push(?:es|ed|ing)?|bit(?:es?)?|writes?|wrote)$/,
    in: /^(?:cuts?|cutting|chim(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|jump(?:s|ed|ing)?|br(?:eaks?|oke))$/,
    on: /^(?:go|goes|went|going)$/,
    out: /^(?:points?|pointed|pointing|calls?|called|blurt(?:s|ed)?|cr(?:y|ies|ied)|spells?|spelled|lays?|laid)$/,
    up: /^(?:speaks?|spoke|sums?|summed|pip(?:es?|ed))$/,
  }),
);

/** The reporting verb of two words, by its first in lower case and the word after it. */
export function phrasalCue(word: string, next: string | undefined): Cue | undefined {
  if (next === undefined || PHRASAL.get(next)?.test(word) !== true) return undefined;
  return { ...(cueOf(word) ?? { verb: word, form: 'past', takes: NOTHING, takesTrailing: NOTHING }), kind: 'speech' };
}

/** The reporting verb that a lower-case word is a form of, if it is one. */
export const cueOf = (word: string): Cue | undefined => lexicon.get(word);

/** Does it report words rather than a thought or an act? */
export const speaks = (cue: Cue | null | undefined): boolean => cue != null && cue.kind !== 'other';
