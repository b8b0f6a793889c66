import type { TimexType } from '../../domain/time.ts';
import { type Day, dayOf, dayValue, extent, monthOf, monthValue, weekValue, yearOf, yearValue } from './calendar.ts';
import { FEASTS } from './feasts.ts';
import { shifted } from './shifted.ts';
import type { Stated, Unit } from './stated.ts';
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
      if (published === null) return inferred(`XXXX-WXX-${s.weekday}${s.part}`);
      return inferred(`${dayValue(weekday(s.weekday, s.which, s.weeks, published, light.lean))}${s.part}`);
    }
    case 'day': {
      const year = yearNumber(s.year, light);
      const day = year === null ? nearest((y) => dayOf(y, s.month, s.day), light) : dayOf(year, s.month, s.day);
      if (day === null) return inferred(`XXXX-${two(s.month)}-${two(s.day)}${s.part}`);
      return { ...inferred(`${dayValue(day)}${s.part}`), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'day-of-month': {
      if (published === null) return inferred(`XXXX-XX-${two(s.day)}`);
      const day = [0, light.lean === 'past' ? -1 : 1, -1].map((by) => {
        const [y = 0, m = 1] = monthValue(yearOf(published), monthOf(published), by).split('-').map(Number);
        return dayOf(y, m, s.day);
      });
      const there = day.find((d) => d !== null);
      return there === undefined || there === null ? inferred(`XXXX-XX-${two(s.day)}`) : inferred(dayValue(there));
    }
    case 'week-of': {
      const year = yearNumber(s.year, light);
      const day = year === null ? nearest((y) => dayOf(y, s.month, s.day), light) : dayOf(year, s.month, s.day);
      return day === null ? inferred('XXXX-WXX') : inferred(weekValue(day));
    }
    case 'month': {
      const year = yearNumber(s.year, light) ?? monthYear(s.month, s.which, light);
      if (year === null) return inferred(`XXXX-${two(s.month)}`);
      return { ...inferred(monthValue(year, s.month)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'season': {
      const year = yearNumber(s.year, light) ?? seasonYear(s.season, s.which, light);
      if (year === null) return inferred(`XXXX-${s.season}`);
      return {
        ...inferred(`${yearValue(year)}-${s.season}`),
        certainty: s.year?.kind === 'year' ? 'stated' : 'inferred',
      };
    }
    case 'holiday':
      return holiday(s, light);
    case 'weekend': {
      if (published === null) return inferred('XXXX-WXX-WE');
      return inferred(weekend(s.which, published, light.lean));
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
  // A day told as a month or a year has no next day; a quarter keeps its quarter a year on.
  if (from === 'told' && told !== null && unit === 'year' && /^\d{4}-Q[1-4]$/.test(told))
    return inferred(`${yearValue(Number(told.slice(0, 4)) + by)}${told.slice(4)}`);
  if (base !== null && unit === 'day' && base.from !== base.to) return inferred(told ?? unknown.day);
  const day = base?.from ?? light.published;
  if (day === null) return inferred(unknown[unit]);
  return inferred(shifted(unit, by, day, part));
}
