import type { PersonKey } from './person.ts';
import type { Span } from './span.ts';

/** direct: all in marks. mixed: marks inside reported speech. indirect: reported speech without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Who uttered a quotation: a person of the article's Reading, or a nameless source by the words that stand for it. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: PersonKey; readonly name: string }
  | { readonly kind: 'source'; readonly name: string };

/** Who is said to have uttered it, where the text says so, and which rule read it. */
export interface Attribution {
  /** The words that name the source at this place ("he", "a spokesman", "Trump"). */
  readonly mention: Span | null;
  /** The words that report the speech ("said", "according to"). */
  readonly cue: Span | null;
  /** Who the mention is; null where that is not clear. */
  readonly speaker: Speaker | null;
  /** Name of the attribution rule. */
  readonly rule: string;
  /** How often this rule is right, 0 to 1, as measured on labelled news. */
  readonly confidence: number;
  /** Set where a moderator has put the speaker right: what the rules had read. */
  readonly corrected?: { readonly was: string | null; readonly rule: string | null };
}

/** Words that somebody uttered or wrote. */
export interface Quote {
  readonly kind: QuoteKind;
  /** The quoted words without the marks: one part for each stretch between marks, and for each paragraph. Never empty. */
  readonly parts: readonly Span[];
  /** Null where the text does not say, or the reader cannot tell. */
  readonly attribution: Attribution | null;
  /** Set where a moderator has put right when it was uttered: a TIMEX3 value; null: nobody can say. */
  readonly said?: { readonly value: string } | null;
  /**
   * Set where no marks stand around the words, but the layout shows them as somebody's, word for word: a turn of a
   * transcript, a block quotation, a post.
   */
  readonly unmarked?: true;
}
