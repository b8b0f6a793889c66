import type { Caught, Near, TimeTable } from '../rule.ts';
import type { Stated } from '../stated.ts';
import { baseOf, monthNumber, weekdayNumber, whichOf, word, yearSaid } from '../words.ts';

const YEAR_SAID = '(?:this|last|next|that|the same|the following|the previous) year';
const DASH = '(?:-|–|—| (?:-|–|—|to|through|and|or) )';
/** A month that is no verb, no name and not cut short without its full stop. */
const capital = (caught: string | undefined): boolean => /^[A-Z]/.test(caught ?? '');
const AFTER_PREPOSITION =
  /\b(?:in|by|since|until|till|of|from|to|through|during|before|after|for|between|and|or|around|the|this|last|next|every|each|early|late|mid|began|ended?|ending|ends?|beginning|starting|an?)[ -](?:early |late |mid-)?$/i;
/** "over the course of March": what has to be a stretch of time, so that no march on foot is meant. */
const STRETCH_OF = /\b(?:course|month|days?|weeks?|half|rest|ides) of $/i;
/** "the end of March", "early May": a part of it, so that it is no march and no Ms. May. */
const PART_OF =
  /^(?:the )?(?:very )?(?:early|late|mid|middle|later in|earlier in|beginning|start|end|close|rest|remainder|first|last|second|latter)[ -]/i;
const monthAlone = (caught: string, { before, after }: Near): boolean => {
  if (/^ Day\b/.test(after)) return false;
  // "Mark and April Stone"
  const sure =
    AFTER_PREPOSITION.test(before) &&
    !(/^ [A-Z][a-z]/.test(after) && /\b(?:and|or|for|of|to|between)[ -]$/i.test(before));
  if (/^(?:may|march)$/i.test(caught))
    return (
      sure &&
      (!/\b(?:to|of) $/i.test(before) || STRETCH_OF.test(before)) &&
      !/\ban? $/i.test(before) &&
      (/\bin $/.test(before) || !/^ (?:for|on|of|to|against|madness)\b/i.test(after))
    );
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(caught)) return false;
  return sure || !/^ [A-Z][a-z]/.test(after);
};

/** A month and the day in it, with the year if one is said. */
const monthDay = (c: Caught, dom: string | undefined): Stated | null =>
  capital(c.month)
    ? {
        kind: 'day',
        month: monthNumber(c.month),
        day: Number.parseInt(dom ?? '', 10),
        year: yearSaid(c.year ?? c.said),
        part: '',
      }
    : null;

/** Months, and days with a month. */
export const MONTHS: TimeTable = {
  name: 'months',
  trigger:
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b)|\bthe \d\d?(?:st|nd|rd|th)\b/,
  rules: [
    {
      name: 'every-month-name',
      needs: /every|each/,
      pattern: '(?:every|each) {month}',
      states: (c) =>
        capital(c.month)
          ? { kind: 'value', type: 'SET', value: `XXXX-${String(monthNumber(c.month)).padStart(2, '0')}` }
          : null,
      example: ['They march each July through the town.', 'each July', 'XXXX-07'],
      not: 'They thrive where each may march.',
    },
    {
      name: 'month-day',
      pattern: `(?:{mod})?(?:(?:{which} )?{weekday},? )?{month} (?:the )?{dom}(?:(?:, of|,| of)? {year}|,? (?<said>${YEAR_SAID}))?`,
      states: (c) => monthDay(c, c.dom),
      example: ['She was sworn in on Jan. 3, 2015.', 'Jan. 3, 2015', '2015-01-03'],
      not: 'They march 10 miles.',
    },
    {
      name: 'month-day-range',
      pattern: `{month} (?<first>3[01]|[12]\\d|0?[1-9])(?=${DASH}{dom:last}(?:,? {year})?)`,
      states: (c) => monthDay(c, c.first),
      example: ['The fair runs Oct. 20-23.', 'Oct. 20', '2016-10-20'],
      not: 'They may 20-30 times.',
    },
    {
      name: 'month-day-range-end',
      pattern: `(?<={month} (?:3[01]|[12]\\d|0?[1-9])${DASH}){dom}(?:,? {year})?`,
      states: (c, near) =>
        /^(?:,?\d| (?:percent|points?|people|years?|days?|hours?))/.test(near.after) ? null : monthDay(c, c.dom),
      example: ['The fair ran Oct. 7-9, 2015.', '9, 2015', '2015-10-09'],
      not: 'The score was 7-9.',
    },
    {
      name: 'day-month',
      needs: /\d/,
      pattern: `(?:{weekday},? )?(?:the )?{dom}(?: of |-| ){month}(?:(?:, |-| ){year}|,? (?<said>${YEAR_SAID}))?`,
      states: (c, near) => (/^ \d/.test(near.after) ? null : monthDay(c, c.dom)),
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
              from: 'published',
            }
          : null,
      example: ['It was founded in late May 1998.', 'late May 1998', '1998-05'],
      not: 'It may 1998 be.',
    },
    {
      name: 'part-of-month',
      pattern: `the (?:first|second|third|fourth|last|final|closing|opening) (?:few )?(?:days|weeks?|weekend) (?:of|in) {month}(?:,? {year}|,? (?<said>${YEAR_SAID}))?`,
      states: (c) =>
        capital(c.month)
          ? {
              kind: 'month',
              month: monthNumber(c.month),
              which: 'bare',
              year: yearSaid(c.year ?? c.said),
              from: 'published',
            }
          : null,
      example: ['Her lead shrank in the last week of October 2014.', 'the last week of October 2014', '2014-10'],
      not: 'It was the last week of marches.',
    },
    {
      name: 'month',
      pattern: '(?:{mod}|early-|late-)?(?:{whichName:which} )?{month}',
      states: (c, near) =>
        capital(c.month) &&
        (word(c.which) !== '' || PART_OF.test(c.all ?? '') || monthAlone(c.month ?? '', near)) &&
        !/^['’]?\w|^ \d{1,2}(?!\d)/.test(near.after.replace(/^['’]s\b/, ''))
          ? { kind: 'month', month: monthNumber(c.month), which: whichOf(c.which), year: null, from: baseOf(c.which) }
          : null,
      example: ['Prices fell in April.', 'April', '2016-04'],
      not: 'Ms. May said that they may march.',
    },
    {
      name: 'weekday-day',
      needs: /day/,
      pattern: '{weekday},? the {dom}',
      states: (c) =>
        weekdayNumber(c.weekday) > 0
          ? {
              kind: 'day-of-month',
              day: Number.parseInt(c.dom ?? '', 10),
              weekday: weekdayNumber(c.weekday),
              from: 'published',
            }
          : null,
      example: ['The march is on Monday the 17th in May Street.', 'Monday the 17th', '2016-10-17'],
      not: 'The 17th Street march is in May.',
    },
    {
      name: 'the-ordinal-day',
      pattern:
        '(?<=\\b(?:on|until|by) )the (?<nth>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?=[.,;]|$| (?:he|she|they|it|his|her|their|at|when|after|before|in the (?:morning|afternoon|evening))\\b)',
      states: (c) => ({ kind: 'day-of-month', day: Number(c.nth), weekday: null, from: 'told' }),
      example: ['They left on Oct. 24. On the 28th, they came home.', 'the 28th', '2016-10-28'],
      not: 'They voted on the 19th Amendment.',
    },
  ],
};
