import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/ingest/page/extract.ts';
import { BODY, headOf, page } from './made.ts';

const LEAD = 'After nine dry years the swimmers of Saltmere get their water back, and their cold feet.';
const textOf = async (html: string): Promise<string> => {
  const found = await extract({ bytes: Buffer.from(html), charset: null, url: null });
  return found.kind === 'draft' ? found.text : found.detail;
};
const withBox = (lead: string): string =>
  `<title>Lido to reopen this summer</title><body><div class="hero"><h1>Lido to reopen this summer</h1>${lead}</div>
  <div class="story">${BODY}${BODY.replaceAll('<p>', '<p>Once more: ')}</div></body>`;

describe('the standfirst of a page', () => {
  it('stands first in the text, though it has a box of its own', async () => {
    expect(await textOf(withBox(`<p>${LEAD}</p>`))).toMatch(/^After nine dry years.*cold feet\.\n\nCouncillors/s);
  });

  it('is in the text once', async () => {
    expect((await textOf(page('<title>Lido</title>', `<h1>Lido</h1><p>${LEAD}</p>${BODY}`))).split(LEAD)).toHaveLength(
      2,
    );
  });

  it.each([
    ['a line without an end', '<p>Saltmere Echo, the only paper on the whole of this long coast, since 1911</p>'],
    ['an appeal', '<p>Sign up for our daily newsletter, and never miss a tide from now on.</p>'],
  ])('is not %s', async (_, lead) => {
    expect(await textOf(withBox(lead))).toMatch(/^Councillors/);
  });
});

describe('the title of a page', () => {
  it.each([
    [
      'heading that the page’s title has too, without what stands around it',
      '<title>Sport: Lido to reopen this summer - Echo</title>',
      '<h1>Lido to reopen this summer</h1>',
    ],
    [
      'longest of them, for the site’s name is one as well',
      '<title>Lido to reopen this summer - Saltmere Echo</title>',
      '<h1>Saltmere Echo</h1><h2>Lido to reopen this summer</h2>',
    ],
  ])('is the %s', async (_, head, headings) => {
    expect(await headOf(page(head, `${headings}${BODY}`))).toMatchObject({ title: 'Lido to reopen this summer' });
  });

  it('is not a heading that has little of the page’s title', async () => {
    expect(
      await headOf(
        page('<title>Lido to reopen this summer after nine long dry years</title>', `<h2>this summer</h2>${BODY}`),
      ),
    ).toMatchObject({
      title: 'Lido to reopen this summer after nine long dry years',
    });
  });
});

describe('the authors of a page', () => {
  it.each([
    [
      'where JSON-LD names them by their @id',
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Quill"}]}</script>',
      '',
    ],
    [
      'in a tag for previews',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Quill">',
      '',
    ],
    ['behind “By” without a space', '', '<span class="byline">ByAda Quill</span>'],
    ['behind “View all posts by”', '', '<span class="author">View all posts by Ada Quill</span>'],
    ['with a degree', '<meta name="author" content="Ada Quill, PhD">', ''],
    ['in German', '', '<p>Von Ada Quill</p>'],
    ['with the day', '', '<div class="autor">Von Ada Quill am 3. Mai 2018</div>'],
    [
      'before the authors of others',
      '',
      `<p class="author">Ada Quill</p>${'<aside><a class="author">Lou Hatch</a></aside>'.repeat(4)}`,
    ],
  ])('are named %s', async (_, head, body) => {
    expect(await headOf(page(head, `<h1>Lido</h1>${body}${BODY}`))).toMatchObject({ authors: ['Ada Quill'] });
  });

  it.each(['Drupal', 'wordpressadmin', 'Lido Service GmbH', 'No Author', 'Weitere Artikel', 'echo.com'])(
    'are not %s',
    async (name) => {
      expect(await headOf(page(`<meta name="author" content="${name}">`))).not.toHaveProperty('authors');
    },
  );
});
