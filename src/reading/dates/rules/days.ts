import type { TimeTable } from '../rule.ts';
import { baseOf, monthNumber, ordinalNumber, partOf, weekdayNumber, whichOf, word, yearSaid } from '../words.ts';

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Weekdays. */
export const DAYS: TimeTable = {
  name: 'weekdays',
  trigger: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  rules: [
    {
      name: 'weekday-of-week',
      needs: /week/,
      pattern: '{weekday}(?: of)? {which} week',
      states: (c) => ({
        kind: 'weekday',
        weekday: weekdayNumber(c.weekday),
        which: 'bare',
        weeks: WEEKS[whichOf(c.which)] ?? 0,
        part: '',
        from: 'published',
      }),
      example: ['They met on Tuesday of last week.', 'Tuesday of last week', '2016-10-04'],
      not: 'They met on Tuesday and last week too.',
    },
    {
      name: 'week-weekday',
      pattern: '(?:last|next) week {weekday}|a week from {weekday:from}',
      states: (c) => ({
        kind: 'weekday',
        weekday: weekdayNumber(c.weekday ?? c.from),
        which: 'bare',
        weeks: /^last/i.test(c.all ?? '') ? -1 : 1,
        part: '',
        from: 'published',
      }),
      example: ['The vote is a week from Friday.', 'a week from Friday', '2016-10-21'],
      not: 'The vote is Friday.',
    },
    {
      name: 'every-weekday',
      pattern: '(?:every|each)(?: other| second)? {weekday}(?: {part})?|{weekday:days}s|{weekday:nights} {part:parts}s',
      states: (c) => ({
        kind: 'value',
        type: 'SET',
        value: `XXXX-WXX-${weekdayNumber(c.weekday ?? c.days ?? c.nights)}${partOf(c.part ?? c.parts)}`,
      }),
      example: ['The council meets on Tuesdays.', 'Tuesdays', 'XXXX-WXX-2'],
      not: 'The council met Tuesday.',
    },
    {
      name: 'nth-weekday-of-month',
      needs: /(?:first|second|third|fourth|last) \w+day/,
      pattern: 'the (?<nth>first|second|third|fourth|last) {weekday} (?:of|in) {month}(?:,? {year})?',
      states: (c) => ({
        kind: 'nth-weekday',
        nth: ordinalNumber(c.nth) || -1,
        weekday: weekdayNumber(c.weekday),
        month: monthNumber(c.month),
        year: yearSaid(c.year),
      }),
      example: ['It opens on the first Tuesday in December.', 'the first Tuesday in December', '2016-12-06'],
      not: 'It opens on the first Tuesday.',
    },
    {
      name: 'weekday',
      pattern:
        '(?:(?:early|late|mid|midday|the end of|the start of)(?: on)?[ -])?(?:{whichName:which} )?(?:early |late )?{weekday}(?:(?: in the|,)?[ -](?:early |late |mid-)?{part})?',
      states: (c, near) =>
        /^ (?:school|best|brunch|Live|Lights|Football|Times|Telegraph|Mirror|Herald|Express)\b/i.test(near.after) ||
        /\b(?:black|good|ash|super|palm|easter|cyber|fat|holy|bloody) $/i.test(near.before) ||
        (/\bFox News $/.test(near.before) && word(c.all) === 'sunday')
          ? null
          : {
              kind: 'weekday',
              weekday: weekdayNumber(c.weekday),
              which: word(c.which) === 'past' ? 'last' : whichOf(c.which),
              weeks: null,
              part: partOf(c.part),
              from: baseOf(c.which),
            },
      example: ['The mayor resigned late Monday night.', 'late Monday night', '2016-10-10TNI'],
      not: 'Shops open early on Black Friday.',
    },
  ],
};
