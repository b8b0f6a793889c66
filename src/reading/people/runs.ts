import { PARTICLES } from '../../language/names.ts';
import { HONORIFICS, isTitle } from './titles.ts';
import type { Word } from './words.ts';

/** A stretch of words that may hold a name: indexes into the words, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const SPACE = /^(?:[ \t\u00a0\u202f]{1,2}|[ \t]?\r?\n[ \t]?)$/;
const AFTER_STOP = /^\.(?:[ \t\u00a0]{0,2}|\r?\n)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** Abbreviations inside a name or title that keep their full stop: "Sen. Ann", "St. John". */
const SHORT = /^(?:st|ste|wm|geo|chas|jos|thos|messrs|u\.?s|lt|gen|col)$/;
const LONGEST = 12;

/** Do the two words stand side by side, nothing between them that ends a name? */
function joined(before: Word, word: Word): boolean {
  if (before.possessive) return false;
  if (word.sentence !== before.sentence) return false;
  if (SPACE.test(word.gap)) return true;
  if (AFTER_STOP.test(word.gap)) {
    return before.text.length === 1 || SHORT.test(before.key) || HONORIFICS.has(before.key) || isTitle(before.key);
  }
  // "King, Jr."
  return /^, ?$/.test(word.gap) && /^(?:jr|sr)$/.test(word.key);
}

const isNumeral = (word: Word): boolean => /^\p{N}/u.test(word.text);

/** "de" of "Bill de Blasio", "bin" of "Osama bin Laden": followed by a capital, or by one more of its kind. */
function isParticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital || !PARTICLES.has(word.key) || word.key === 'y') return false;
  const next = words[at + 1];
  if (next === undefined || !joined(word, next)) return false;
  return next.capital || (PARTICLES.has(next.key) && (words[at + 2]?.capital ?? false));
}

/** All runs of words with capitals, particles and suffixes included, in text order. */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (first === undefined || isNumeral(first) || !(first.capital || isParticle(words, at))) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < words.length && to - at < LONGEST) {
      const [before, word] = [words[to - 1], words[to]];
      if (before === undefined || word === undefined || isNumeral(word) || !joined(before, word)) break;
      if (!(word.capital || isParticle(words, to) || (SUFFIX.test(word.key) && word.capital))) break;
      to++;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}
