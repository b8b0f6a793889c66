// Over 250 lines: a table of every form of TIMEX3 value and how it is said, each with its example and counter-example.
/** A form of TIMEX3 value, and how it is said. */
interface DateRow {
  readonly name: string;
  readonly form: RegExp;
  readonly say: (part: (name: string) => string) => string;
  readonly example: readonly [value: string, words: string];
  readonly counter: string;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** What the X of TIMEX3 stands for where only the publication day could tell. */
const NOT_KNOWN: Readonly<Record<string, string>> = {
  'XXXX-XX-XX': 'day',
  'XXXX-WXX-WE': 'weekend',
  'XXXX-WXX': 'week',
  'XXXX-XX': 'month',
  XXXX: 'year',
  XXX: 'decade',
  XX: 'century',
};

const month = (number: string): string => MONTHS[Number(number) - 1] ?? number;
const ordinal = (number: string): string => ORDINALS[Number(number) - 1] ?? number;
const day = (number: string): string => String(Number(number));

/** The Monday of an ISO 8601 week (4 January always lies in week 1), plus some days. */
function dayOfWeek(year: string, week: string, plus: number): string {
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
  return new Date(Date.UTC(Number(year), 0, monday + plus)).toISOString().slice(0, 10);
}

function centuryInWords(digits: string): string {
  const century = Number(digits) + 1;
  const ending = [11, 12, 13].includes(century % 100) ? 'th' : (['th', 'st', 'nd', 'rd'][century % 10] ?? 'th');
  return `the ${century}${ending} century`;
}

function lengthInWords(period: string): string {
  const time = period.indexOf('T');
  const amounts = [...period.matchAll(/(\d+(?:\.\d+)?|X+)(DE|CE|WE|[YMWDQHS])/g)].map((match) => {
    const [, amount = '', letter = ''] = match;
    const unit = UNITS[time >= 0 && match.index > time ? `T${letter}` : letter] ?? letter;
    const many = unit === 'century' ? 'centuries' : `${unit}s`;
    return amount.startsWith('X') ? `some ${many}` : `${amount} ${amount === '1' ? unit : many}`;
  });
  return amounts.join(' and ');
}

/** Every form of value, the commonest first. Each form is anchored at both ends, so no two claim the same value. */
export const DATE_ROWS: readonly DateRow[] = [
  {
    name: 'day',
    form: /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
    say: (part) => `${day(part('day'))} ${month(part('month'))} ${part('year')}`,
    example: ['2017-03-02', '2 March 2017'],
    counter: '2017-03',
  },
  {
    name: 'month',
    form: /^(?<year>\d{4})-(?<month>\d\d)$/,
    say: (part) => `${month(part('month'))} ${part('year')}`,
    example: ['2016-07', 'July 2016'],
    counter: '2016-W07',
  },
  { name: 'year', form: /^(?<year>\d{4})$/, say: (part) => part('year'), example: ['2016', '2016'], counter: '201' },
  {
    name: 'decade',
    form: /^(?<digits>\d{3})X?$/,
    say: (part) => `the ${part('digits')}0s`,
    example: ['198', 'the 1980s'],
    counter: '1980',
  },
  {
    name: 'century',
    form: /^(?<digits>\d\d)(?:XX)?$/,
    say: (part) => centuryInWords(part('digits')),
    example: ['20', 'the 21st century'],
    counter: '201',
  },
  {
    name: 'week',
    form: /^(?<year>\d{4})-W(?<week>\d\d)$/,
    say: (part) => `the week of ${dateInWords(dayOfWeek(part('year'), part('week'), 0))}`,
    example: ['2016-W41', 'the week of 10 October 2016'],
    counter: '2016-W41-WE',
  },
  {
    name: 'weekend',
    form: /^(?<year>\d{4})-W(?<week>\d\d)-WE$/,
    say: (part) => `the weekend of ${dateInWords(dayOfWeek(part('year'), part('week'), 5))}`,
    example: ['2016-W41-WE', 'the weekend of 15 October 2016'],
    counter: '2016-W41',
  },
  {
    name: 'day-of-week',
    form: /^(?<year>\d{4})-W(?<week>\d\d)-(?<day>[1-7])$/,
    say: (part) => dateInWords(dayOfWeek(part('year'), part('week'), Number(part('day')) - 1)),
    example: ['2016-W41-3', '12 October 2016'],
    counter: '2016-W41-WE',
  },
  {
    name: 'quarter',
    form: /^(?<year>\d{4})-Q(?<part>[1-4])$/,
    say: (part) => `the ${ordinal(part('part'))} quarter of ${part('year')}`,
    example: ['2016-Q3', 'the third quarter of 2016'],
    counter: '2016-QX',
  },
  {
    name: 'half',
    form: /^(?<year>\d{4})-H(?<part>[12])$/,
    say: (part) => `the ${ordinal(part('part'))} half of ${part('year')}`,
    example: ['2016-H1', 'the first half of 2016'],
    counter: '2016-Q1',
  },
  {
    name: 'season',
    form: /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/,
    say: (part) => `${SEASONS[part('season')] ?? ''} ${part('year')}`,
    example: ['2016-SU', 'summer 2016'],
    counter: 'XXXX-SU',
  },
  {
    name: 'fiscal-year',
    form: /^FY(?<year>\d{4})$/,
    say: (part) => `the fiscal year ${part('year')}`,
    example: ['FY2016', 'the fiscal year 2016'],
    counter: '2016',
  },
  {
    name: 'before-christ',
    form: /^BC(?<year>\d{4})$/,
    say: (part) => `${Number(part('year'))} BC`,
    example: ['BC0346', '346 BC'],
    counter: '0346',
  },
  {
    name: 'day-part',
    form: /^(?<date>[^T]+)T(?<part>MO|MI|AF|EV|NI|DT)$/,
    say: (part) => `${dateInWords(part('date'))}, ${DAY_PARTS[part('part')] ?? ''}`,
    example: ['2017-03-02TEV', '2 March 2017, evening'],
    counter: '2017-03-02T20:30',
  },
  {
    name: 'clock',
    form: /^(?<date>[^T]+)T(?<clock>\d\d(?::\d\d){0,2})Z?$/,
    say: (part) =>
      `${dateInWords(part('date'))}, ${part('clock').includes(':') ? part('clock') : `${part('clock')}:00`}`,
    example: ['2017-03-02T20:30', '2 March 2017, 20:30'],
    counter: 'PT20M',
  },
  {
    name: 'day-without-year',
    form: /^XXXX-(?<month>\d\d)-(?<day>\d\d)$/,
    say: (part) => `${day(part('day'))} ${month(part('month'))}, year not known`,
    example: ['XXXX-01-10', '10 January, year not known'],
    counter: 'XXXX-XX-10',
  },
  {
    name: 'month-without-year',
    form: /^XXXX-(?<month>\d\d)$/,
    say: (part) => `${month(part('month'))}, year not known`,
    example: ['XXXX-07', 'July, year not known'],
    counter: '2016-07',
  },
  {
    name: 'weekday-without-date',
    form: /^XXXX-WXX-(?<day>[1-7])$/,
    say: (part) => `a ${DAYS[Number(part('day')) - 1] ?? ''}`,
    example: ['XXXX-WXX-5', 'a Friday'],
    counter: '2016-W41-5',
  },
  {
    name: 'season-without-year',
    form: /^XXXX-(?<season>SP|SU|FA|WI)$/,
    say: (part) => `${SEASONS[part('season')] ?? ''}, year not known`,
    example: ['XXXX-SU', 'summer, year not known'],
    counter: '2016-SU',
  },
  {
    name: 'part-of-year-without-year',
    form: /^XXXX-(?<part>[QH])(?<number>[1-4X])$/,
    say: (part) => {
      const name = part('part') === 'Q' ? 'quarter' : 'half';
      return part('number') === 'X' ? `a ${name} not known` : `the ${ordinal(part('number'))} ${name}, year not known`;
    },
    example: ['XXXX-Q3', 'the third quarter, year not known'],
    counter: '2016-Q3',
  },
  {
    name: 'day-of-month-without-month',
    form: /^XXXX-XX-(?<day>\d\d)$/,
    say: (part) => `day ${day(part('day'))}, month not known`,
    example: ['XXXX-XX-17', 'day 17, month not known'],
    counter: 'XXXX-XX-XX',
  },
  {
    name: 'not-known',
    form: /^(?<form>XXXX-XX-XX|XXXX-WXX-WE|XXXX-WXX|XXXX-XX|XXXX|XXX|XX)$/,
    say: (part) => `a ${NOT_KNOWN[part('form')] ?? 'time'} not known`,
    example: ['XXXX-WXX', 'a week not known'],
    counter: 'XXXX-WXX-3',
  },
  {
    name: 'length',
    form: /^(?<length>P(?:(?:\d+(?:\.\d+)?|X+)(?:DE|CE|WE|[YMWDQ]))*(?:T(?:(?:\d+(?:\.\d+)?|X+)[HMS])*)?)$/,
    say: (part) => lengthInWords(part('length')) || part('length'),
    example: ['P2Y', '2 years'],
    counter: 'PRESENT_REF',
  },
  { name: 'present', form: /^PRESENT_REF$/, say: () => 'now', example: ['PRESENT_REF', 'now'], counter: 'PAST_REF' },
  {
    name: 'past',
    form: /^PAST_REF$/,
    say: () => 'some time ago',
    example: ['PAST_REF', 'some time ago'],
    counter: 'FUTURE_REF',
  },
  {
    name: 'future',
    form: /^FUTURE_REF$/,
    say: () => 'some time to come',
    example: ['FUTURE_REF', 'some time to come'],
    counter: 'PAST_REF',
  },
];

/** A TIMEX3 value in words ("2016-07" → "July 2016"); a value of no known form comes back as it is. */
export function dateInWords(value: string): string {
  for (const row of DATE_ROWS) {
    const match = row.form.exec(value);
    if (match !== null) return row.say((name) => match.groups?.[name] ?? '');
  }
  return value;
}
