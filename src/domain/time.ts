import type { Span } from './span.ts';

/** TIMEX3's types of time expressions (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression. The span follows TimeML: no leading preposition. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: `2016-10-13`, `2016-10`, `2016-W41`, `2016-Q3`, `2016-SU`, `201`, `PRESENT_REF`, `P2Y` … */
  readonly value: string;
  /** stated: the words give the value. inferred: it took the publication day, or the date told before, to work it out. */
  readonly certainty: 'stated' | 'inferred' | 'corrected';
  /** Name of the rule. */
  readonly rule: string;
  /** TIMEX3's mod: the start, middle or end of what the value names ("late May"), or about it. */
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX';
  /** Stands inside quotation marks, so it is the speaker's "today". */
  readonly quoted: boolean;
}
