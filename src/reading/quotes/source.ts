import type { Attribution } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';

/** Who said it, before it is known who that is. */
export interface Source extends Omit<Attribution, 'speaker'> {
  /** The words that tell who it is: the mention, or what its "who" stands for. */
  readonly referent: Span | null;
}
