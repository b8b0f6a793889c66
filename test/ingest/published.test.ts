import { describe, expect, it } from 'vitest';
import { DATE_FORMS, dayOf } from '../../src/ingest/published.ts';

describe('the day of publication', () => {
  it.each(DATE_FORMS)('is read where it is written $name: $example', ({ example }) => {
    expect(dayOf(example)).toBe('2019-04-30');
  });

  it.each([
    ['2019-02-30'],
    ['0001-01-01'],
    ['30/04/2019'],
    ['Smarch 13, 2019'],
    ['yesterday'],
    [''],
    ['9'.repeat(100_000)],
  ])('is unknown in %.30s', (written) => {
    expect(dayOf(written)).toBeNull();
  });
});
