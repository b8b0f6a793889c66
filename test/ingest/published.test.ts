import { describe, expect, it } from 'vitest';
import { DATE_FORMS, dayOf } from '../../src/ingest/published.ts';

describe('the day of publication', () => {
  it.each(DATE_FORMS)('is read where it is written $name: $example', ({ example }) => {
    expect(dayOf(example)).toBe('2019-04-30');
  });

  it.each([
    ['30. April 2019', 'German'],
    ['Dienstag, den 30. Apr. 2019, 8:15 Uhr', 'German, shortened'],
    ['30 avril 2019', 'French'],
    ['30 de abril de 2019', 'Spanish and Portuguese'],
    ['30 aprile 2019', 'Italian'],
    ['30 kwietnia 2019', 'Polish, after a day'],
    ['30 Nisan 2019', 'Turkish'],
    ['30 апреля 2019 г.', 'Russian, after a day'],
    ['30. dubna 2019', 'Czech, after a day'],
    ['2019. 4. 30', 'Korean, in digits'],
    ['1556582400', 'seconds since 1970'],
    ['1556582400000', 'milliseconds since 1970'],
    ['12 visitors, 30 April 2019', 'after another number and word'],
  ])('is read in %s: %s', (written) => {
    expect(dayOf(written)).toBe('2019-04-30');
  });

  it('is the American one of two that slashes may mean', () => {
    expect(dayOf('3/4/2019')).toBe('2019-03-04');
    expect(dayOf('3/4/2019', 'day')).toBe('2019-04-03');
    expect(dayOf('3/4/19', 'day')).toBe('2019-04-03');
    expect(dayOf('4/30/2019', 'day')).toBe('2019-04-30');
  });

  it.each([
    ['2019-02-30'],
    ['0001-01-01'],
    ['31/31/2019'],
    ['version 1.2.2019.4'],
    ['12 visitors 2019'],
    ['Smarch 13, 2019'],
    ['yesterday'],
    [''],
    ['9'.repeat(100_000)],
  ])('is unknown in %.30s', (written) => {
    expect(dayOf(written)).toBeNull();
  });
});
