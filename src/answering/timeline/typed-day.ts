import type { ParsedComponents } from 'chrono-node';
// The other languages take 115 ms to load.
import { casual } from 'chrono-node/en';
import type { TimeExpression } from '../../domain/time.ts';
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
import { FEASTS } from '../../reading/dates/feasts.ts';
import { findTimes } from '../../reading/dates/times.ts';

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const LONGEST = 100;

/**
 * The first and last day of what somebody typed as a date ("2016", "july 2016", "last friday", "Q3 2016", "the last 3
 * months", "christmas", "3/2/17"), counted from the day of `now` in UTC; null where it is no date. What has no year is
 * gone by: members ask what happened.
 */
export function typedDays(typed: string, now: Date): Days | null {
  const words = typed.trim().slice(0, LONGEST);
  const today = dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
  if (today === null) return null;
  return plainDays(words) ?? electionDays(words, today) ?? readDays(words, today) ?? chronoDays(words, now, today);
}

const SIDE = /^(?:(since|from|as of|starting|beginning|until|till|up to|to|through|by|after|before) )?(?:the )?(.+)$/i;

/** The days of a bound as people type it: "since last March", "before the election" (up to the day before it). */
export function boundDays(typed: string, now: Date): Days | null {
  const [, side = '', rest = ''] = SIDE.exec(typed.trim()) ?? [];
  // without its word first: "until friday" would be the next one
  const days = (side === '' ? null : typedDays(rest, now)) ?? typedDays(typed, now) ?? typedDays(rest, now);
  if (days === null) return null;
  if (/^before$/i.test(side)) return { from: days.from - 1, to: days.from - 1 };
  return /^after$/i.test(side) ? { from: days.to + 1, to: days.to + 1 } : days;
}

/** "2016", "the 1990s", "2016-07", "2016-Q3", "2015-2016". */
function plainDays(words: string): Days | null {
  const plain = /^(?:in |the )?(\d{4}|\d{3}0s|\d{4}-\d\d(?:-\d\d)?|\d{4}-[QH]\d|\d{4}-W\d\d)$/i.exec(words)?.[1];
  if (plain !== undefined) return extent(plain.toUpperCase().replace(/0S$/, 'X'));
  const [, first = '', last = ''] = /^(\d{4}) ?(?:-|–|to|until|through) ?(\d{4})$/i.exec(words) ?? [];
  const [from, to] = [extent(first), extent(last)];
  return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to };
}

/** "the 2016 election", "the election": of a year that elects a president or a Congress, the last one by. */
function electionDays(words: string, today: Day): Days | null {
  const said =
    /^(?:the )?(?:last )?(?:(\d{4}) )?(?:presidential |general |midterm )?elections?(?: (?:day|night))?(?:(?:,? of)? (\d{4}))?$/i.exec(
      words,
    );
  if (said === null) return null;
  const year = said[1] ?? said[2];
  const { election } = FEASTS;
  const inYear = (y: number): Day => election?.(y) ?? today;
  if (year !== undefined) return { from: inYear(Number(year)), to: inYear(Number(year)) };
  const day = [0, 1, 2]
    .map((by) => yearOf(today) - by)
    .filter((y) => y % 2 === 0)
    .map(inYear)
    .find((d) => d <= today);
  return day === undefined ? null : { from: day, to: day };
}

/** Names of months, days and feasts, which people type in small letters. */
const NAME =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|christmas|thanksgiving|easter|halloween|labor|memorial|inauguration|new year|good friday|veterans|columbus|valentine)/gi;
const SMALL = /\b(?:in|on|at|the|of|during|around|and|to|through|until|between|from|week|it|was)\b|[\s,.–-]/gi;
const AHEAD = /\b(?:next|coming|tomorrow|this|upcoming)\b|\d{4}/i;
const LENGTH = /^P(\d+)([DWMY])$/;
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 };

/** As the tagger of articles reads it, in a sentence that looks back; a word that it leaves over makes it none. */
function readDays(words: string, today: Day): Days | null {
  const named = words.replace(NAME, (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase());
  const text = `It was in ${named.replace(/^(\d\ds)$/, '’$1').replace(/^(?:inauguration|new year)$/i, '$& Day')}`;
  const read = (day: Day): readonly TimeExpression[] =>
    findTimes(text, [{ index: 0, start: 0, end: text.length, paragraph: 0 }], [], dayValue(day));
  const times = read(today);
  const left = times.reduceRight((rest, t) => rest.slice(0, t.start) + rest.slice(t.end), text).replace(SMALL, '');
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined || left !== '' || times.length > 2) return null;
  const [, count = '', unit = ''] = LENGTH.exec(first.value) ?? [];
  if (count !== '') {
    const long =
      /\b(?:last|past)\b/i.test(words) && times.length === 1 ? Math.round(Number(count) * (DAYS[unit] ?? 1)) : 0;
    return long === 0 ? null : { from: today - long, to: today };
  }
  const days = spanOf(times, today);
  const meant = days === null || days.from <= today || AHEAD.test(words) || first.rule === 'weekday';
  return meant ? days : spanOf(read(today - 366), today);
}

function spanOf(times: readonly TimeExpression[], today: Day): Days | null {
  if (times[0]?.value === 'PRESENT_REF') return { from: today, to: today };
  const [from, to] = [partOf(times[0]), partOf(times.at(-1))];
  return from === null || to === null || to.to < from.from ? null : { from: from.from, to: to.to };
}

/** "early 2016" is its first third, "late 2016" its last; "the first half of 2016" is the half that its value says. */
function partOf(time: TimeExpression | undefined): Days | null {
  const days = extent(time?.value ?? '');
  if (days === null || /-H\d$/.test(time?.value ?? '')) return days;
  const third = Math.floor((days.to - days.from + 1) / 3);
  if (time?.mod === 'START') return { from: days.from, to: days.from + third };
  if (time?.mod === 'MID') return { from: days.from + third, to: days.to - third };
  return time?.mod === 'END' ? { from: days.to - third, to: days.to } : days;
}

/** As chrono reads it: "2.3.2017", "2 months back". */
function chronoDays(words: string, now: Date, today: Day): Days | null {
  const [found] = casual.parse(words, { instant: now, timezone: 0 });
  if (found === undefined) return null;
  const from = daysOf(found.start);
  const to = found.end ? daysOf(found.end) : from;
  if (from === null || to === null || to.to < from.from) return null;
  const ahead = from.from > today && !AHEAD.test(words) && !found.start.isCertain('year');
  return ahead ? null : { from: from.from, to: to.to };
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

function daysOf(parts: ParsedComponents): Days | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  // What nobody typed is filled in by chrono: "July 2016" has a day, but not a certain one.
  const isDay = parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('month');
  const one = dayOf(year, month, day);
  if (one === null) return null;
  return isDay ? { from: one, to: one } : extent(dayValue(one).slice(0, 7));
}
