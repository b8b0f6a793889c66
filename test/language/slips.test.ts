import { describe, expect, it } from 'vitest';
import { isSlip } from '../../src/language/slips.ts';

describe('a mistyped word', () => {
  it.each([
    ['recieve', 'receive'],
    ['goverment', 'government'],
    ['comittee', 'committee'],
    ['statememt', 'statement'],
    ['xpense', 'expense'],
    ['resession', 'recession'],
    ['amabssador', 'ambassador'],
  ])('can be “%s” for “%s”', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  it.each([
    ['season', 'reason'],
    ['cable', 'able'],
    ['searing', 'hearing'],
    ['context', 'content'],
    ['tasks', 'tanks'],
    ['servile', 'service'],
    ['preview', 'review'],
  ])('is not “%s” for “%s”', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});
