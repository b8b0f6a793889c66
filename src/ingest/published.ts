import { monthNamed } from './months.ts';

/** "30/04/19", where days come first. */
const SHORT_SLASHED = {
  pattern: /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{2})(?![\d/])/g,
};

/** How publication dates are written, most precise first. Each gives year, month (number or name) and day. */
const FORMS: readonly { readonly name: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    name: 'iso',
    example: '2019-04-30T23:30:00-05:00',
    pattern: /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/g,
  },
  {
    name: 'slashed or dotted, year first',
    example: '2019/04/30',
    pattern: /\b(?<year>\d{4})([/.]) ?(?<month>\d{1,2})\2 ?(?<day>\d{1,2})\b/g,
  },
  { name: 'digits only', example: '20190430', pattern: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/g },
  {
    name: 'in Chinese, Japanese and Korean',
    example: '2019年4月30日',
    pattern: /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/g,
  },
  {
    name: 'day first',
    example: 'Tue, 30 Apr 2019 23:30:00 GMT',
    pattern:
      /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?(?:[ .-]{1,2}|,? of |,? de |\. )(?<month>\p{L}{3,12})\.?,?(?: del?)?[ -](?<year>\d{4})(?!\d)/gu,
  },
  {
    name: 'month first',
    example: 'April 30, 2019 at 6:30 p.m.',
    pattern: /(?<!\p{L})(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/gu,
  },
  {
    name: 'slashed, American',
    example: '4/30/2019',
    pattern: /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/g,
  },
  {
    name: 'slashed, day first',
    example: '30/04/2019',
    pattern: /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/g,
  },
  {
    name: 'dotted or dashed, day first',
    example: '30.04.2019',
    pattern: /(?<![\d.-])(?<day>\d{1,2})([.-]) ?(?<month>\d{1,2})\2 ?(?<year>\d{4})(?!\d|[.-]\d)/g,
  },
  {
    name: 'short, day first',
    example: '30.04.19',
    pattern: /(?<![\d.])(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{2})(?![\d.])/g,
  },
  {
    name: 'short, American',
    example: '4/30/19',
    pattern: /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2})(?![\d/])/g,
  },
];

export const DATE_FORMS = FORMS;

const isAmerican = ({ name }: { readonly name: string }): boolean => name.endsWith('American');
const DAY_FIRST = [...FORMS.filter((form) => !isAmerican(form)), SHORT_SLASHED, ...FORMS.filter(isAmerican)];

/** Seconds or milliseconds since 1970, as of 2001 and later. */
const EPOCH = /^(1\d{9})(?:\d{3})?$/;

/**
 * The day that a publication date names, as written, without moving it to another time zone.
 *
 * @param slashes - what comes first in "3/4/2019".
 * @returns `YYYY-MM-DD`, or null where no day of the calendar from 1600 on is named.
 */
export function dayOf(written: string, slashes: 'month' | 'day' = 'month'): string | null {
  const looked = written.slice(0, 200);
  const seconds = EPOCH.exec(looked.trim())?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1_000).toISOString().slice(0, 10);
  for (const { pattern } of slashes === 'month' ? FORMS : DAY_FIRST) {
    for (const { groups } of looked.matchAll(pattern)) {
      const day = dayIn(groups);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayIn(groups: Readonly<Record<string, string>> | undefined): string | null {
  const { year, month, day } = groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
  if (number === null) return null;
  const value = `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  return Number(value.slice(0, 4)) >= 1600 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
    ? value
    : null;
}
