import type { Fact } from './fact.ts';
import type { Person } from './person.ts';
import type { Quote } from './quote.ts';
import type { Sentence } from './sentence.ts';
import type { TimeExpression } from './time.ts';

/** Everything that the rules found in one article: plain data, derived from the text, made again when the rules change. */
export interface Reading {
  /** Version of the rules that made it. */
  readonly rules: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly times: readonly TimeExpression[];
  readonly facts: readonly Fact[];
  /** Set where moderators have put something right in it: the reading as the rules made it, which is what is kept. */
  readonly uncorrected?: Reading;
}
