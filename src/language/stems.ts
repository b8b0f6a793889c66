import { stemmer } from 'stemmer';
import type { Span } from '../domain/span.ts';
import { baseForm } from './irregular.ts';
import { american } from './spelling.ts';
import { eachWord } from './word-spans.ts';

/** A word of a text as indexing and questions see it. */
export interface Term extends Span {
  /**
   * Lower case, without accents and possessive, in American spelling, irregular forms as their base ("won" → "win"), stemmed (Porter 1980):
   * "recused", "recusal" → "recus".
   */
  readonly stem: string;
}

/** Words that say nothing about what a text is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being but by can could did do does doing
  for from had has have having he her here hers him his how i if in into is it its just me more most my no nor not now
  of off on once only or other our out over own s said same say says she should so some such t than that the their them
  then there these they this those to too under until up us very was we were what when where which while who whom whose
  why will with would you your`
    .trim()
    .split(/\s+/),
);

/** Words that would be taken for others without their capitals or full stops: "US" is no "us". */
const AS_WRITTEN: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['U.S', 'usa'],
  ['U.S.A', 'usa'],
  ['USA', 'usa'],
]);

/** Nothing to take off: most words, and looking is quicker than taking. */
const PLAIN_LETTERS = /^[ -~]*$/;

/** The word without case, accents and possessive: "Trump’s" → "trump", "Peña" → "pena". */
export const folded = (word: string): string =>
  (PLAIN_LETTERS.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s?$|'s(?=-)/g, '');

/** Longer words are rare, and no use to keep. */
const LONGEST_KEPT = 40;

/** From this length on a part of a text is a view on it to V8, which would keep the whole of it in memory. */
const VIEW = 13;

/** The same letters, on their own. */
export const copied = (word: string): string => (word.length < VIEW ? word : Buffer.from(word).toString());

/** The same function with its results kept, for words come again and again; emptied when full. */
function remembering(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const made = make(word);
    if (known.size >= 100_000) known.clear();
    if (word.length <= LONGEST_KEPT) known.set(copied(word), copied(made));
    return made;
  };
}

/** Without case, accents, possessive, and the marks inside: "U.N." and "UN" are one, and so are "1,500" and "1500". */
const plain = (word: string): string =>
  folded(word)
    .replace(/,/g, '')
    .replace(/^(?:\p{L}\.)+\p{L}$/u, (initials) => initials.replaceAll('.', ''))
    .replace(/(?!^)'(?:ll|re|ve|d|m)$/, '');

export const stemOf = remembering((word) => AS_WRITTEN.get(word) ?? stemmer(baseForm(american(plain(word)))));

/** The stem of a word of running text; empty for a stop word. */
const termOf = remembering((word) => {
  const bare = plain(word);
  const silent = !AS_WRITTEN.has(word) && (STOP_WORDS.has(bare) || bare.endsWith("n't"));
  return silent ? '' : stemOf(word);
});

/** Visits the terms of a text in order, stop words left out; hyphenated words give each of their parts. */
export function eachTerm(text: string, visit: (stem: string, start: number, end: number) => void): void {
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (!word.includes('-')) {
      const stem = termOf(word);
      if (stem !== '') visit(stem, start, end);
      return;
    }
    let at = start;
    for (const part of word.split('-')) {
      const stem = termOf(part);
      if (stem !== '') visit(stem, at, at + part.length);
      at += part.length + 1;
    }
  });
}

/** What `eachTerm` visits. */
export function terms(text: string): readonly Term[] {
  const found: Term[] = [];
  eachTerm(text, (stem, start, end) => found.push({ start, end, stem }));
  return found;
}
