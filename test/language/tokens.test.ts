import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, tokens } from '../../src/language/tokens.ts';

const tagged = (text: string): string =>
  tokens(text, { start: 0, end: text.length }, [])
    .map(({ word, tag }) => `${word}/${tag}`)
    .join(' ');

describe('tokens and their tags', () => {
  it.each([
    ['The guild claims that it leaks.', 'the/d guild/n claims/v that/T it/p leaks/v ./.'],
    ['Their claims were false.', 'their/d claims/n were/x false/j ./.'],
    ['Sen. Ada Pine said so.', 'sen./N ada/N pine/N said/v so/s ./.'],
    ['Said Ada Pine: no.', 'said/v ada/N pine/N :/: no/d ./.'],
    ["She didn't say.", "she/p didn't/x say/v ./."],
    ['Pine’s roof', "pine/n 's/P roof/n"],
    ['the voters’ choice', "the/d voters/n '/P choice/n"],
    ['on Monday in Troy', 'on/i monday/y in/i troy/N'],
    ['at 9/11 he had 1,000 tiles', 'at/i 9/11/# he/p had/x 1,000/# tiles/n'],
    ['The lawsuit contends that', 'the/d lawsuit/n contends/v that/T'],
    ['Ada Pine tells masons', 'ada/N pine/N tells/v masons/n'],
    ['the D.C.-based Masons Guild', 'the/d d.c.-based/N masons/N guild/N'],
    ['Mayor Calls Roof a Problem', 'mayor/n calls/v roof/n a/d problem/n'],
  ])('reads %j', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('takes a hidden stretch as one token', () => {
    const text = 'She said “it leaks” twice.';
    const read = tokens(text, { start: 0, end: text.length }, [{ start: 9, end: 19, tag: 'Q' }]);
    expect(read.map((t) => t.tag).join('')).toBe('pvQr.');
  });

  it('knows a name at the start of a sentence from elsewhere in the text', () => {
    const text = 'Small left. They thanked Small.';
    const names = namesIn(text);
    expect(tokens(text, { start: 0, end: 11 }, [], names)[0]?.tag).toBe('N');
  });

  it('gives tokens inside the span, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        for (const token of tokens(text, { start: 0, end: text.length }, [])) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
