import type { PersonKey } from './person.ts';
import { type Span, slice } from './span.ts';

/** A dated event: the sentence or clause that tells it. */
export interface Fact extends Span {
  /** A stretch of it that tells of another date ("in July at the fair, and"), and is left out where this one is told. */
  readonly without?: Span;
  /** TIMEX3 calendar value of the event. */
  readonly value: string;
  /** The time expression that dates it; null where the publication day does. */
  readonly time: Span | null;
  /**
   * stated: the text gives the date. inferred: worked out from the publication day. reported: that day's news.
   * corrected: a moderator says so.
   */
  readonly certainty: 'stated' | 'inferred' | 'reported' | 'corrected';
  /** happened, planned ("will meet on Friday"), denied ("did not meet"), or background ("has long been"). */
  readonly mode: 'happened' | 'planned' | 'denied' | 'background';
  readonly people: readonly PersonKey[];
  readonly places: readonly string[];
  /** Name of the rule. */
  readonly rule: string;
}

/** The words of a fact, with "…" for what tells of another date. */
export function factText(text: string, { start, end, without }: Fact): string {
  if (without === undefined) return slice(text, { start, end });
  const before = slice(text, { start, end: without.start }).trimEnd();
  return `${before} … ${slice(text, { start: without.end, end }).trimStart()}`;
}
