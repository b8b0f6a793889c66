import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nthLargest } from '../../../src/library/search/nth-largest.ts';

describe('the nth largest of some values', () => {
  it('is the one that stands at its place when they are sorted, equal ones among them', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 9, noNaN: true })));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (values, n) => {
        expect(nthLargest(Float64Array.from(values), n)).toBe(values.toSorted((a, b) => b - a)[n - 1] ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('is 0 where there are not so many', () => {
    expect(nthLargest(Float64Array.of(3, 2), 3)).toBe(0);
  });
});
