import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundDays, typedDays, typedValue } from '../../../src/answering/timeline/typed-day.ts';
import { dayValue } from '../../../src/reading/dates/calendar.ts';

/** A Sunday. */
const NOW = new Date('2017-10-15T12:00:00Z');
const shown = (days: { readonly from: number; readonly to: number } | null): string =>
  days === null ? 'no date' : `${dayValue(days.from)} ${dayValue(days.to)}`;

describe('a date as people type it', () => {
  it.each([
    ['2016', '2016-01-01 2016-12-31'],
    ['2015-2016', '2015-01-01 2016-12-31'],
    ['2015 to 2016', '2015-01-01 2016-12-31'],
    ['the 1990s', '1990-01-01 1999-12-31'],
    ['90s', '1990-01-01 1999-12-31'],
    ['march 2016', '2016-03-01 2016-03-31'],
    ['last march', '2017-03-01 2017-03-31'],
    ['january', '2017-01-01 2017-01-31'],
    ['december', '2016-12-01 2016-12-31'],
    ['next december', '2017-12-01 2017-12-31'],
    ['march to may 2016', '2016-03-01 2016-05-31'],
    ['between march and may 2016', '2016-03-01 2016-05-31'],
    ['Q3 2016', '2016-07-01 2016-09-30'],
    ['last summer', '2017-06-01 2017-08-31'],
    ['early 2016', '2016-01-01 2016-05-02'],
    ['late 2016', '2016-08-31 2016-12-31'],
    ['first half of 2016', '2016-01-01 2016-06-30'],
    ['the second half of 2016', '2016-07-01 2016-12-31'],
    ['last week', '2017-10-02 2017-10-08'],
    ['last year', '2016-01-01 2016-12-31'],
    ['the last 3 months', '2017-07-16 2017-10-15'],
    ['2 march', '2017-03-02 2017-03-02'],
    ['3/2/17', '2017-03-02 2017-03-02'],
    ['2.3.2017', '2017-02-03 2017-02-03'],
    ['thursday', '2017-10-12 2017-10-12'],
    ['yesterday', '2017-10-14 2017-10-14'],
    ['now', '2017-10-15 2017-10-15'],
    ['christmas', '2016-12-25 2016-12-25'],
    ['the election', '2016-11-08 2016-11-08'],
    ['the 2014 election', '2014-11-04 2014-11-04'],
    ['bananas', 'no date'],
    ['feb 30 2016', 'no date'],
    ['', 'no date'],
  ])('%s: %s', (typed, days) => {
    expect(shown(typedDays(typed, NOW))).toBe(days);
  });

  it('is a bound with the word for its side', () => {
    expect(shown(boundDays('since last March', NOW))).toBe('2017-03-01 2017-03-31');
    expect(shown(boundDays('before the election', NOW))).toBe('2016-11-07 2016-11-07');
    expect(shown(boundDays('after 2015', NOW))).toBe('2016-01-01 2016-01-01');
    expect(shown(boundDays('until friday', NOW))).toBe('2017-10-13 2017-10-13');
    expect(shown(boundDays('until march', NOW))).toBe('2017-03-01 2017-03-31');
    expect(shown(boundDays('the last week of march', NOW))).toBe(shown(typedDays('the last week of march', NOW)));
    expect(shown(boundDays('until the cows come home', NOW))).toBe('no date');
  });

  it('is a value as fine as it was typed', () => {
    expect(typedValue('last summer', NOW)).toBeNull();
    expect(typedValue('Q3 2016', NOW)).toBe('2016-Q3');
    expect(typedValue('last week', NOW)).toBe('2017-W40');
    expect(typedValue('2 march', NOW)).toBe('2017-03-02');
  });
});

it('takes any words, and gives days in order or none', () => {
  const word = fc.constantFrom(
    'last',
    'march',
    '2016',
    'the',
    'to',
    '3',
    'weeks',
    'ago',
    'before',
    'friday',
    '-',
    'Q3',
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, (words) => {
      const days = boundDays(words, NOW);
      expect(days === null || days.from <= days.to).toBe(true);
    }),
  );
});
