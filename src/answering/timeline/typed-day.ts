import { casual, type ParsedComponents } from 'chrono-node';
import {
  type Day,
  dayOf,
  dayValue,
  decadeValue,
  extent,
  quarterOf,
  quarterValue,
  weekValue,
  yearOf,
} from '../../reading/dates/calendar.ts';

/**
 * The first and last day of what somebody typed as a date ("2016", "july 2016", "last friday", "3/2/17"), counted
 * from the day of `now` in UTC; null where it is no date.
 */
export function typedDays(typed: string, now: Date): { readonly from: Day; readonly to: Day } | null {
  const words = typed.trim();
  const plain = /^(?:in |the )?(\d{4}|\d{3}0s|\d{4}-\d\d(?:-\d\d)?|\d{4}-[QH]\d|\d{4}-W\d\d)$/i.exec(words)?.[1];
  if (plain !== undefined) return extent(plain.toUpperCase().replace(/0S$/, 'X'));
  const reference = { instant: now, timezone: 0 };
  const [found] = casual.parse(words.slice(0, 100), reference);
  if (found === undefined) return null;
  const from = daysOf(found.start);
  const to = found.end ? daysOf(found.end) : from;
  return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to };
}

/** What somebody typed as a date as a TIMEX3 value, as fine as they typed it; null where it is no date, or several. */
export function typedValue(typed: string, now: Date): string | null {
  const days = typedDays(typed, now);
  if (days === null) return null;
  const day = dayValue(days.from);
  const coarser = [day, weekValue(days.from), day.slice(0, 7), quarterValue(yearOf(days.from), quarterOf(days.from))];
  const values = [...coarser, day.slice(0, 4), decadeValue(yearOf(days.from))];
  return (
    values.find((value) => {
      const named = extent(value);
      return named?.from === days.from && named.to === days.to;
    }) ?? null
  );
}

function daysOf(parts: ParsedComponents): { readonly from: Day; readonly to: Day } | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  // What nobody typed is filled in by chrono: "July 2016" has a day, but not a certain one.
  const isDay = parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('month');
  const one = dayOf(year, month, day);
  if (one === null) return null;
  return isDay ? { from: one, to: one } : extent(dayValue(one).slice(0, 7));
}
