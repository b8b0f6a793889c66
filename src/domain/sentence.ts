import type { Span } from './span.ts';

/** A sentence of an article, without the white space around it. */
export interface Sentence extends Span {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  /** Position of its paragraph among the article's paragraphs, from 0. */
  readonly paragraph: number;
}
