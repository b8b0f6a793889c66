import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/stems.ts';
import { TermList } from '../../src/language/term-list.ts';

const PIECES = ['Moss', 'the ', 'well-kept ', 'boats', 'U.S. ', ' ', '’s ', '1,500 ', '. ', 'ferries', '—', 'AT&T '];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 }))).map((parts) => parts.join(''));

describe('a list of terms', () => {
  it('holds the terms of the text, and finds those from an offset on', () => {
    fc.assert(
      fc.property(text, fc.nat(80), (text, offset) => {
        const expected = terms(text);
        const list = new TermList(text);
        expect(list.slice(0, list.firstFrom(text.length))).toEqual(expected);
        expect(list.stems(0, expected.length)).toEqual(new Set(expected.map((term) => term.stem)));
        const first = list.firstFrom(offset);
        expect(first).toBe(expected.filter((term) => term.start < offset).length);
        expect(list.endOf(first)).toBe(expected[first]?.end ?? 0);
      }),
    );
  });

  it('gives those that are wanted, in order, each as often as it stands there', () => {
    const list = new TermList('Boats pass the quay, a boat sinks, the quays are shut.');
    expect(list.wanted(0, 6, new Set(['boat', 'quai']))).toEqual(['boat', 'quai', 'boat', 'quai']);
    expect(list.wanted(1, 4, new Set(['boat', 'quai']))).toEqual(['quai', 'boat']);
  });
});
