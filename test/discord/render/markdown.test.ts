import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escaped, escapedWithin, link, oneLine, unescaped } from '../../../src/discord/render/markdown.ts';

const hostile = fc
  .array(
    fc.constantFrom(
      ...['*', '_', '~', '`', '|', '>', '#', '-', '@everyone', '@here', '<@1>', '<@&22>', '<#3>', '<t:0>', '[a](b)'],
      ...['https://x.example', '\\', '\n', '1. ', ' ', 'word', '\ud800', '\u202e', '\u0000', '👩‍👧', 'é', '```'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('text from outside', () => {
  it.each([
    ['plain words, with (brackets) - and 3.5 million', 'plain words, with (brackets) - and 3.5 million'],
    ['*bold* _it_ ~~no~~ `code` ||spoiler||', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|'],
    ['# heading\n> quoted\n- item\n1. first', '\\# heading\n\\> quoted\n\\- item\n1\\. first'],
    ['[a](https://x.example)', '\\[a\\](https\\://x.example)'],
    ['@everyone @here <@1> <@&2> <#3>', '@\u200beveryone @\u200bhere \\<@\u200b1> \\<@\u200b&2> \\<#3>'],
    ['a\u202eb\u0000c\ud800', 'abc\ufffd'],
  ])('%j is shown to the letter', (given, expected) => {
    expect(escaped(given)).toBe(expected);
  });

  it('pings nobody and formats nothing, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const shown = escaped(given);
        expect(shown).not.toMatch(/@everyone|@here|<@[!&]?\d/);
        expect(shown.replace(/\\[^\sA-Za-z0-9]/g, 'x')).not.toMatch(/[*_~`|[\]<]|:\/\/|^\s*#/m);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('comes back when it is read from a card', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        expect(unescaped(escaped(oneLine(given)))).toBe(oneLine(given));
      }),
    );
  });

  it('is cut at a word, never inside a letter, and never too long after escaping', () => {
    expect(cut('the harbour board closed', 14)).toBe('the harbour…');
    expect(cut('short', 14)).toBe('short');
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 80 }), (given, most) => {
        expect(cut(given, most).length).toBeLessThanOrEqual(most);
        expect(escapedWithin(given, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('of a megabyte is read in no time', () => {
    for (const mark of ['*', '\n', '> ', '@', '1. ', '\\', 'a', '\u202e', ' \n']) {
      expect(escapedWithin(mark.repeat(1_000_000), 1000).length).toBeLessThanOrEqual(1000);
      expect(escaped(mark.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
    }
  }, 20_000);

  it.each([
    ['https://x.example/a_(b)', '[t](https://x.example/a%5F%28b%29)'],
    ['javascript:alert(1)', 't'],
    ['not a link', 't'],
    [`https://x.example/${'a'.repeat(600)}`, 't'],
    [undefined, 't'],
  ])('%s becomes a link only where a browser opens it', (url, expected) => {
    expect(link('t', url)).toBe(expected);
  });
});
