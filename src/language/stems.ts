import { stemmer } from 'stemmer';
import type { Span } from '../domain/span.ts';
import { baseForm } from './irregular.ts';

/** A word of a text as indexing and questions see it. */
export interface Term extends Span {
  /**
   * Lower case, without accents and possessive, irregular forms as their base ("won" → "win"), stemmed (Porter 1980):
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

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

/** The word without case, accents and possessive: "Trump’s" → "trump", "Peña" → "pena". */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s?$|'s(?=-)/g, '');

/** Stems already worked out: a word comes again and again. Emptied when full, so that no text can fill the memory. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 50_000;

const stemFolded = (word: string): string => {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(baseForm(word));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (word.length <= 40) KNOWN.set(word, stem);
  return stem;
};

export const stemOf = (word: string): string => stemFolded(folded(word));

/** The terms of a text in order, stop words left out; hyphenated words give each of their parts. */
export function terms(text: string): readonly Term[] {
  const found: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    let at = match.index;
    for (const part of match[0].split(/(-)/)) {
      const word = folded(part);
      if (word !== '' && word !== '-' && !STOP_WORDS.has(word))
        found.push({ start: at, end: at + part.length, stem: stemFolded(word) });
      at += part.length;
    }
  }
  return found;
}
