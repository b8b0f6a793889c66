import {
  centuryValue,
  type Day,
  dayValue,
  decadeValue,
  monthOf,
  monthValue,
  quarterOf,
  quarterValue,
  weekValue,
  yearOf,
  yearValue,
} from './calendar.ts';
import type { Unit } from './stated.ts';

/** So many units from a day, as coarse as the unit. */
export function shifted(unit: Unit, by: number, day: Day, part: string): string {
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
