import type { Sentence } from '../../domain/sentence.ts';
import type { TimeExpression } from '../../domain/time.ts';
import type { Marked } from '../quotes/marks.ts';

/** The time expressions of a text, in order. */
export function findTimes(
  _text: string,
  _sentences: readonly Sentence[],
  _marked: readonly Marked[],
  _published: string | null,
): readonly TimeExpression[] {
  return [];
}
