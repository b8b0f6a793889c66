import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../../src/language/word-spans.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+|,\p{N}{3}(?!\p{N}))*/gu;

const found = (text: string): readonly string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(`${start} ${text.slice(start, end)}`));
  return words;
};

describe('the words of a text', () => {
  const piece = fc.constantFrom(
    ...['a', 'Pe\u00f1a', 'e\u0301', '12', '345', '6', '½', '𝒳', '𝟘', '\ud835', '\udc9c', '’', "'", '.', '&', '-', ','],
    ...[' ', '\n', '字', '🚢', 's', '²', '٣'],
  );
  it('are those of the regular expression that defines them, in any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(found(text)).toEqual([...text.matchAll(WORD)].map((match) => `${match.index} ${match[0]}`));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
