import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_ROWS, dateInWords } from '../../src/wording/dates.ts';

describe('a date in words', () => {
  it.each(DATE_ROWS)('says its example, and leaves its counter-example to another row ($name)', (row) => {
    const [value, words] = row.example;
    expect(dateInWords(value)).toBe(words);
    expect(row.form.test(row.counter)).toBe(false);
  });

  it.each([
    ['2016-12-31', '31 December 2016'],
    ['19', 'the 20th century'],
    ['10', 'the 11th century'],
    ['2021-W01', 'the week of 4 January 2021'],
    ['2020-W53-7', '3 January 2021'],
    ['2016-07TMO', 'July 2016, morning'],
    ['2017-03-02T09', '2 March 2017, 09:00'],
    ['P1Y6M', '1 year and 6 months'],
    ['PT30M', '30 minutes'],
    ['P1DT2H', '1 day and 2 hours'],
    ['PXM', 'some months'],
    ['P2CE', '2 centuries'],
    ['XXXX-XX-XX', 'a day not known'],
    ['XXXX-QX', 'a quarter not known'],
  ])('reads %s as "%s"', (value, words) => {
    expect(dateInWords(value)).toBe(words);
  });

  it('gives a value of no known form back as it is', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const words = dateInWords(value);
        expect(DATE_ROWS.some((row) => row.form.test(value)) || words === value).toBe(true);
      }),
    );
  });
});
