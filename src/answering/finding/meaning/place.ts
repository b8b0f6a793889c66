import type { Span } from '../../../domain/span.ts';
import { stemOf, terms } from '../../../language/stems.ts';
import { eachWord } from '../../../language/word-spans.ts';
import type { Form } from './row.ts';

/** A word of a text, little or not. */
export interface Word extends Span {
  readonly stem: string;
  /** Says something by itself: no "can", no "off". */
  readonly isTelling: boolean;
}

/** Every word of a text in order; hyphenated words give each of their parts. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  const telling = new Set(terms(text).map((t) => t.start));
  eachWord(text, (start, end) => {
    let at = start;
    for (const part of text.slice(start, end).split('-')) {
      if (part !== '') found.push({ start: at, end: at + part.length, stem: stemOf(part), isTelling: telling.has(at) });
      at += part.length + 1;
    }
  });
  return found;
}

/** They may stand apart from their verb: "kicked him out". */
const PARTICLE: ReadonlySet<string> = new Set(
  ['out', 'off', 'down', 'up', 'in', 'on', 'away', 'over', 'back', 'apart', 'aside'].map(stemOf),
);
/** As many words may stand between a verb and its particle. */
const BETWEEN = 3;

/** The words of a text that a phrase is, from one position on; null where it does not begin there. */
export function placedAt(words: readonly Word[], from: number, { stems }: Form): readonly Word[] | null {
  if (stems.length === 1 && words[from]?.isTelling !== true) return null;
  const found: Word[] = [];
  let at = from;
  for (const [i, stem] of stems.entries()) {
    if (i > 0 && i === stems.length - 1 && PARTICLE.has(stem)) {
      const last = at + BETWEEN;
      while (at < last && words[at]?.stem !== stem) at++;
    }
    const word = words[at++];
    if (word?.stem !== stem) return null;
    found.push(word);
  }
  return found;
}

/** The words of a text that a phrase is, where it first stands there; null where it does not. */
export function placedIn(words: readonly Word[], form: Form): readonly Word[] | null {
  for (const [i, { stem }] of words.entries()) {
    const found = stem === form.stems[0] ? placedAt(words, i, form) : null;
    if (found !== null) return found;
  }
  return null;
}
