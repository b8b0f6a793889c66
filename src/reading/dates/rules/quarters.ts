import type { TimeTable } from '../rule.ts';
import type { Stated, Which, YearSaid } from '../stated.ts';
import { monthNumber, ordinalNumber, whichOf, word, yearSaid } from '../words.ts';

const SAID = "(?:this|last|next|the current|the coming|the previous|the past) year(?:['’]s)?";
const THE = '(?:the )?';
const BY = { last: -1, this: 0, next: 1, bare: 0 } as const;
const season = (season: string, year: YearSaid | null, which: Which = 'bare'): Stated => ({
  kind: 'season',
  season,
  which,
  year,
  from: 'published',
});
const quarter = (ordinal: string | undefined): string => `Q${ordinalNumber(ordinal)}`;
/** Words of a quarter's results: what they are compared with is a quarter too. */
const RESULTS = /\b(?:a share|net|profit|loss|earned|earnings|income)\b/i;

/** Quarters, halves and fiscal years. */
export const QUARTERS: TimeTable = {
  name: 'quarters',
  trigger: /quarter|\bhalf\b|fiscal|\bperiod\b|\bq[1-4]\b|year[- ](?:ago|earlier|before)|year[- ]end|years?['’]s end/,
  rules: [
    {
      name: 'quarter-of-year',
      pattern: `(?:{mod})?${THE}(?:fiscal[ -])?{ordinal}[ -](?:fiscal[ -])?quarters?(?:(?:,| of|, of| in)? (?:fiscal )?(?:{year}|(?<said>${SAID}|that year|the year)))`,
      states: (c) =>
        season(quarter(c.ordinal), yearSaid(c.year ?? (word(c.said) === 'the year' ? 'this year' : c.said))),
      example: ['Sales rose in the third quarter of 2014.', 'the third quarter of 2014', '2014-Q3'],
      not: 'A quarter of 2014 voters stayed home.',
    },
    {
      name: 'year-quarter',
      pattern: `(?:the )?(?:{year}|(?<said>${SAID}))(?:['’]s)? (?:fiscal )?{ordinal}[ -](?:fiscal )?quarter`,
      states: (c) => season(quarter(c.ordinal), yearSaid(c.year ?? c.said)),
      example: ['It beat the 2015 first quarter.', 'the 2015 first quarter', '2015-Q1'],
      not: 'It beat 2015 by a quarter.',
    },
    {
      name: 'months-of-quarter',
      needs: /-| to /,
      pattern:
        '(?:the )?{month:first}(?:-|–| to ){month:mid} (?:quarter|period)(?:(?:,| of| in)? (?:{year}|(?<said>(?:this|last|next) year)))?',
      states: (c) => {
        const first = monthNumber(c.first);
        return first % 3 === 1 && monthNumber(c.mid) === first + 2
          ? season(`Q${(first + 2) / 3}`, yearSaid(c.year ?? c.said))
          : null;
      },
      example: ['Exports fell in the April-June quarter.', 'the April-June quarter', '2016-Q2'],
      not: 'They met between April and June.',
    },
    {
      name: 'q-number',
      pattern: '(?:{year:before} )?Q(?<q>[1-4])(?:(?:,| of)? {year})?',
      states: (c) => season(`Q${c.q}`, yearSaid(c.year ?? c.before)),
      example: ['Growth slowed in Q2 2015.', 'Q2 2015', '2015-Q2'],
      not: 'The Q5 model sells.',
    },
    {
      name: 'year-ago-period',
      pattern: `(?:the )?(?:same |comparable |corresponding )?(?:year-ago|year-earlier|prior-year|previous-year)(?: (?:fiscal )?(?:(?<nth>first|second|third|fourth)[ -])?(?:quarter|period|month))?`,
      states: (c) =>
        c.nth === undefined
          ? { kind: 'period', unit: /quarter/i.test(c.all ?? '') ? 'quarter' : 'year', years: -1 }
          : season(quarter(c.nth), { kind: 'shift', by: -1 }),
      example: ['Profit in the third quarter beat the year-earlier quarter.', 'the year-earlier quarter', '2015-Q3'],
      not: 'Profit beat an earlier quarter.',
    },
    {
      name: 'figure-a-year-ago',
      pattern:
        '(?<=(?:[$£€#][\\d.,]+|cents|million|billion|thousand|percent|%|a share),? |\\b(?:than|from) )(?:a|one) year (?:ago|earlier|before)',
      states: (_, near) => ({ kind: 'period', unit: RESULTS.test(near.before) ? 'quarter' : 'year', years: -1 }),
      example: ['Net for the third quarter was $9 million, up from $5 million a year ago.', 'a year ago', '2015-Q3'],
      not: 'He left a year ago.',
    },
    {
      name: 'same-quarter-last-year',
      pattern: `(?:the )?(?:(?:same|comparable|corresponding|like) )?(?:quarter|period)(?:,| in| of)? (?:a year (?:ago|earlier|before)|last year|the (?:previous|prior) year|the year before)|last year['’]s (?:same |comparable )?(?:quarter|period)`,
      states: () => ({ kind: 'period', unit: 'quarter', years: -1 }),
      example: [
        'It earned more in the third quarter than in the same period last year.',
        'the same period last year',
        '2015-Q3',
      ],
      not: 'It was a quiet period.',
    },
    {
      name: 'quarter',
      pattern:
        '(?:{mod}|the )?(?:{which} )?(?:fiscal[ -])?{ordinal} (?:fiscal[ -])?quarter(?!-?finals?| of an?\\b)|(?:fiscal[ -])?{ordinal:adjective}-quarter(?!-?finals?)',
      states: (c) => season(quarter(c.ordinal ?? c.adjective), null, whichOf(c.which)),
      example: ['It lost money in the second quarter.', 'the second quarter', '2016-Q2'],
      not: 'They won the second quarter-final.',
    },
    {
      name: 'the-year-period',
      pattern: '(?:the )?(?<year>(?:19|20)\\d\\d)[ -](?<p>quarter|period)',
      states: (c) => ({ kind: 'period', unit: 'quarter', years: -Number(c.year) }),
      example: ['The third quarter was worse than the 2014 quarter.', 'the 2014 quarter', '2014-Q3'],
      not: 'The period was bad.',
    },
    {
      name: 'the-quarter',
      pattern:
        '(?:the|this|that) (?:latest |same |most recent |recent )?(?:quarter|(?<=latest )period)(?!-| (?:of|of a|century|mile|million|billion|point|finals?)\\b)',
      states: () => ({ kind: 'period', unit: 'quarter', years: 0 }),
      example: ['Sales fell in the third quarter. Costs rose in the quarter.', 'the quarter', '2016-Q3'],
      not: 'They ate the quarter of it.',
    },
    {
      name: 'half-of-year',
      pattern: `(?:the )?(?<h>first|second|last|latter|1st|2nd)[ -]half(?: of)? (?:{year}|(?<said>${SAID}|the year))`,
      states: (c) =>
        season(
          /^(?:first|1st)/i.test(c.h ?? '') ? 'H1' : 'H2',
          yearSaid(c.year ?? (word(c.said) === 'the year' ? 'this year' : c.said)),
        ),
      example: ['It grew in the first half of 2015.', 'the first half of 2015', '2015-H1'],
      not: 'They scored in the first half of the game.',
    },
    {
      name: 'fiscal-number',
      pattern: '(?:{mod})?(?:the )?fiscal(?:[ -]year)? (?<year>(?:19|20)\\d\\d)',
      states: (c) => ({ kind: 'value', type: 'DATE', value: c.year ?? '' }),
      example: ['The deficit shrank in fiscal 2014.', 'fiscal 2014', '2014'],
      not: 'It is a fiscal matter.',
    },
    {
      name: 'fiscal-year',
      pattern: '(?:{mod})?(?:the )?(?:(?<which>current|latest|past|last|next|this|previous|coming) )?fiscal[ -]year',
      states: (c, near) =>
        /\b(?:an?|every|each|per|one) $/i.test(near.before)
          ? null
          : /^ end(?:ing|ed)/.test(near.after) && c.which === undefined
            ? { kind: 'value', type: 'DURATION', value: 'P1Y' }
            : { kind: 'shift', unit: 'year', by: BY[whichOf(c.which)], from: 'published', part: '' },
      example: ['It lost money in the current fiscal year.', 'the current fiscal year', '2016'],
      not: 'It is a fiscal matter of years.',
    },
    {
      name: 'year-end',
      pattern: "(?:{mod})?(?:the )?(?:year[ -]end|year['’]s end|end of the year|end of year)(?:,? {year})?",
      states: (c) => {
        const year = yearSaid(c.year);
        return year?.kind === 'year'
          ? { kind: 'value', type: 'DATE', value: String(year.year) }
          : { kind: 'shift', unit: 'year', by: 0, from: 'published', part: '' };
      },
      example: ['It should close by year-end.', 'year-end', '2016'],
      not: 'The years end badly.',
    },
  ],
};
