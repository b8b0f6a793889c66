import type { Span } from './span.ts';

/** A sentence of an article, without the white space around it. */
export interface Sentence extends Span {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  /** Position of its paragraph among the article's paragraphs, from 0. */
  readonly paragraph: number;
}

/** Position of the sentence that holds the offset, looked for from `near` on, and from the start where it lies before. */
export function sentenceAt(sentences: readonly Sentence[], offset: number, near: number): number {
  const before = (sentences[near]?.start ?? 0) > offset;
  for (let i = before ? 0 : near; i < sentences.length; i++) if ((sentences[i]?.end ?? 0) > offset) return i;
  return Math.max(0, sentences.length - 1);
}
