import {
  centuryValue,
  type Day,
  dayValue,
  decadeValue,
  extent,
  monthOf,
  monthValue,
  quarterOf,
  quarterValue,
  weekValue,
  yearOf,
  yearValue,
} from './calendar.ts';
import { inferred, type Resolved, stated } from './resolved.ts';
import type { Base, Unit } from './stated.ts';
import type { Light } from './which.ts';
import { duration } from './words.ts';

/** So many units from a day, as coarse as the unit. */
function shifted(unit: Unit, by: number, day: Day, part: string): string {
  const whole = Math.round(by);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayValue(unit === 'hour' ? day + Math.trunc(by / 24) : day);
    case 'day':
      return `${dayValue(day + whole)}${part}`;
    case 'week':
      return weekValue(day + whole * 7);
    case 'month':
      return monthValue(yearOf(day), monthOf(day), whole);
    case 'quarter': {
      const quarters = yearOf(day) * 4 + quarterOf(day) - 1 + whole;
      return quarterValue(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case 'year':
      return yearValue(yearOf(day) + whole);
    case 'decade':
      return whole === 0 ? decadeValue(yearOf(day)) : yearValue(yearOf(day) + whole * 10);
    case 'century':
      return centuryValue(yearOf(day) + whole * 100);
  }
}

/** Days of a stretch from which such a unit cannot be counted: a year has no next day, a month no next week. */
const TOO_LONG: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
  century: 36600,
};

interface Shift {
  readonly unit: Unit;
  readonly by: number;
  readonly from: Base;
  readonly part: string;
}

/** A number of units from a base, as coarse as its unit: "two years ago" is a year, "last week" a week. */
export function shift({ unit, by, from, part }: Shift, light: Light): Resolved {
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
  const told = from === 'told' ? light.told : null;
  const base = told === null ? null : extent(told);
  if (from === 'told' && TOO_LONG[unit] === 0) return stated(duration(unit, Math.abs(by)), 'DURATION');
  // A quarter keeps its quarter a year on.
  if (told !== null && unit === 'year' && /^\d{4}-Q[1-4]$/.test(told))
    return inferred(`${yearValue(Number(told.slice(0, 4)) + by)}${told.slice(4)}`);
  if (told !== null && base !== null && base.to - base.from >= TOO_LONG[unit]) return inferred(told);
  const day = base?.from ?? light.published;
  if (day === null) return inferred(unknown[unit]);
  const value = shifted(unit, by, day, part);
  // "Nine years later it reopened" is not told of what lies ahead: it is counted from something else.
  const ahead = base !== null && by > 0 && light.lean === 'past' && light.published !== null;
  if (ahead && (extent(value)?.from ?? 0) > light.published) return stated(duration(unit, by), 'DURATION');
  return inferred(value);
}
