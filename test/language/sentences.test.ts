import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/domain/span.ts';
import { paragraphs, sentences } from '../../src/language/sentences.ts';

const told = (text: string): readonly string[] => sentences(text).map((s) => slice(text, s));

describe('sentences', () => {
  it.each([
    ['It rained. Then it snowed!', ['It rained.', 'Then it snowed!']],
    [
      'Mr. Hale and Dr. A. J. Moss met Sen. Pine. They left.',
      ['Mr. Hale and Dr. A. J. Moss met Sen. Pine.', 'They left.'],
    ],
    ['“It rains.” He left.', ['“It rains.”', 'He left.']],
    ['“It rains,” he said. “It pours.”', ['“It rains,” he said.', '“It pours.”']],
    [
      'The U.S. Senate voted on Jan. 5 in Ala. and Pa. today.',
      ['The U.S. Senate voted on Jan. 5 in Ala. and Pa. today.'],
    ],
    ['It cost $3.5 million... or so. Yes.', ['It cost $3.5 million... or so.', 'Yes.']],
    ['A heading\n\nA line that\nruns on. Another.', ['A heading', 'A line that\nruns on.', 'Another.']],
    ['She left.  Talks with the envoy  He stayed.', ['She left.', 'Talks with the envoy', 'He stayed.']],
    ['She left.  He told two   people to stay.', ['She left.', 'He told two   people to stay.']],
    [' \n \n', []],
  ])('parts %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a blank line', 'One.\n\nTwo.', 2],
    ['a broken line', 'One two\nthree. Four\nfive.', 1],
    ['a long line that ends a sentence', `${'It rained all day and all night. '.repeat(4).trim()}\nThen it snowed.`, 2],
    ['a long line that ends in the middle', `${'It rained all day and all night. '.repeat(4)}Then\nit snowed.`, 1],
  ])('knows paragraphs by %s', (_, text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });

  it('gives spans in order, inside the text and without white space at their ends, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '”', 'Mr', '…', 'é') }),
        (text) => {
          let last = 0;
          for (const s of sentences(text)) {
            expect(s.start).toBeGreaterThanOrEqual(last);
            expect(s.end).toBeLessThanOrEqual(text.length);
            expect(slice(text, s).trim()).toBe(slice(text, s));
            expect(s.end).toBeGreaterThan(s.start);
            last = s.end;
          }
        },
      ),
    );
  });
});
