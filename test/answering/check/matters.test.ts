import { describe, expect, it } from 'vitest';
import { MATTERS, whyItMatters } from '../../../src/answering/check/matters.ts';

describe('why what was left out matters', () => {
  it.each(MATTERS)('$name: “$example”, not “$not”', ({ name, side, example, not }) => {
    expect(whyItMatters(side, example)).toBe(name);
    expect(whyItMatters(side, not)).toBeNull();
  });
});
