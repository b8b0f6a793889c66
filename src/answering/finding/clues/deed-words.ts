import { type Span, slice } from '../../../domain/span.ts';
import { classOf, isOrdinary } from '../../../language/words.ts';
import type { Passage } from '../opened.ts';
import type { Around } from './stated.ts';

/** As many characters before the verb are looked at, so that a sentence of any length takes no longer. */
const BEFORE = 240;
const CLOSE_BEFORE = 40;
/** As many characters after the verb are looked at. */
const AFTER = 120;
/** As many characters may close a sentence after its question mark. */
const CLOSE = 8;

/** What stands before a place of the article, in the passage and near by. */
export const headOf = ({ text, span }: Passage, at: number): string =>
  text.slice(Math.max(0, at - span.start - BEFORE), at - span.start);

/** The words about a place of the article, in the passage. */
export const aroundOf = (passage: Passage, { start, end }: Span): Around => ({
  before: passage.text.slice(Math.max(0, start - passage.span.start - CLOSE_BEFORE), start - passage.span.start),
  head: headOf(passage, start),
  after: passage.text.slice(end - passage.span.start, end - passage.span.start + AFTER),
  end: passage.text.slice(-CLOSE),
});

/** Before a noun: "the meeting", "his early decision". */
const NOUN =
  /\b(?:the|an?|his|her|its|their|this|that|any|no(?! longer)|of|in|on|at|for|by|with|two|three|several|many|more|some)\s+(?:(\p{Ll}+)\s+)?$|\p{Ll}-\p{Ll}+\s+$/iu;

/** Is a word of the passage a noun there: "the meeting"? In "the union accepted" the noun stands before it. */
export function isNamed(surface: string, before: string): boolean {
  const match = NOUN.exec(before);
  if (match === null) return false;
  const [, between] = match;
  const { past, noun } = classOf(surface.toLowerCase());
  return between === undefined || !past || noun || !isSubject(between.toLowerCase());
}

/** "the union", "a company"; not "the badly", "the long". */
const isSubject = (word: string): boolean => {
  const { noun, adjective, adverb, past } = classOf(word);
  return noun && !adjective && !adverb && !past;
};

/** "met" and "was meeting" tell a deed; "meetings", "the meeting" name it. */
export function isVerb(surface: string, before: string): boolean {
  const kind = classOf(surface.toLowerCase());
  if (/ing$/i.test(surface))
    return /\b(?:is|are|was|were|been|be|kept|began|started|stopped|den(?:y|ies|ied)(?: ever)?(?: having)?)\s+(?:\p{Ll}+ly\s+)?$/iu.test(
      before,
    );
  return kind.past || kind.base || kind.present || !kind.noun || !isOrdinary(surface.toLowerCase());
}

/** Before a base form that states: "they sail", "the crews sail", "did sail". */
const MANY =
  /\b(?:they|we|i|you|who|that|which|did|does|do|\p{L}+n['’]t|not|never|\p{L}+s|people|men|women|children|police)\s+(?:\p{Ll}+ly\s+)?$/iu;

/** "they demanded that he resign": a base form after one person. */
export function subjunctive(verb: string, before: string): boolean {
  const low = verb.toLowerCase();
  const kind = classOf(low);
  const base = isOrdinary(low) ? kind.base && !kind.past && !kind.noun : !/(?:s|ed|ing)$/u.test(low);
  return base && !MANY.test(before);
}

/** "The deal was", before "announced". */
export const PASSIVE =
  /\b(?:is|are|was|were|been|being|be|gets?|got)(?: \p{Ll}+ly| also| first| later| not| never| no longer)? $/iu;
/** "The deal, announced on Friday, …" */
const REDUCED = /\p{L},\s+$/u;
/** "Moss, the mayor, announced", "its chief executive, Ira Holt, announced", "Moss, 44, announced": here it ends what stands beside a name. */
const BESIDE_NAME =
  /[\p{L}\p{N}”’)]\s?, (?:\d\d|aged \d\d|(?:who|whose|which|the|an?|his|her|its|their|then|now|also|both) [^,;:“”"]{1,80}|(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}), $/u;
/** "In May, the deal, announced by the board, …": what stands beside no name. */
const FRONTED = /^(?:in|on|at|by|after|before|during|since|for|with|last|under|of)\b/i;

/** Is it done to whom the words before the verb name? */
export const isPassive = ({ before, head }: Around): boolean => PASSIVE.test(before) || isReduced(before, head);

function isReduced(before: string, head: string): boolean {
  if (!REDUCED.test(before)) return false;
  const clause = head.slice(Math.max(head.lastIndexOf('. '), head.lastIndexOf(';'), head.lastIndexOf(':')) + 1).trim();
  return FRONTED.test(clause) || !BESIDE_NAME.test(before.length < head.length ? head.slice(-LONGEST_BESIDE) : before);
}

const LONGEST_BESIDE = 120;

/** "warned by Moss", "registered on Oct. 28 by Moss" */
export const BY_SOMEBODY = /^(?:[^.;:,“”"]|(?<=\b\p{Lu}\p{Ll}{1,3})\.){0,40}\bby (?!\p{Ll}+ing\b)/u;

/** A word of the passage as it stands in the article. */
export const surfaceOf = ({ opened }: Passage, word: Span): string => slice(opened.entry.article.text, word);
