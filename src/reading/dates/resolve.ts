import { type Day, dayOf, dayValue, monthOf, monthValue, weekdayOf, weekValue, yearOf, yearValue } from './calendar.ts';
import { FEASTS, nthWeekday, YEARS_APART } from './feasts.ts';
import { inferred, type Resolved, stated } from './resolved.ts';
import { shift } from './shifted.ts';
import type { Stated, YearSaid } from './stated.ts';
import { asOfTold, asOfToldDay, dayOfStory, storyYear, yearHere } from './told.ts';
import { type Light, lastQuarter, monthYear, nearest, seasonYear, weekday, weekend, yearNumber } from './which.ts';
import { duration } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** "That Friday" is the next one from the day told. */
const NEXT = { lean: 'future', sure: true } as const;

/** The calendar value of a stated time. Where the light is too poor, TIMEX3's `X` stands for what is unknown. */
export function resolve(s: Stated, light: Light): Resolved {
  const { published } = light;
  switch (s.kind) {
    case 'value':
      return stated(s.value, s.type);
    case 'weekday': {
      // "The next Friday" of a story is the first one after the day told.
      const base = asOfToldDay(light.story ? 'told' : s.from, s.which, light) ?? light;
      const day = base.published;
      if (day === null) return inferred(`XXXX-WXX-${s.weekday}${s.part}`);
      const told = day !== published;
      const weeks = told && s.which === 'this' ? 0 : s.weeks;
      const tense = told && s.which === 'bare' ? NEXT : base;
      return inferred(`${dayValue(weekday(s.weekday, s.which, weeks, day, tense))}${s.part}`);
    }
    case 'day': {
      const day = dayIn((y) => dayOf(y, s.month, s.day), s, light);
      if (day === null) return inferred(`XXXX-${two(s.month)}-${two(s.day)}${s.part}`);
      return { ...inferred(`${dayValue(day)}${s.part}`), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'nth-weekday': {
      const day = dayIn((y) => nthWeekday(y, s.month, s.weekday, s.nth), s, light);
      return day === null ? inferred(`XXXX-${two(s.month)}`) : inferred(dayValue(day));
    }
    case 'day-of-month': {
      const told = s.from === 'told' ? dayOfStory(s.day, light.told) : null;
      if (told !== null) return inferred(dayValue(told));
      if (published === null) return inferred(`XXXX-XX-${two(s.day)}`);
      const day = dayOfMonth(s, published, light.lean);
      return inferred(day === null ? `XXXX-XX-${two(s.day)}` : dayValue(day));
    }
    case 'week-of': {
      const day = dayIn((y) => dayOf(y, s.month, s.day), s, light);
      return day === null ? inferred('XXXX-WXX') : inferred(weekValue(day));
    }
    case 'month': {
      const year =
        yearNumber(s.year, light) ??
        storyYear(s.month, s.which, light) ??
        yearHere(s.month, s.which, light) ??
        monthYear(s.month, s.which, asOfTold(s.from, s.which, light) ?? light);
      if (year === null) return inferred(`XXXX-${two(s.month)}`);
      return { ...inferred(monthValue(year, s.month)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'season': {
      const year =
        yearNumber(s.year, light) ??
        storyYear(12, s.which, light) ??
        seasonYear(s.season, s.which, asOfTold(s.from, s.which, light) ?? light);
      if (year === null) return inferred(`XXXX-${s.season}`);
      return {
        ...inferred(`${yearValue(year)}-${s.season}`),
        certainty: s.year?.kind === 'year' ? 'stated' : 'inferred',
      };
    }
    case 'holiday':
      return holiday(s, light);
    case 'weekend': {
      const told = asOfToldDay(s.from, s.which, light);
      const day = told === null ? published : told.published;
      if (day === null) return inferred('XXXX-WXX-WE');
      return inferred(told !== null && s.which === 'this' ? `${weekValue(day)}-WE` : weekend(s.which, day, light.lean));
    }
    case 'shift':
      return shift(s, light);
    case 'ahead': {
      if (light.lean !== 'future' || published === null) return stated(duration(s.unit, s.by), 'DURATION');
      return shift({ ...s, from: 'published', part: '' }, light);
    }
    case 'anniversary': {
      const [y, m, d] = published === null ? [] : dayValue(published).split('-').map(Number);
      if (y === undefined || m === undefined || d === undefined) return inferred('XXXX-XX-XX');
      const day = dayOf(y - s.years, m, d);
      return inferred(day === null ? monthValue(y - s.years, m) : dayValue(day));
    }
    case 'period': {
      if (s.unit === 'year' && light.toldQuarter === null)
        return shift({ unit: 'year', by: s.years, from: 'published', part: '' }, light);
      const quarter = light.toldQuarter ?? (published === null ? null : lastQuarter(published));
      if (quarter === null) return inferred('XXXX-QX');
      const year = s.years < -1000 ? -s.years : Number(quarter.slice(0, 4)) + s.years;
      return inferred(`${yearValue(year)}${quarter.slice(4)}`);
    }
    case 'clock': {
      const day = light.told !== null && /^\d{4}-\d\d-\d\d/.test(light.told) ? light.told.slice(0, 10) : null;
      const on = day ?? (published === null ? 'XXXX-XX-XX' : dayValue(published));
      return inferred(`${on}${s.part}`);
    }
  }
}

/** A yearly day in the year that is said or told, else in the one that brings it nearest. */
function dayIn(
  inYear: (year: number) => Day | null,
  said: { readonly month: number; readonly year: YearSaid | null },
  light: Light,
): Day | null {
  const year =
    yearNumber(said.year, light) ?? storyYear(said.month, 'bare', light) ?? yearHere(said.month, 'bare', light);
  return year === null ? nearest(inYear, light) : inYear(year);
}

/** Months looked at, in order, for a day of the month that has to be the weekday said: "Tuesday the 17th". */
const MONTHS_ON = [0, -1, 1, -2, 2, -3, 3];

/** The day of this month, else of the last or next one; the weekday that is said picks the month. */
function dayOfMonth(s: Extract<Stated, { kind: 'day-of-month' }>, published: Day, lean: Light['lean']): Day | null {
  const side = lean === 'past' ? -1 : 1;
  const days = (s.weekday === null ? [0, side, -1] : MONTHS_ON.map((by) => (lean === 'future' ? -by : by))).map(
    (by) => {
      const [y = 0, m = 1] = monthValue(yearOf(published), monthOf(published), by).split('-').map(Number);
      return dayOf(y, m, s.day);
    },
  );
  return days.find((d) => d !== null && (s.weekday === null || weekdayOf(d) === s.weekday)) ?? null;
}

function holiday(s: Extract<Stated, { kind: 'holiday' }>, light: Light): Resolved {
  const on = FEASTS[s.holiday] ?? FEASTS['new-year'];
  const year = yearNumber(s.year, light);
  const { published } = light;
  let day: Day | null = null;
  if (on !== undefined) {
    if (year !== null) day = on(year);
    else if (published !== null && s.which === 'last')
      day = on(yearOf(published)) < published ? on(yearOf(published)) : on(yearOf(published) - 1);
    else if (published !== null && s.which === 'next')
      day = on(yearOf(published)) > published ? on(yearOf(published)) : on(yearOf(published) + 1);
    // "By Election Day, he was ahead": of a year that elects a president or a Congress.
    else day = nearest((y) => (y % (YEARS_APART[s.holiday] ?? 1) === 0 ? on(y) : null), light);
  }
  if (day === null) return inferred('XXXX-XX-XX');
  return { ...inferred(dayValue(day + s.by)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
}
