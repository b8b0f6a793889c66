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
    ['US', 'U.S.A'],
    ['apologise', 'apologized'],
    ['harbours', 'harbor'],
    ['theatre', 'theaters'],
    ['travelling', 'traveled'],
    ['defence', 'defense'],
    ['analysing', 'analyzed'],
    ['grey', 'gray'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['united', 'minute'],
    ['fell', 'fellow'],
    ['four', 'for'],
    ['fibre', 'fib'],
  ])('tells %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('terms', () => {
  it('stand where their words stand, stop words left out', () => {
    const text = 'The harbour-master’s boats were sunk.';
    expect(terms(text).map((t) => text.slice(t.start, t.end))).toEqual(['harbour', 'master’s', 'boats', 'sunk']);
  });

  it.each([
    ['the U.S. and us', ['usa']],
    ['1,500 boats, 1500 crates', ['1500', 'boat', '1500', 'crate']],
    ['12,34 and 1,2345', ['12', '34', '1', '2345']],
    ['the U.N., the UN', ['un', 'un']],
    ['she didn’t, they’ll, we’re', []],
    ['AT&T cost $1.5', ['at&t', 'cost', '1.5']],
  ])('of "%s" are %j', (text, stems) => {
    expect(terms(text).map((term) => term.stem)).toEqual(stems);
  });
});
