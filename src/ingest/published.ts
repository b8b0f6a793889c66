const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How publication dates are written, most precise first. Each gives year, month (number or name) and day. */
const FORMS: readonly { readonly name: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    name: 'iso',
    example: '2019-04-30T23:30:00-05:00',
    pattern: /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  },
  {
    name: 'slashed, year first',
    example: '2019/04/30',
    pattern: /\b(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})\b/,
  },
  { name: 'digits only', example: '20190430', pattern: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/ },
  {
    name: 'day first',
    example: 'Tue, 30 Apr 2019 23:30:00 GMT',
    pattern: /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?<month>[A-Z][a-z]{2,8})\.?,?[ -](?<year>\d{4})\b/,
  },
  {
    name: 'month first',
    example: 'April 30, 2019 at 6:30 p.m.',
    pattern: /\b(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/,
  },
  {
    name: 'slashed, American',
    example: '4/30/2019',
    pattern: /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})\b/,
  },
];

export const DATE_FORMS = FORMS;

/**
 * The day that a publication date names, as written, without moving it to another time zone.
 *
 * @returns `YYYY-MM-DD`, or null where no day of the calendar from 1600 on is named.
 */
export function dayOf(written: string): string | null {
  for (const { pattern } of FORMS) {
    const { year, month, day } = pattern.exec(written.slice(0, 200))?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const value = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${value}T00:00:00Z`);
    if (Number(year) >= 1600 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  return null;
}
