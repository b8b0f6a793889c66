import type { Fact } from '../../domain/fact.ts';
import type { Person } from '../../domain/person.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { TimeExpression } from '../../domain/time.ts';
import type { Marked } from '../quotes/marks.ts';

interface Known {
  readonly times: readonly TimeExpression[];
  readonly people: readonly Person[];
  readonly marked: readonly Marked[];
  readonly published: string | null;
}

/** The dated events that a text tells, in text order. */
export function findFacts(_text: string, _sentences: readonly Sentence[], _known: Known): readonly Fact[] {
  return [];
}
