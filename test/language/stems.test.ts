import { describe, expect, it } from 'vitest';
import { stemOf, terms } from '../../src/language/stems.ts';

describe('a stem', () => {
  it.each([
    ['recused', 'recusal'],
    ['Peña’s', 'pena'],
    ['won', 'winning'],
    ['thrown', 'throws'],
    ['died', 'dying'],
    ['children', 'child’s'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['united', 'minute'],
    ['fell', 'fellow'],
  ])('tells %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('terms', () => {
  it('stand where their words stand, stop words left out', () => {
    const text = 'The harbour-master’s boats were sunk.';
    expect(terms(text).map((t) => text.slice(t.start, t.end))).toEqual(['harbour', 'master’s', 'boats', 'sunk']);
  });
});
