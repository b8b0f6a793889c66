import type { PersonKey } from './person.ts';
import type { Span } from './span.ts';

/** A dated event: the sentence or clause that tells it. */
export interface Fact extends Span {
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
