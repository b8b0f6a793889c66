import type { TimexType } from '../../domain/time.ts';

/** What the words around a calendar name say about which one is meant: "Friday", "last Friday", "this Friday", … */
export type Which = 'bare' | 'last' | 'this' | 'next';

/** The year as the words give it: a number, or so many years from the publication year ("last year": -1). */
export type YearSaid =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'shift'; readonly by: number }
  /** Worked out from the other end of a range: "from [November] to January". */
  | { readonly kind: 'range'; readonly year: number }
  | { readonly kind: 'told' };

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** From where so many units are counted: the publication day, or the last date that the text told. */
export type Base = 'published' | 'told';

/**
 * What a time expression states by its words alone, before the publication date and the tense are looked at.
 * `part` is a time of the day in TIMEX3 form ("TMO", "T22:00"), or empty.
 */
export type Stated =
  /** Nothing left to work out: "October 13, 2016", "two years", "daily", "now". */
  | { readonly kind: 'value'; readonly type: TimexType; readonly value: string }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly weeks: number | null;
      readonly part: string;
      readonly from: Base;
    }
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year: YearSaid | null;
      readonly part: string;
    }
  /** "the first Tuesday in December"; -1: the last one. */
  | {
      readonly kind: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: YearSaid | null;
    }
  /** "Monday the 17th", "the 17th" */
  | {
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly weekday: number | null;
      readonly from: Base;
    }
  | { readonly kind: 'week-of'; readonly month: number; readonly day: number; readonly year: YearSaid | null }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly which: Which;
      readonly year: YearSaid | null;
      readonly from: Base;
    }
  /** SP, SU, FA, WI, Q1 to Q4, H1, H2. */
  | {
      readonly kind: 'season';
      readonly season: string;
      readonly which: Which;
      readonly year: YearSaid | null;
      readonly from: Base;
    }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly which: Which;
      readonly year: YearSaid | null;
      readonly by: number;
    }
  | { readonly kind: 'weekend'; readonly which: Which; readonly from: Base }
  /** So many units from a base: "yesterday", "last week", "three years ago", "the next day". */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly by: number; readonly from: Base; readonly part: string }
  /** "in 10 days": a date where the clause looks forward, else a length. */
  | { readonly kind: 'ahead'; readonly unit: Unit; readonly by: number }
  /** "ten years ago today" */
  | { readonly kind: 'anniversary'; readonly years: number }
  /** The quarter last told, so many years off; where none was told, the last one or the year, as `unit` says. */
  | { readonly kind: 'period'; readonly unit: Unit; readonly years: number }
  /** A time of day on whatever day is being told. */
  | { readonly kind: 'clock'; readonly part: string };
