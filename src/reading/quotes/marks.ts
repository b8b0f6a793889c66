import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks, paired on the raw text. */
export interface Marked {
  /** The words inside, without the marks; one part for each paragraph that the quotation runs over. */
  readonly parts: readonly Span[];
  /** The whole, marks included. */
  readonly outer: Span;
}

/** Every stretch in quotation marks, in text order; marks inside marks belong to the outer stretch. */
export function findMarked(_text: string, _paragraphs: readonly Span[]): readonly Marked[] {
  return [];
}
