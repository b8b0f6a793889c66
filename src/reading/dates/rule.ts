import type { Stated } from './stated.ts';

/** The names under which patterns capture; `all` is the whole expression. */
type Slot =
  | 'adjective'
  | 'after'
  | 'all'
  | 'at'
  | 'before'
  | 'd'
  | 'days'
  | 'dom'
  | 'first'
  | 'from'
  | 'h'
  | 'half'
  | 'holiday'
  | 'how'
  | 'long'
  | 'm'
  | 'mid'
  | 'min'
  | 'month'
  | 'more'
  | 'n'
  | 'nights'
  | 'nth'
  | 'ones'
  | 'ordinal'
  | 'part'
  | 'parts'
  | 'q'
  | 'said'
  | 'season'
  | 'short'
  | 'side'
  | 'tens'
  | 'spelled'
  | 'unit'
  | 'w'
  | 'weekday'
  | 'which'
  | 'y'
  | 'year'
  | 'yy';

export type Caught = { readonly [name in Slot]?: string | undefined };

/** Up to 40 units of the text on either side of an expression. */
export interface Near {
  readonly before: string;
  readonly after: string;
}

/** One row of a table of time expressions. */
export interface TimeRule {
  /** Stamped on every expression that the rule finds. */
  readonly name: string;
  /** In the notation of language/pattern.ts over the slots of slots.ts; letters match in either case. */
  readonly pattern: string;
  /** Tried only on sentences that hold a match of this, in lower case: what every match of a slow pattern has. */
  readonly needs?: RegExp;
  /** What the words state; null where a closer look says that they are no time expression after all. */
  readonly states: (caught: Caught, near: Near) => Stated | null;
  /** A sentence with the expression, the expression, and its value where published on Wednesday 2016-10-12. */
  readonly example: readonly [sentence: string, words: string, value: string];
  /** A sentence in which the rule finds nothing. */
  readonly not: string;
}

/** Rules for one kind of word. They are only tried on sentences that hold a match of `trigger`, in lower case. */
export interface TimeTable {
  readonly name: string;
  readonly trigger: RegExp;
  readonly rules: readonly TimeRule[];
}
