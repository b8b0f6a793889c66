import type { Person, PersonKey } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import type { Marked } from '../quotes/marks.ts';

/** Where a mention stands among the article's quotations, for telling who "he" is. */
export interface Turn {
  /** Who spoke the quotations before this place, latest first; null: unclear. */
  readonly before: readonly (PersonKey | null)[];
}

/** The people of an article. */
export interface Cast {
  readonly people: readonly Person[];
  /** Who the words at this place mean: a person, a nameless source, or null where that is not clear. */
  speaker(mention: Span, turn: Turn): Speaker | null;
}

/** Finds everybody who is named in a text. */
export function findCast(_text: string, _sentences: readonly Sentence[], _marked: readonly Marked[]): Cast {
  return { people: [], speaker: () => null };
}
