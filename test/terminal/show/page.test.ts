import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/terminal/show/page.ts';

const page = (width: number | null) => ({ width, colours: false });

describe('a paragraph', () => {
  it('is one line where the output is no terminal, however long it is', () => {
    const text = 'word '.repeat(300).trim();
    expect(paragraph(page(null), text)).toBe(text);
  });

  it('is broken at white space, with its mark before the first line and its indent before the others', () => {
    expect(paragraph(page(24), 'The ferry sails at noon and nobody waits', { mark: '1', indent: 3 })).toBe(
      '1  The ferry sails at\n   noon and nobody waits',
    );
  });

  it('keeps runs of spaces inside a line, for they stand in the article', () => {
    expect(paragraph(page(60), 'two   meetings\n\nnow')).toBe('two   meetings now');
  });

  it('colours every line on its own, and only where the page has colours', () => {
    expect(paragraph({ width: 20, colours: true }, 'aaaaaaaaaaaa bbbbbbbbbbbb', { look: 'strong' })).toBe(
      '\x1b[1maaaaaaaaaaaa\x1b[22m\n\x1b[1mbbbbbbbbbbbb\x1b[22m',
    );
  });

  it('loses no word at any width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), fc.integer({ min: 1, max: 60 }), (words, width) => {
        const lines = paragraph(page(width), words.join(' ')).split('\n');
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => line.length <= Math.max(20, width) || !line.includes(' '))).toBe(true);
      }),
    );
  });
});
