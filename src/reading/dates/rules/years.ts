import { centuryValue, dayOf, dayValue, decadeValue } from '../calendar.ts';
import type { Near, TimeTable } from '../rule.ts';
import { amount, word } from '../words.ts';

/** What follows a number that counts things: "1,998 people", "2000 points". */
const COUNTED =
  /^(?:-\w|[ -](?:%|percent|per cent|points?|people|votes|miles?|feet|foot|meters?|metres?|km|kilomet|acres?|jobs?|workers?|employees|troops|soldiers|dollars|pounds?|euros?|francs|yen|pesos|rupees|rubles|roubles|kilos?|grams|litres|liters|gallons|inches|yards|tons?|tonnes|shares|cases|members|students|homes|houses|delegates|emails|e-mails|pages|words|units|cars|barrels|calories|hours|days|weeks|months|years|times|square|cubic|block|million|billion|others|men|women|children|refugees|migrants|deaths|signatures|voters|seats|rooms|copies)\b)/i;
/** What stands before a number that is no year: an address, a price, an index. */
const NUMBERED =
  /(?:[$£€#№@]|\b(?:no\.?|number|page|room|flight|route|highway|interstate|apt\.?|apartment|suite|title|article|bill|box|lot|unit|gate|channel|bus|train|boeing|windows|version|model|section|chapter|rule|form|h\.?r\.?|s\.|at|(?<!rather )than|nearly|about|almost|roughly|approximately|some|only|another|least|most|exactly|points? to|close at|closed at|rose to|fell to) )$/i;
/** "1984 Oak Street" */
const ADDRESS = /^(?: [A-Z][\w.]+){1,2} (?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Place|Court)\b/;
/** What makes a number of four digits a year beyond doubt, whatever follows. */
const IN_A_YEAR =
  /\b(?:in|since|until|before|after|during|early|late|mid|from|year|of|by|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|between|through|circa)[ -]$/i;

/** "from 1758 to 1761": a second year after a first. */
const FROM_A_YEAR = /\b1[5-9]\d\d(?:,? (?:to|and|or|through|until)|,) $/i;
/** "in 1066,": what shows that a number below 1500 counts nothing. */
const ALONE =
  /^(?:[.,;)]|$| (?:and|to|when|he|she|they|it|by|with|at|until|the|an?|another|his|her|its|their|this|[A-Z]\w+ (?:was|had|\w+ed))\b)/;

const isYear = (year: number, { before, after }: Near): boolean => {
  if (
    /^(?:[.,:]\d|[%/]|-(?:\d{3}(?!\d)|\d{5}|[a-z]{2,}-))/.test(after) ||
    /(?:[\d$£€#]|\d[.,:/]|(?<!\b\d{4})-)$/.test(before)
  )
    return false;
  const sure = IN_A_YEAR.test(before) || FROM_A_YEAR.test(before);
  if (COUNTED.test(after) && !/^-(?:\d{1,2}\b|\d{4}\b|era|style|present)/.test(after)) return false;
  if (NUMBERED.test(before) || ADDRESS.test(after)) return false;
  if (year < 1500) return sure && ALONE.test(after);
  return sure || (year >= 1900 && year < 2060);
};

const CENTURY: Readonly<Record<string, number>> = {
  twentieth: 20,
  nineteenth: 19,
  eighteenth: 18,
  'twenty-first': 21,
  seventeenth: 17,
  sixteenth: 16,
};
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const PLURAL_TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Years, decades, centuries, and days written in figures. */
export const YEARS: TimeTable = {
  name: 'years',
  trigger: /\d\d|century|centuries|ties\b|nineteen |twenty |two thousand/,
  rules: [
    {
      name: 'iso-date',
      needs: /\d-\d/,
      pattern: '(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)',
      states: (c) => {
        const day = dayOf(Number(c.y), Number(c.m), Number(c.d));
        return day === null ? null : { kind: 'value', type: 'DATE', value: dayValue(day) };
      },
      example: ['Filed 2015-02-28 with the clerk.', '2015-02-28', '2015-02-28'],
      not: 'Call 2015-13-45 now.',
    },
    {
      name: 'slash-date',
      pattern: '(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}|\\d\\d)(?![/\\d])',
      states: (c) => {
        const short = Number(c.y);
        const year = short > 99 ? short : short < 40 ? 2000 + short : 1900 + short;
        const day = dayOf(year, Number(c.m), Number(c.d));
        return day === null ? null : { kind: 'value', type: 'DATE', value: dayValue(day) };
      },
      example: ['Updated 9/27/16 at noon.', '9/27/16', '2016-09-27'],
      not: 'It is 24/7/365 work.',
    },
    {
      name: 'nine-eleven',
      needs: /9\/11/,
      pattern: '(?<=\\b(?:on|since|after|before|until) )9/11',
      states: () => ({ kind: 'value', type: 'DATE', value: '2001-09-11' }),
      example: ['Much has changed since 9/11.', '9/11', '2001-09-11'],
      not: 'He gave 9/11 of it.',
    },
    {
      name: 'decade',
      needs: /0['’]?s/,
      pattern:
        "(?:{mod}|(?:the )?(?:early|late|mid)[ -](?:to[ -](?:mid|late)[ -])?)?(?:the )?(?:(?<long>(?:1[5-9]|20)\\d)0['’]?s|['’](?<short>\\d)0s)",
      states: (c, near) =>
        /\b(?:his|her|their|your|my|into the|in the|temperatures?|highs?) (?:(?:early|mid|late)[ -])?$/i.test(
          near.before,
        ) &&
        c.long === undefined &&
        c.short === undefined
          ? null
          : { kind: 'value', type: 'DATE', value: decadeValue(Number(`${c.long ?? `19${c.short}`}0`)) },
      example: ['He rose in the late 1970s.', 'the late 1970s', '197'],
      not: 'He is in his 70s.',
    },
    {
      name: 'decade-word',
      needs: /ies/,
      pattern: `the (?:(?:early|late|mid)[ -])?(?<tens>${PLURAL_TENS.join('|')})`,
      states: (c) => ({
        kind: 'value',
        type: 'DATE',
        value: decadeValue(1920 + PLURAL_TENS.indexOf(word(c.tens)) * 10),
      }),
      example: ['It was built in the sixties.', 'the sixties', '196'],
      not: 'He is in his sixties.',
    },
    {
      name: 'century',
      needs: /century/,
      pattern:
        '(?:{mod}|(?:the )?(?:early|late|mid)[ -])?(?:the )?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -]century',
      states: (c, near) =>
        / Century$/.test(c.all ?? '') && /^ [A-Z]/.test(near.after)
          ? null
          : {
              kind: 'value',
              type: 'DATE',
              value: centuryValue(((c.n ? Number(c.n) : (CENTURY[word(c.w)] ?? 0)) - 1) * 100),
            },
      example: ['A house of the 19th century burned.', 'the 19th century', '18'],
      not: 'The 21st Century Fox deal took a century.',
    },
    {
      name: 'year-in-words',
      pattern: `nineteen (?:hundred )?(?<tens>${TENS})(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?`,
      states: (c) => ({
        kind: 'value',
        type: 'DATE',
        value: String(1900 + (amount(c.tens) ?? 0) + (amount(c.ones) ?? 0)),
      }),
      example: ['It began in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
      not: 'Nineteen people came.',
    },
    {
      name: 'year-two-thousand',
      needs: /thousand/,
      pattern: 'the year two thousand|(?<=\\bin )two thousand(?! \\w+s\\b)',
      states: () => ({ kind: 'value', type: 'DATE', value: '2000' }),
      example: ['Ready for the year two thousand?', 'the year two thousand', '2000'],
      not: 'Two thousand came.',
    },
    {
      name: 'school-year',
      needs: /\d[-–/]\d/,
      pattern:
        '(?:the )?(?<year>(?:19|20)\\d\\d)(?:-|–|/)(?:\\d\\d)(?= (?:season|school|academic|fiscal|budget|term|legislative|session))',
      states: (c) => ({ kind: 'value', type: 'DATE', value: c.year ?? '' }),
      example: ['He won in the 2014-15 season.', 'the 2014-15', '2014'],
      not: 'He won 14-15.',
    },
    {
      name: 'year',
      needs: /\d{4}/,
      pattern:
        '(?:{mod}|mid-|post-|pre-|early-|late-)?(?<year>1\\d\\d\\d|20\\d\\d)(?: (?:and beyond|or later|or earlier))?',
      states: (c, near) => (isYear(Number(c.year), near) ? { kind: 'value', type: 'DATE', value: c.year ?? '' } : null),
      example: ['She won in 2012.', '2012', '2012'],
      not: 'It has 2012 employees.',
    },
    {
      name: 'before-christ',
      needs: /\d (?:b\.?c|a\.?d|ce)|\ba\.?d/,
      pattern:
        '(?<y>\\d{1,4}) (?:BCE?\\b|B\\.C\\.(?:E\\.)?)|(?:AD|A\\.D\\.) (?<long>\\d{2,4})|(?<short>\\d{2,4}) (?:AD\\b|A\\.D\\.|CE\\b)',
      states: (c) => ({
        kind: 'value',
        type: 'DATE',
        value: c.y === undefined ? (c.long ?? c.short ?? '').padStart(4, '0') : `BC${c.y.padStart(4, '0')}`,
      }),
      example: ['The city fell in 146 BC to Rome.', '146 BC', 'BC0146'],
      not: 'He made 146 BCs.',
    },
    {
      name: 'year-range-end',
      needs: /\d{4}[-–]\d/,
      pattern: '(?<=\\b(?<long>1[5-9]|20)(?<short>\\d)\\d[-–])(?<yy>\\d\\d)(?!\\d|-)',
      states: (c, near) =>
        /^ (?:season|school|academic|fiscal|budget|term|legislative|session)/.test(near.after) ||
        Number(c.yy) <= Number(near.before.slice(-3, -1))
          ? null
          : { kind: 'value', type: 'DATE', value: `${c.long}${c.yy}` },
      example: ['The drought of 1978-82 ended.', '82', '1982'],
      not: 'Call 1978-555 or 1978-02.',
    },
    {
      name: 'year-short',
      needs: /['’‘]\d/,
      pattern: "(?<=\\b(?:in|of|since|until|the) )['’‘](?<yy>[0-9]\\d)(?!s|\\d)",
      states: (c) => ({
        kind: 'value',
        type: 'DATE',
        value: String(Number(c.yy) + (Number(c.yy) < 40 ? 2000 : 1900)),
      }),
      example: ['He ran in ’08.', '’08', '2008'],
      not: 'He wore the 08.',
    },
  ],
};
