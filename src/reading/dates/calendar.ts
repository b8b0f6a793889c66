/** A day as a number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const MS_A_DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Null for a day that the calendar does not have (30 February). Months from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / MS_A_DAY) : null;
}

/** `YYYY-MM-DD`, with or without a time after it; null for anything else. */
export function parseDay(value: string): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

const date = (day: Day): Date => new Date(day * MS_A_DAY);
export const yearOf = (day: Day): number => date(day).getUTCFullYear();
export const monthOf = (day: Day): number => date(day).getUTCMonth() + 1;
export const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3);
/** Monday 1 to Sunday 7, as ISO 8601 has it. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const dayValue = (day: Day): string =>
  `${four(yearOf(day))}-${two(monthOf(day))}-${two(date(day).getUTCDate())}`;
export const yearValue = (year: number): string => four(year);
export const quarterValue = (year: number, quarter: number): string => `${four(year)}-Q${quarter}`;
/** Three digits, as TIMEX3 has decades: the 1990s are 199. */
export const decadeValue = (year: number): string => four(year).slice(0, 3);
export const centuryValue = (year: number): string => four(year).slice(0, 2);

/** `YYYY-MM` of the month `by` months after `month` of `year`. */
export function monthValue(year: number, month: number, by = 0): string {
  const months = year * 12 + month - 1 + by;
  return `${four(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
}

/** ISO 8601 week of a day: the year is that of the week's Thursday. */
export function weekValue(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  const first = dayOf(year, 1, 1) ?? thursday;
  return `${four(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** The first and last day of a TIMEX3 calendar value; null where it names no stretch of the calendar. */
export function extent(value: string): { readonly from: Day; readonly to: Day } | null {
  const v = value.replace(/T.*$/, '');
  const span = (y: number, m: number, months: number): { readonly from: Day; readonly to: Day } => {
    const from = dayOf(y, m, 1) ?? 0;
    const after = monthValue(y, m, months).split('-').map(Number);
    return { from, to: (dayOf(after[0] ?? y, after[1] ?? 1, 1) ?? from + 1) - 1 };
  };
  const day = parseDay(v);
  if (day !== null) return { from: day, to: day };
  const week = /^(\d{4})-W(\d\d)(-WE|-[1-7])?$/.exec(v);
  if (week) {
    const fourth = dayOf(Number(week[1]), 1, 4) ?? 0;
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(week[2]) - 1) * 7;
    if (week[3] === '-WE') return { from: monday + 5, to: monday + 6 };
    if (week[3]) return { from: monday + Number(week[3].slice(1)) - 1, to: monday + Number(week[3].slice(1)) - 1 };
    return { from: monday, to: monday + 6 };
  }
  const part = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(v);
  if (part) {
    const year = Number(part[1]);
    if (part[2]) return span(year, Number(part[2]), 1);
    if (part[3]) return span(year, Number(part[3]) * 3 - 2, 3);
    if (part[4]) return span(year, Number(part[4]) * 6 - 5, 6);
    return span(year, { SP: 3, SU: 6, FA: 9, WI: 12 }[part[5] ?? 'SP'] ?? 3, 3);
  }
  if (/^\d{4}$/.test(v)) return span(Number(v), 1, 12);
  if (/^\d{3}X?$/.test(v)) return span(Number(v.slice(0, 3)) * 10, 1, 120);
  if (/^\d{2}$/.test(v)) return span(Number(v) * 100, 1, 1200);
  return null;
}
