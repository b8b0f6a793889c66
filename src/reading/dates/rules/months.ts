import type { Near, TimeTable } from '../rule.ts';
import { monthNumber, weekdayNumber, whichOf, word, yearSaid } from '../words.ts';

const YEAR_SAID = '(?:this|last|next|that|the same|the following|the previous) year';
const DASH = '(?:-|–|—| (?:-|–|—|to|through|and|or) )';
/** A month that is no verb, no name and not cut short without its full stop. */
const capital = (caught: string | undefined): boolean => /^[A-Z]/.test(caught ?? '');
const AFTER_PREPOSITION =
  /\b(?:in|by|since|until|till|of|from|to|through|during|before|after|for|between|and|or|around|the|this|last|next|every|each|early|late|mid|began|ended?|ending|ends?|beginning|starting)[ -](?:early |late |mid-)?$/i;
const monthAlone = (caught: string, { before, after }: Near): boolean => {
  const sure = AFTER_PREPOSITION.test(before);
  if (/^(?:may|march)$/i.test(caught))
    return (
      sure &&
      !/\b(?:to|of) $/i.test(before) &&
      (/\bin $/.test(before) || !/^ (?:for|on|of|to|against|madness)\b/i.test(after))
    );
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(caught)) return false;
  return sure || !/^ [A-Z][a-z]/.test(after);
};

/** Months, and days with a month. */
export const MONTHS: TimeTable = {
  name: 'months',
  trigger:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b)/,
  rules: [
    {
      name: 'every-month-name',
      pattern: '(?:every|each) {month}',
      states: (c) => ({
        kind: 'value',
        type: 'SET',
        value: `XXXX-${String(monthNumber(c.month)).padStart(2, '0')}`,
      }),
      example: ['They march each July through the town.', 'each July', 'XXXX-07'],
      not: 'They marched in July.',
    },
    {
      name: 'month-day',
      pattern: `(?:{mod})?(?:(?:{which} )?{weekday},? )?{month} (?:the )?{dom}(?:(?:, of|,| of)? {year}|,? (?<said>${YEAR_SAID}))?`,
      states: (c) =>
        capital(c.month)
          ? {
              kind: 'day',
              month: monthNumber(c.month),
              day: Number.parseInt(c.dom ?? '', 10),
              year: yearSaid(c.year ?? c.said),
              part: '',
            }
          : null,
      example: ['She was sworn in on Jan. 3, 2015.', 'Jan. 3, 2015', '2015-01-03'],
      not: 'They march 10 miles.',
    },
    {
      name: 'month-day-range',
      pattern: `{month} (?<first>3[01]|[12]\\d|0?[1-9])(?=${DASH}{dom:last}(?:,? {year})?)`,
      states: (c) =>
        capital(c.month)
          ? {
              kind: 'day',
              month: monthNumber(c.month),
              day: Number(c.first),
              year: yearSaid(c.year),
              part: '',
            }
          : null,
      example: ['The fair runs Oct. 20-23.', 'Oct. 20', '2016-10-20'],
      not: 'They may 20-30 times.',
    },
    {
      name: 'month-day-range-end',
      pattern: `(?<={month} (?:3[01]|[12]\\d|0?[1-9])${DASH}){dom}(?:,? {year})?`,
      states: (c, near) =>
        capital(c.month) && !/^(?:,?\d| (?:percent|points?|people|years?|days?|hours?))/.test(near.after)
          ? {
              kind: 'day',
              month: monthNumber(c.month),
              day: Number.parseInt(c.dom ?? '', 10),
              year: yearSaid(c.year),
              part: '',
            }
          : null,
      example: ['The fair ran Oct. 7-9, 2015.', '9, 2015', '2015-10-09'],
      not: 'The score was 7-9.',
    },
    {
      name: 'day-month',
      pattern: `(?:{weekday},? )?(?:the )?{dom}(?: of |-| ){month}(?:(?:, |-| ){year}|,? (?<said>${YEAR_SAID}))?`,
      states: (c, near) =>
        capital(c.month) && !/^ \d/.test(near.after)
          ? {
              kind: 'day',
              month: monthNumber(c.month),
              day: Number.parseInt(c.dom ?? '', 10),
              year: yearSaid(c.year ?? c.said),
              part: '',
            }
          : null,
      example: ['The treaty of 4 April 1949 stands.', '4 April 1949', '1949-04-04'],
      not: 'The 4 may go.',
    },
    {
      name: 'month-year',
      pattern: `(?:{mod})?{month}(?:, | of |-| )(?:{year}|['’](?<short>\\d\\d)|nineteen {number:spelled}|(?:in |of )?(?<said>${YEAR_SAID}))`,
      states: (c) =>
        capital(c.month)
          ? {
              kind: 'month',
              month: monthNumber(c.month),
              which: 'bare',
              year:
                c.short === undefined
                  ? yearSaid(c.year ?? c.said ?? c.spelled)
                  : { kind: 'year', year: Number(c.short) + (Number(c.short) < 40 ? 2000 : 1900) },
            }
          : null,
      example: ['It was founded in late May 1998.', 'late May 1998', '1998-05'],
      not: 'It may 1998 be.',
    },
    {
      name: 'month',
      pattern: '(?:{mod}|early-|late-)?(?:{which} )?{month}',
      states: (c, near) =>
        capital(c.month) &&
        (word(c.which) !== '' || monthAlone(c.month ?? '', near)) &&
        !/^['’]?\w|^ \d{1,2}(?!\d)/.test(near.after.replace(/^['’]s\b/, ''))
          ? { kind: 'month', month: monthNumber(c.month), which: whichOf(c.which), year: null }
          : null,
      example: ['Prices fell in April.', 'April', '2016-04'],
      not: 'Ms. May said that they may march.',
    },
    {
      name: 'weekday-day',
      pattern: '{weekday},? the {dom}',
      states: (c) =>
        weekdayNumber(c.weekday) > 0 ? { kind: 'day-of-month', day: Number.parseInt(c.dom ?? '', 10) } : null,
      example: ['The march is on Monday the 17th in May Street.', 'Monday the 17th', '2016-10-17'],
      not: 'The 17th Street march is in May.',
    },
  ],
};
