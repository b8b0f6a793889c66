import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/ingest/head.ts';

describe('what a source says of its article', () => {
  it.each([
    ['white space and line ends', { title: ' A\n\n pier ' }, { title: 'A pier' }],
    ['null, bidi and zero-width characters', { title: 'A\u202E p\u200Bie\0r' }, { title: 'A pier' }],
    [
      'a list of authors in one line',
      { authors: 'Ada Quill, Lou Hatch and Bo Li' },
      { authors: ['Ada Quill', 'Lou Hatch', 'Bo Li'] },
    ],
    [
      'empty and wrong values',
      { title: '', publisher: {}, authors: [null, 7], published: 'soon', url: 'ftp://a.example/' },
      { authors: ['7'] },
    ],
    ['a link with credentials', { url: 'https://me:pw@a.example/x?y=1#z' }, { url: 'https://a.example/x?y=1' }],
  ])('is cleaned of %s', (_, said, head) => {
    expect(headOf(said)).toEqual(head);
  });

  it('is cut where it is too long', () => {
    expect(headOf({ title: 'x'.repeat(1_000_000) }).title).toHaveLength(300);
  });
});
