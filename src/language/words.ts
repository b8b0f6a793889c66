import { listedClass } from './dictionary.ts';
import { NOTHING, type WordClass } from './word-class.ts';

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
  const listed = listedClass(word);
  if (listed !== undefined) return listed;
  // nothing to learn from the end of a string of a thousand letters
  const ending = word.length > 40 ? undefined : BY_ENDING.find(([pattern]) => pattern.test(word));
  return ending?.[1] ?? UNKNOWN;
}

/** Is the word in the dictionary as an ordinary word, not only as a name? */
export const isOrdinary = (word: string): boolean => {
  const is = listedClass(word);
  return is !== undefined && (is.noun || is.base || is.present || is.past || is.gerund || is.adjective || is.adverb);
};
