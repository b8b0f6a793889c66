import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../../src/ingest/document/markdown.ts';

const from = (text: string) => fromMarkdown(Buffer.from(text));

describe('a Markdown file', () => {
  it.each([
    ['its first heading', '# The *pier* stays\n\nIt stays.', 'The pier stays', 'It stays.'],
    ['a heading that is underlined', 'The pier\n========\nIt stays.', 'The pier', 'It stays.'],
    ['its front matter before its heading', '---\ntitle: A\n---\n# B\n\nIt stays.', 'A', 'It stays.'],
    ['nothing, where a heading comes later', 'It stays.\n\n# B', undefined, 'It stays.\n\nB'],
    ['nothing, where its heading is a lesser one', '## B\n\nIt stays.', undefined, 'B\n\nIt stays.'],
  ])('has for its title %s', (_, text, title, body) => {
    const found = from(text);
    expect(found.kind === 'draft' && [found.head.title, found.text]).toEqual([title, body]);
  });

  it.each([
    [
      'plain paragraphs as they are',
      '“It stays,”\nsaid Ada.\n\nIt is 2 * 3 * 4.',
      '“It stays,”\nsaid Ada.\n\nIt is 2 * 3 * 4.',
    ],
    ['marks and links', '**It** [stays](http://a.example), _said_ `Ada` &amp; Lou\\*.', 'It stays, said Ada & Lou*.'],
    [
      'block quotations as paragraphs',
      '> “It stays.\n>\n> “It was\n> built to.”\n\nShe left.',
      '“It stays.\n\n“It was\nbuilt to.”\n\nShe left.',
    ],
    ['lists by their items', '- one\n- two\n\n1. three', 'one\n\ntwo\n\nthree'],
    ['tables by their rows', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n\n1 | 2'],
    ['HTML as a page', '<div>one<p>two</div>\n\n<!-- no -->\n\nthree <b>four</b>', 'one\n\ntwo\n\nthree four'],
    ['no pictures and rules', '![a pier](a.png)\n\n---\n\nIt stays.', 'It stays.'],
  ])('gives %s', (_, text, body) => {
    expect(from(text)).toMatchObject({ kind: 'draft', text: body });
  });

  it('of no encoding is refused', () => {
    expect(fromMarkdown(Buffer.from([0xff, 0x20, 0xc3]))).toMatchObject({ kind: 'refused' });
  });
});
