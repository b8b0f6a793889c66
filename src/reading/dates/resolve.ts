import type { TimexType } from '../../domain/time.ts';
import { type Day, dayOf, dayValue, extent, monthOf, monthValue, weekValue, yearOf, yearValue } from './calendar.ts';
import { FEASTS, nthWeekday } from './feasts.ts';
import { shifted } from './shifted.ts';
import type { Stated, Unit, YearSaid } from './stated.ts';
import { asOfTold, asOfToldDay, dayOfStory, storyYear } from './told.ts';
import { type Light, lastQuarter, monthYear, nearest, seasonYear, weekday, weekend, yearNumber } from './which.ts';
import { duration } from './words.ts';

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly certainty: 'stated' | 'inferred';
}

const two = (n: number): string => String(n).padStart(2, '0');
const stated = (value: string, type: TimexType = 'DATE'): Resolved => ({ type, value, certainty: 'stated' });
const inferred = (value: string): Resolved => ({
  type: /T/.test(value) ? 'TIME' : 'DATE',
  value,
  certainty: 'inferred',
});

/** The calendar value of a stated time. Where the light is too poor, TIMEX3's `X` stands for what is unknown. */
export function resolve(s: Stated, light: Light): Resolved {
  const { published } = light;
  switch (s.kind) {
    case 'value':
      return stated(s.value, s.type);
    case 'weekday': {
      // "The next Friday" of a story is the first one after the day told.
      const { published: day, lean } = asOfToldDay(light.story ? 'told' : s.from, s.which, light) ?? light;
      if (day === null) return inferred(`XXXX-WXX-${s.weekday}${s.part}`);
      const told = day !== published;
      const weeks = told && s.which === 'this' ? 0 : s.weeks;
      return inferred(
        `${dayValue(weekday(s.weekday, s.which, weeks, day, told && s.which === 'bare' ? 'future' : lean))}${s.part}`,
      );
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
      const day = [0, light.lean === 'past' ? -1 : 1, -1].map((by) => {
        const [y = 0, m = 1] = monthValue(yearOf(published), monthOf(published), by).split('-').map(Number);
        return dayOf(y, m, s.day);
      });
      const there = day.find((d) => d !== null);
      return there === undefined || there === null ? inferred(`XXXX-XX-${two(s.day)}`) : inferred(dayValue(there));
    }
    case 'week-of': {
      const day = dayIn((y) => dayOf(y, s.month, s.day), s, light);
      return day === null ? inferred('XXXX-WXX') : inferred(weekValue(day));
    }
    case 'month': {
      const year =
        yearNumber(s.year, light) ??
        storyYear(s.month, s.which, light) ??
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
      return shift(s.unit, s.by, s.from === 'told' ? light.told : null, s.from, s.part, light);
    case 'ahead': {
      if (light.lean !== 'future' || published === null) return stated(duration(s.unit, s.by), 'DURATION');
      return shift(s.unit, s.by, null, 'published', '', light);
    }
    case 'period': {
      if (s.unit === 'year' && light.toldQuarter === null) return shift('year', s.years, null, 'published', '', light);
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
  const year = yearNumber(said.year, light) ?? storyYear(said.month, 'bare', light);
  return year === null ? nearest(inYear, light) : inYear(year);
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
    else day = nearest(on, light);
  }
  if (day === null) return inferred('XXXX-XX-XX');
  return { ...inferred(dayValue(day + s.by)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
}

/** Days that a stretch has at the least from which such a unit cannot be counted. */
const LONGEST: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** A number of units from a base, as coarse as its unit: "two years ago" is a year, "last week" a week. */
function shift(unit: Unit, by: number, told: string | null, from: string, part: string, light: Light): Resolved {
  const unknown: Readonly<Record<Unit, string>> = {
    second: 'PAST_REF',
    minute: 'PAST_REF',
    hour: 'PAST_REF',
    day: `XXXX-XX-XX${part}`,
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  };
  const base = told === null ? null : extent(told);
  // A day told as a month or a year has no next day, a year no next week; a quarter keeps its quarter a year on.
  if (from === 'told' && told !== null && unit === 'year' && /^\d{4}-Q[1-4]$/.test(told))
    return inferred(`${yearValue(Number(told.slice(0, 4)) + by)}${told.slice(4)}`);
  if (base !== null && base.to - base.from >= (LONGEST[unit] ?? base.to)) return inferred(told ?? unknown[unit]);
  const day = base?.from ?? light.published;
  if (day === null) return inferred(unknown[unit]);
  return inferred(shifted(unit, by, day, part));
}
