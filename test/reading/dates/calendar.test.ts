import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayValue, extent, parseDay, weekdayOf, weekValue } from '../../../src/reading/dates/calendar.ts';
import { easter, FEASTS } from '../../../src/reading/dates/feasts.ts';

const day = (value: string): number => parseDay(value) ?? Number.NaN;

describe('a calendar at its edges', () => {
  it.each([
    ['2016-02-29', '2016-02-29'],
    ['2015-02-29', null],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', null],
    ['2016-04-31', null],
    ['0099-12-31', '0099-12-31'],
    ['9999-12-31', '9999-12-31'],
  ])('%s is %s', (value, expected) => {
    const parsed = parseDay(value);
    expect(parsed === null ? null : dayValue(parsed)).toBe(expected);
  });

  it.each([
    ['2016-01-03', '2015-W53'],
    ['2016-01-04', '2016-W01'],
    ['2018-12-31', '2019-W01'],
    ['2021-01-01', '2020-W53'],
    ['2004-12-31', '2004-W53'],
  ])('%s lies in %s', (value, week) => {
    expect(weekValue(day(value))).toBe(week);
  });

  it.each([
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-W53', '2015-12-28', '2016-01-03'],
    ['2015-W53-WE', '2016-01-02', '2016-01-03'],
    ['2016-W41-3', '2016-10-12', '2016-10-12'],
    ['2016-Q4', '2016-10-01', '2016-12-31'],
    ['2016-H2', '2016-07-01', '2016-12-31'],
    ['2016-WI', '2016-12-01', '2017-02-28'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2016-10-12TNI', '2016-10-12', '2016-10-12'],
  ])('%s runs from %s to %s', (value, from, to) => {
    expect(extent(value)).toEqual({ from: day(from), to: day(to) });
  });

  it.each(['PRESENT_REF', 'P2Y', 'XXXX-10', 'XXXX-WXX-4', '2016-13', '2016-02-30', ''])('%s names no days', (value) => {
    expect(extent(value)).toBeNull();
  });

  it('goes from days to values and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        expect(parseDay(dayValue(n))).toBe(n);
        const week = extent(weekValue(n));
        expect(week !== null && week.from <= n && n <= week.to && weekdayOf(week.from) === 1).toBe(true);
      }),
    );
  });
});

describe('holidays', () => {
  it.each([
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2016, '2016-03-27'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, expected) => {
    expect(dayValue(easter(year))).toBe(expected);
  });

  it.each([
    ['thanksgiving', '2016-11-24'],
    ['election', '2016-11-08'],
    ['labor', '2016-09-05'],
    ['memorial', '2016-05-30'],
    ['king', '2016-01-18'],
    ['mothers', '2016-05-08'],
  ])('%s of 2016', (name, expected) => {
    expect(dayValue(FEASTS[name]?.(2016) ?? dayOf(1, 1, 1) ?? 0)).toBe(expected);
  });
});
