import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameParts, sameName } from '../../src/language/names.ts';

describe('the parts of a name', () => {
  it.each([
    ['Donald J. Trump', { first: 'donald', middle: ['j'], surname: 'trump', suffix: null }],
    ['Bill de Blasio', { first: 'bill', middle: [], surname: 'de blasio', suffix: null }],
    ['Ursula von der Leyen', { first: 'ursula', middle: [], surname: 'von der leyen', suffix: null }],
    ['Martin Luther King, Jr.', { first: 'martin', middle: ['luther'], surname: 'king', suffix: 'jr' }],
    ['G.K. Butterworth', { first: 'gk', middle: [], surname: 'butterworth', suffix: null }],
    ['Ben Carlson', { first: 'ben', middle: [], surname: 'carlson', suffix: null }],
    ['de Blasio', { first: null, middle: [], surname: 'de blasio', suffix: null }],
    ['James O’Neal', { first: 'james', middle: [], surname: "o'neal", suffix: null }],
    ['Robert “Bob” Dolan', { first: 'robert', middle: [], surname: 'dolan', suffix: null }],
    ['Oprah', { first: null, middle: [], surname: 'oprah', suffix: null }],
  ])('of %s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});

describe('the key of a name', () => {
  it.each([
    ['Charles E. Grassley', 'charles grassley'],
    ['CHARLES GRASSLEY', 'charles grassley'],
    ['Enrique Peña Nieto', 'enrique pena nieto'],
    ['John Marlow III', 'john marlow'],
    ['Trump’s', 'trump'],
  ])('of %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('two full names', () => {
  it.each([
    ['Mike Pence', 'Michael R. Pence'],
    ['Bob Marlow', 'Robert Marlow'],
    ['Keith Scott', 'Keith Lamont Scott'],
    ['Keith L. Scott', 'Keith Lamont Scott'],
    ['Robert R. Marlow Jr.', 'Bob Marlow'],
    ['John Lee Marlow Jr.', 'John Lee Marlow'],
    ['John R. Marlow Jr.', 'John Marlow Jr.'],
  ])('%s and %s can be one person', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Hillary Clinton', 'Bill Clinton'],
    ['John Marlow Jr.', 'John Marlow Sr.'],
    ['John Marlow Jr.', 'John Marlow'],
    ['John R. Marlow Jr.', 'John Marlow'],
    ['John R. Marlow III', 'John R. Marlow'],
    ['George W. Marlow', 'George H. Marlow'],
    ['Clinton', 'Hillary Clinton'],
    ['Jeff Sessions', 'Sarah Isgur Flores'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
        expect(typeof nameKey(a)).toBe('string');
      }),
    );
  });
});
