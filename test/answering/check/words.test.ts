import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/answering/check/align.ts';
import { piecesOf, wordsOf } from '../../../src/answering/check/words.ts';

const formsOf = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'gap' ? '…' : piece.editorial ? `[${piece.form}]` : piece.form))
    .join(' ');

describe('the words of a quotation', () => {
  it.each([
    ['“Don’t wait,” she said', "do n't wait she said"],
    ['DON`T  WAIT', "do n't wait"],
    ['[T]he pier', 'the pier'],
    ['walk[ed] home', 'walked home'],
    ['it costed [sic] $1,500', 'it costed dollar 1500'],
    ['he … left', 'he … left'],
    ['he [...] left . . . early', 'he … left … early'],
    ['[the mayor] waits', '[the] [mayor] waits'],
    ['the U.S. and the US', 'the us and the us'],
    ['Peña’s café', "pena 's cafe"],
    ['twenty-four', 'twenty four'],
  ])('%s: %s', (text, forms) => {
    expect(formsOf(text)).toBe(forms);
  });

  it('stand in the text where it is said that they stand, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of piecesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('an alignment', () => {
  const pairs = (posted: string, source: string, kind: 'fit' | 'local'): string => {
    const [a, b] = [piecesOf(posted), wordsOf(source)];
    return align(a, b, { kind, lenient: false })
      .steps.map(({ posted: p, source: s }) => {
        const [x, y] = [a[p ?? -1], b[s ?? -1]];
        const one = x?.kind === 'word' ? x.form : '-';
        return one === y?.form ? one : `${one}/${y?.form ?? '-'}`;
      })
      .join(' ');
  };

  it.each([
    ['we close it now', 'and we close it today then', 'fit', 'we close it now/today'],
    ['we never close it', 'we close it', 'fit', 'we never/- close it'],
    ['we close it', 'we never close it', 'fit', 'we -/never close it'],
    ['we … it', 'we will never in our lives close it', 'fit', 'we it'],
    ['hello we close it today friends', 'they said we close it today', 'local', 'we close it today'],
    ['we close [the pier] today', 'we close it today', 'fit', 'we close the/- pier/it today'],
  ] as const)('of “%s” with “%s” (%s)', (posted, source, kind, expected) => {
    expect(pairs(posted, source, kind)).toBe(expected);
  });

  it('of any words keeps their order and uses up what was posted', () => {
    const words = fc
      .array(fc.constantFrom('a', 'pier', 'not', 'the', '…', '[sea]'), { maxLength: 12 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (posted, source) => {
        const [a, b] = [piecesOf(posted), wordsOf(source)];
        const { steps } = align(a, b, { kind: 'fit', lenient: false });
        const used = steps.flatMap(({ posted: at }) => (at === null ? [] : [at]));
        expect(used).toEqual(a.flatMap((piece, at) => (piece.kind === 'word' ? [at] : [])));
        const stood = steps.flatMap(({ source: at }) => (at === null ? [] : [at]));
        expect(stood).toEqual([...stood].sort((x, y) => x - y));
      }),
    );
  });
});
