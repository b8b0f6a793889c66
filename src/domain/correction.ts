import type { Span } from './span.ts';

/** Who did something: a Discord user's id, or a room of the program's own (`terminal`, `command line`). */
export type Actor = string;

/** What a correction puts right: who uttered a quotation, when it was uttered, or when an event was. */
export type CorrectionKind = 'speaker' | 'said' | 'event';

/**
 * What somebody says was read wrongly. It is kept apart from the text and from what the rules read in it: it names a
 * stretch of the text by place and by the text's hash, so that it holds for every reading of that text.
 */
export interface Correction {
  readonly id: string;
  readonly kind: CorrectionKind;
  /** Hash of the article's text. */
  readonly textHash: string;
  /** The quotation, or the words that tell the event, as they were read when it was made. */
  readonly span: Span;
  /** `speaker`: a name, else a TIMEX3 value; null: nobody can say. */
  readonly value: string | null;
  /** What was read before, in the same form. */
  readonly was: string | null;
  /** Name of the rule that read it; null where none did. */
  readonly rule: string | null;
  /** Version of the rules. */
  readonly rules: string;
  /** suggested: a moderator has yet to look at it, and it changes nothing. */
  readonly state: 'suggested' | 'applied';
  /** Null where whoever made it has had their traces deleted. */
  readonly by: Actor | null;
  readonly at: Date;
}

/** The name of the rule on whatever a correction has changed. */
export const CORRECTED = 'corrected by a moderator';

/** The same for a short answer that is such a speaker. */
export const CORRECTED_SPEAKER = `speaker ${CORRECTED}`;
