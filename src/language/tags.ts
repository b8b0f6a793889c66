import type { Span } from '../domain/span.ts';
import { compromise } from './compromise.ts';

/** A word with what compromise takes it for: "Noun", "Verb", "PastTense", "Person" … */
export interface Tagged extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/**
 * The words of a short text with their tags, in order. Slow beside everything else here (about a millisecond a
 * sentence): for questions and the few sentences that answer them, never for whole articles.
 */
export function tagged(text: string): readonly Tagged[] {
  const found: Tagged[] = [];
  let from = 0;
  for (const sentence of compromise().tokenize(text).compute(STEPS).document as readonly (readonly Term[])[]) {
    for (const term of sentence) {
      const start = term.text === '' ? -1 : text.indexOf(term.text, from);
      if (start < 0) continue;
      from = start + term.text.length;
      found.push({ start, end: from, text: term.text, tags: term.tags });
    }
  }
  return found;
}

/** Those of compromise's own steps that tags depend on; it goes on to find phrases, which takes a tenth of its time. */
const STEPS = ['index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'postTagger'];

/** A word as compromise holds it; its `.json()` says the same in twice the time. */
interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}
