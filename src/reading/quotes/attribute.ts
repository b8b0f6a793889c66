import type { Quote } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Cast } from '../people/cast.ts';
import type { Marked } from './marks.ts';

/** The quotations of a text, direct, mixed and indirect, each with who is said to have uttered it. */
export function attribute(
  _text: string,
  _sentences: readonly Sentence[],
  _marked: readonly Marked[],
  _cast: Cast,
): readonly Quote[] {
  return [];
}
