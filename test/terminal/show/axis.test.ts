import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/domain/answer.ts';
import { axis } from '../../../src/terminal/show/axis.ts';

const event = (from: string, to = from): TimelineEntry => ({
  value: from,
  days: { from, to },
  weight: 1,
  certainty: 'stated',
  mode: 'happened',
  sources: [],
});
const page = (width: number | null) => ({ width, colours: false });

describe('a timeline drawn in characters', () => {
  it('is in true scale, with days as points and longer times as bars', () => {
    const drawn = axis(page(29), [event('2021-01-01'), event('2021-01-08', '2021-01-14'), event('2021-01-29')]);
    expect(drawn).toBe('2021-01-01         2021-01-29\n●──────━━━━━━━──────────────●');
  });

  it('has days of which only plans are told hollow', () => {
    const planned: TimelineEntry = { ...event('2021-01-29'), mode: 'planned' };
    const drawn = axis(page(29), [event('2021-01-01'), event('2021-01-08'), event('2021-01-08'), planned]);
    expect(drawn).toMatch(/^●─+●─+○$/m);
  });

  it('is no wider than the page, and as wide as it may where there is none', () => {
    const entries = [event('1999'), event('2001'), event('2021-01-01', '2021-12-31')];
    expect(
      axis(page(40), entries)
        ?.split('\n')
        .map((line) => line.length),
    ).toEqual([40, 40]);
    expect(
      axis(page(null), entries)
        ?.split('\n')
        .map((line) => line.length),
    ).toEqual([72, 72]);
  });

  it('is left out where too few days differ, or a day is none', () => {
    expect(axis(page(null), [])).toBeNull();
    expect(axis(page(null), [event('2021-01-01'), event('2021-01-01'), event('2021-01-02')])).toBeNull();
    expect(axis(page(null), [event('2021-01-01'), event('2021-01-02'), event('some day')])).toBeNull();
  });
});
