import { compromise } from './compromise.ts';
import { inflect } from './inflect.ts';
import { NOTHING, type WordClass } from './word-class.ts';

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

/** A class as bits, one a feature: of the dictionary's 20,000 words most are of the same few classes. */
type Bits = number;

const ORDER = Object.keys(NOTHING) as readonly Feature[];
const bitOf = (feature: Feature): Bits => 1 << ORDER.indexOf(feature);
const BITS_OF_TAG: ReadonlyMap<string, Bits> = new Map(
  Object.entries(FEATURES).map(([tag, features]) => [tag, features.reduce((bits, one) => bits | bitOf(one), 0)]),
);
const CLASSES = new Map<Bits, WordClass>();

function classFrom(bits: Bits): WordClass {
  const known = CLASSES.get(bits);
  if (known !== undefined) return known;
  const entries = ORDER.map((feature) => [feature, (bits & bitOf(feature)) !== 0]);
  const made: WordClass = { ...NOTHING, ...Object.fromEntries(entries) };
  CLASSES.set(bits, made);
  return made;
}

let made: ReadonlyMap<string, Bits> | undefined;

/** What a lower-case word can be, as compromise's dictionary has it; undefined where it lacks it. */
export function listedClass(word: string): WordClass | undefined {
  made ??= makeDictionary(compromise().model() as Model);
  const bits = made.get(word);
  return bits === undefined ? undefined : classFrom(bits);
}

function makeDictionary(model: Model): ReadonlyMap<string, Bits> {
  const words = new Map<string, Bits>();
  const add = (word: string, tag: string): void => {
    const bits = BITS_OF_TAG.get(tag);
    if (bits !== undefined && !word.includes(' ')) words.set(word, (words.get(word) ?? 0) | bits);
  };
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    if (typeof tags === 'string') add(word, tags);
    else for (const tag of tags) add(word, tag);
  }
  for (const [word, either] of Object.entries(model.two.switches)) {
    // "claims" is Plural|Verb: its verb is the third person, that of "claim" the base form
    for (const tag of either.split('|'))
      add(word, tag === 'Verb' && either.startsWith('Plural') ? 'PresentTense' : tag);
  }
  for (const verb of listed(VERBS)) add(verb, 'Infinitive');
  for (const verb of listed(VERBS_AND_NOUNS)) {
    for (const tag of ['Noun', 'Infinitive']) add(verb, tag);
    for (const tag of ['Plural', 'PresentTense']) add(inflect(verb)[1], tag);
  }
  for (const [word, corrected] of Object.entries(CORRECTED)) {
    for (const feature of ORDER) {
      const is = corrected[feature];
      const bits = words.get(word) ?? 0;
      if (is !== undefined) words.set(word, is ? bits | bitOf(feature) : bits & ~bitOf(feature));
    }
  }
  // the dictionary has "explain" and leaves "explains" to its tagger
  const base = bitOf('base');
  for (const word of [...words.keys()].filter((word) => ((words.get(word) ?? 0) & base) !== 0)) {
    const [, present, past, gerund] = inflect(word);
    if (!words.has(present)) words.set(present, bitOf('present'));
    if (!words.has(past)) words.set(past, bitOf('past'));
    if (!words.has(gerund)) words.set(gerund, bitOf('gerund'));
  }
  return words;
}

/** Has the dictionary the word, and as none of these: "neither", "eight", "anywhere"? */
export const isSmallWord = (word: string): boolean =>
  Object.hasOwn((compromise().model() as Model).one.lexicon, word) && listedClass(word) === undefined;
