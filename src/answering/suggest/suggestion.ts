import type { Library } from '../../library/library.ts';

/** Something that may be meant by what has been typed so far. */
export interface Suggestion {
  /** What the command is given, at most 100 UTF-16 units. */
  readonly value: string;
  /** What is shown ("Jeff Sessions · 12 quotations"), at most 100 UTF-16 units. */
  readonly label: string;
}

/** Suggestions of one kind, likeliest first; too long ones are left to the caller. */
export type Suggest = (typed: string, library: Library) => Promise<readonly Suggestion[]>;

/** As many as Discord shows. */
export const MOST = 25;

/** "1 quotation", "12 quotations" */
export const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
