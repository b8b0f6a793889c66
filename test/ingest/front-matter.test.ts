import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeFrontMatter } from '../../src/ingest/front-matter.ts';

describe('front matter', () => {
  it('gives the head, and leaves the text after it to the letter', () => {
    const whole = `---
title: "Pier: a vote"
publisher: The Gazette
date: 2021-05-06
authors: [Ada Quill, Lou Hatch]
url: https://gazette.example/pier#top
---
 Two spaces  stay.
`;
    expect(takeFrontMatter(whole)).toEqual({
      head: {
        title: 'Pier: a vote',
        publisher: 'The Gazette',
        published: '2021-05-06',
        authors: ['Ada Quill', 'Lou Hatch'],
        url: 'https://gazette.example/pier',
      },
      text: ' Two spaces  stay.\n',
    });
  });

  it.each([
    ['no front matter', 'A pier.\n---\nB'],
    ['a rule at its beginning', '---\nThe pier stays.\n---\nMore.'],
    ['front matter that never closes', '---\ntitle: Pier\nThe pier stays.'],
    ['broken YAML', '---\ntitle: [Pier\n---\nThe pier stays.'],
    ['YAML that refers to itself', '---\ntitle: &a [*a, *a]\n---\nThe pier stays.'],
  ])('is not taken from a text with %s', (_, whole) => {
    expect(takeFrontMatter(whole)).toEqual({ head: {}, text: whole });
  });

  it('runs no code and makes no objects of tags', () => {
    const { head } = takeFrontMatter('---\ntitle: !!js/function "function(){}"\nurl: javascript:alert(1)\n---\nX');
    expect(head).toEqual({ title: 'function(){}' });
  });

  it('never throws and never gives a text that is not the end of the whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (yaml, rest) => {
        const whole = `---\n${yaml}\n---\n${rest}`;
        expect(whole.endsWith(takeFrontMatter(whole).text)).toBe(true);
      }),
    );
  });
});
