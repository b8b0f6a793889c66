import type { Completion } from '../domain/commands.ts';
import type { Library } from '../library/library.ts';

/** Something that may be meant by what has been typed so far. */
export interface Suggestion {
  /** What the command is given, at most 100 UTF-16 units. */
  readonly value: string;
  /** What is shown ("Jeff Sessions · 12 quotations"), at most 100 UTF-16 units. */
  readonly label: string;
}

/** At most 25 suggestions, likeliest first; useful when nothing is typed yet. */
export async function suggest(_kind: Completion, _typed: string, _library: Library): Promise<readonly Suggestion[]> {
  return [];
}
