import { type Day, dayOf, weekdayOf } from './calendar.ts';

/** The nth (from 1; -1: last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  const first = dayOf(year, month, 1) ?? 0;
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (n > 0) return start + (n - 1) * 7;
  const next = month === 12 ? (dayOf(year + 1, 1, 1) ?? 0) : (dayOf(year, month + 1, 1) ?? 0);
  return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? 0;
}

const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOf(year, month, day) ?? 0;

/** When the presidential primaries of many states were not on the first Tuesday of March. */
const SUPER_TUESDAYS: Readonly<Record<number, Day | null>> = {
  1988: dayOf(1988, 3, 8),
  1992: dayOf(1992, 3, 10),
  1996: dayOf(1996, 3, 12),
  2008: dayOf(2008, 2, 5),
};

/** Holidays that not every year has: so many years apart, counted from the year 0. */
export const YEARS_APART: Readonly<Record<string, number>> = { election: 2, 'super-tuesday': 4 };

/** The day on which a holiday falls in a year. */
export const FEASTS: Readonly<Record<string, (year: number) => Day>> = {
  'new-year': fixed(1, 1),
  king: (y) => nthWeekday(y, 1, 1, 3),
  inauguration: fixed(1, 20),
  valentine: fixed(2, 14),
  presidents: (y) => nthWeekday(y, 2, 1, 3),
  patrick: fixed(3, 17),
  'super-tuesday': (y) => SUPER_TUESDAYS[y] ?? nthWeekday(y, 3, 2, 1),
  'palm-sunday': (y) => easter(y) - 7,
  'good-friday': (y) => easter(y) - 2,
  easter,
  'easter-monday': (y) => easter(y) + 1,
  'may-day': fixed(5, 1),
  mothers: (y) => nthWeekday(y, 5, 7, 2),
  memorial: (y) => nthWeekday(y, 5, 1, -1),
  fathers: (y) => nthWeekday(y, 6, 7, 3),
  juneteenth: fixed(6, 19),
  independence: fixed(7, 4),
  bastille: fixed(7, 14),
  labor: (y) => nthWeekday(y, 9, 1, 1),
  columbus: (y) => nthWeekday(y, 10, 1, 2),
  halloween: fixed(10, 31),
  /** The Tuesday after the first Monday. */
  election: (y) => nthWeekday(y, 11, 1, 1) + 1,
  veterans: fixed(11, 11),
  thanksgiving: (y) => nthWeekday(y, 11, 4, 4),
  'black-friday': (y) => nthWeekday(y, 11, 4, 4) + 1,
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
  'new-year-eve': fixed(12, 31),
};
