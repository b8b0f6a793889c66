import type { Base, Unit, Which, YearSaid } from './stated.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SOME: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  'a couple': 2,
  'a couple of': 2,
  couple: 2,
  'couple of': 2,
  'a dozen': 12,
  'a hundred': 100,
  'a thousand': 1000,
};
const LARGE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };
/** "half a century", "half a year": the whole units that half of one is. */
export const HALVES: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  century: ['year', 50],
  decade: ['year', 5],
  year: ['month', 6],
};

export const word = (caught: string | undefined): string => (caught ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

/** January 1 to December 12; 0 for anything else. */
export const monthNumber = (caught: string | undefined): number => MONTHS.indexOf(word(caught).slice(0, 3)) + 1;
/** Monday 1 to Sunday 7; 0 for anything else. */
export const weekdayNumber = (caught: string | undefined): number => WEEKDAYS.indexOf(word(caught).slice(0, 3)) + 1;

/** "21", "twenty-one", "2.5", "2 1/2", "a", "a couple of" → a number; "several" and all that is no number → null. */
export function amount(caught: string | undefined): number | null {
  const said = word(caught);
  const fixed = SOME[said];
  if (fixed !== undefined) return fixed;
  const digits = /^([\d,]+(?:\.\d+)?)( 1\/2)?$/.exec(said);
  if (digits) return Number(digits[1]?.replaceAll(',', '')) + (digits[2] ? 0.5 : 0);
  const [tens = '', ones = ''] = said.split(/[ -]/);
  const large = LARGE[ones];
  if (large !== undefined) return ONES.includes(tens) ? ONES.indexOf(tens) * large : null;
  if (ONES.includes(tens) && ones === '') return ONES.indexOf(tens);
  if (!TENS.includes(tens)) return null;
  return (TENS.indexOf(tens) + 2) * 10 + (ONES.includes(ones) ? ONES.indexOf(ones) : 0);
}

/** "second" → 2, "4th" → 4; 0 for anything else. */
export const ordinalNumber = (caught: string | undefined): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(word(caught)) + 1 || Number.parseInt(word(caught), 10) || 0;

export function unitOf(caught: string | undefined): { readonly unit: Unit; readonly times: number } {
  const said = word(caught).replace(/s$/, '');
  if (said.startsWith('centur')) return { unit: 'century', times: 1 };
  if (said === 'fortnight') return { unit: 'week', times: 2 };
  return { unit: said as Unit, times: 1 };
}

/** "this coming" → next, "previous" → last, "the same" → this. */
export function whichOf(caught: string | undefined): Which {
  const said = word(caught);
  if (said === '') return 'bare';
  if (/past|last|previous/.test(said)) return 'last';
  if (/coming|next|following/.test(said)) return 'next';
  return 'this';
}

/** "that Friday", "the previous June", "the same weekend" are counted from the date told before. */
export const baseOf = (caught: string | undefined): Base =>
  /^(?:that|the same|that same|(?:the )?following|(?:the )?previous)$/.test(word(caught)) ? 'told' : 'published';

/** "2016", "ninety-seven" (after "nineteen"), "last year", "that year" → the year said; null for nothing. */
export function yearSaid(caught: string | undefined): YearSaid | null {
  const said = word(caught);
  if (said === '') return null;
  const spelled = amount(said);
  if (spelled !== null && spelled < 100) return { kind: 'year', year: 1900 + spelled };
  const digits = /\d{4}/.exec(said);
  if (digits) return { kind: 'year', year: Number(digits[0]) };
  if (/that|same|the following|the previous/.test(said)) return { kind: 'told' };
  return { kind: 'shift', by: /last|past|previous/.test(said) ? -1 : /next|coming/.test(said) ? 1 : 0 };
}

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
/** "morning" → "TMO"; empty for nothing. */
export const partOf = (caught: string | undefined): string =>
  PARTS[word(caught).replace(/s$/, '').split(/[ -]/).at(-1) ?? ''] ?? '';

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
export const seasonOf = (caught: string | undefined): string => SEASONS[word(caught)] ?? '';

const DESIGNATOR: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

/** A length in TIMEX3 form: 2 years → P2Y, 3 decades → P30Y, 90 minutes → PT90M, unknown → PXD. */
export function duration(unit: Unit, count: number | null): string {
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : '';
  if (count === null) return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `P${clock}X${DESIGNATOR[unit]}`;
  const whole = count * (YEARS[unit] ?? 1);
  if (!Number.isInteger(whole) && whole * 2 === Math.round(whole * 2)) {
    const half: Partial<Record<Unit, string>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' };
    const rest = half[unit];
    const full = Math.floor(whole);
    if (rest !== undefined) return full === 0 ? `P${clock}${rest}` : `P${clock}${full}${DESIGNATOR[unit]}${rest}`;
  }
  return `P${clock}${whole}${DESIGNATOR[unit]}`;
}
