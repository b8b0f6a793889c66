import { compromise } from './compromise.ts';
import { inflect } from './inflect.ts';

/**
 * What a word can be, as the dictionary has it; several where it can be several ("claims": noun and verb).
 * The dictionary is compromise's: its word list serves alone, its slower tagger does not run.
 */
export interface WordClass {
  readonly noun: boolean;
  /** Base form: "claim". */
  readonly base: boolean;
  /** Third person: "claims". */
  readonly present: boolean;
  /** Past tense or past participle: "claimed", "written". */
  readonly past: boolean;
  /** "claiming" */
  readonly gerund: boolean;
  readonly adjective: boolean;
  readonly adverb: boolean;
  /** A first name, a surname, a country, a town, an organisation, a nationality. */
  readonly name: boolean;
  readonly plural: boolean;
}

type Feature = keyof WordClass;

const FEATURES: Readonly<Record<string, readonly Feature[]>> = {
  Noun: ['noun'],
  Singular: ['noun'],
  Plural: ['noun', 'plural'],
  Actor: ['noun'],
  Uncountable: ['noun'],
  Infinitive: ['base'],
  Verb: ['base'],
  PresentTense: ['present'],
  PastTense: ['past'],
  Past: ['past'],
  Present: ['base'],
  Participle: ['past'],
  Gerund: ['gerund'],
  Adjective: ['adjective'],
  Adj: ['adjective'],
  Comparative: ['adjective'],
  Superlative: ['adjective'],
  Adverb: ['adverb'],
  FirstName: ['name'],
  MaleName: ['name'],
  FemaleName: ['name'],
  LastName: ['name'],
  Person: ['name'],
  City: ['name'],
  Country: ['name'],
  Region: ['name'],
  Place: ['name'],
  Organization: ['name'],
  Demonym: ['name', 'adjective'],
  ProperNoun: ['name'],
};

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

const NOTHING: WordClass = {
  noun: false,
  base: false,
  present: false,
  past: false,
  gerund: false,
  adjective: false,
  adverb: false,
  name: false,
  plural: false,
};

/** Verbs that the dictionary lacks: without them "the lawsuit contends" is read as two nouns. */
const VERBS = `contend concede reiterate clarify emphasise testify theorize surmise fret speculate affirm posit bemoan describe
  criticize criticise deride dismiss refute rebut applaud chide scold implore interject recount narrate characterize
  characterise remind advise recite summarize laud commend congratulate lambast lambaste skewer excoriate berate
  admonish intone enthuse liken refer identify defend compare deem quip mutter scoff gush fume`;
/** And such as are nouns too: "a pledge", "she pledges". */
const VERBS_AND_NOUNS = `counter lament pledge tweet muse brag gripe term ridicule hail tout murmur rail sneer rebuke reprimand
  retort retweet email blog title headline caption trash vent trumpet herald hype`;
/** What the dictionary has as a noun or participle alone, or what is hardly ever the noun that it has: "a poker player's tells". */
const CORRECTED: Readonly<Record<string, Partial<WordClass>>> = {
  tells: { noun: false, plural: false },
  retired: { adjective: true },
};
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

let made: ReadonlyMap<string, WordClass> | undefined;

function known(word: string): WordClass | undefined {
  made ??= makeDictionary(compromise().model() as Model);
  return made.get(word);
}

function makeDictionary(model: Model): ReadonlyMap<string, WordClass> {
  const words = new Map<string, WordClass>();
  const add = (word: string, tags: readonly string[]): void => {
    if (word.includes(' ')) return;
    const features = tags.flatMap((tag) => FEATURES[tag] ?? []);
    if (features.length === 0) return;
    const known = { ...(words.get(word) ?? NOTHING) };
    for (const feature of features) known[feature] = true;
    words.set(word, known);
  };
  for (const [word, tags] of Object.entries(model.one.lexicon)) add(word, typeof tags === 'string' ? [tags] : tags);
  for (const [word, either] of Object.entries(model.two.switches)) {
    // "claims" is Plural|Verb: its verb is the third person, that of "claim" the base form
    const tags = either.split('|').map((tag) => (tag === 'Verb' && either.startsWith('Plural') ? 'PresentTense' : tag));
    add(word, tags);
  }
  for (const verb of listed(VERBS)) add(verb, ['Infinitive']);
  for (const verb of listed(VERBS_AND_NOUNS)) {
    add(verb, ['Noun', 'Infinitive']);
    add(inflect(verb)[1], ['Plural', 'PresentTense']);
  }
  for (const [word, corrected] of Object.entries(CORRECTED)) {
    words.set(word, { ...(words.get(word) ?? NOTHING), ...corrected });
  }
  // the dictionary has "explain" and leaves "explains" to its tagger
  for (const [word, known] of [...words]) {
    if (!known.base) continue;
    const [, present, past, gerund] = inflect(word);
    if (!words.has(present)) words.set(present, { ...NOTHING, present: true });
    if (!words.has(past)) words.set(past, { ...NOTHING, past: true });
    if (!words.has(gerund)) words.set(gerund, { ...NOTHING, gerund: true });
  }
  return words;
}

/** By its ending, for a word that the dictionary lacks. */
const BY_ENDING: readonly (readonly [RegExp, WordClass])[] = [
  [/ly$/, { ...NOTHING, adverb: true }],
  [/[^aeiou]ing$|[aeiou]{2}.*ing$/, { ...NOTHING, gerund: true, noun: true }],
  [/ed$/, { ...NOTHING, past: true }],
  [/(?:ous|ful|ive|ical|ible|able|less|ish|ary)$/, { ...NOTHING, adjective: true }],
  [/[^su]s$/, { ...NOTHING, noun: true, plural: true }],
];
const UNKNOWN: WordClass = { ...NOTHING, noun: true };

/** What a lower-case word can be. An unknown word is judged by its ending, else a noun. */
export function classOf(word: string): WordClass {
  const listed = known(word);
  if (listed !== undefined) return listed;
  // nothing to learn from the end of a string of a thousand letters
  const ending = word.length > 40 ? undefined : BY_ENDING.find(([pattern]) => pattern.test(word));
  return ending?.[1] ?? UNKNOWN;
}

/** Is the word in the dictionary as an ordinary word, not only as a name? */
export const isOrdinary = (word: string): boolean => {
  const is = known(word);
  return is !== undefined && (is.noun || is.base || is.present || is.past || is.gerund || is.adjective || is.adverb);
};
