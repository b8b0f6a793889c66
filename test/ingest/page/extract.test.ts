import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/ingest/page/extract.ts';
import { BODY, headOf, page } from './made.ts';

const folder = new URL('./pages/', import.meta.url);

interface Expected {
  readonly url: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly paragraphs: readonly string[];
  readonly modified?: string;
  readonly language?: string;
}

/** Pages of our own making, each in the style of one kind of publisher. */
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    name: name.replace('.html', ''),
    bytes: readFileSync(new URL(name, folder)),
    expected: JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), folder), 'utf8')) as Expected,
  }));

describe.each(pages)('a page in the style of a $name', async ({ bytes, expected }) => {
  const found = await extract({ bytes, charset: null, url: expected.url });

  it('says who published what, and when', () => {
    expect(found.kind === 'draft' && found.head).toEqual(expected.head);
  });

  it('says when it was changed and in which language it is, where it does', () => {
    expect(found.kind === 'draft' && [found.modified, found.language]).toEqual([expected.modified, expected.language]);
  });

  it('gives its article, paragraph by paragraph, and nothing else', () => {
    expect(found.kind === 'draft' && found.text.split('\n\n')).toEqual(expected.paragraphs);
  });
});

describe('what a page says of its article', () => {
  it.each([
    ['from a date in the link', '', 'https://a.example/2018/sep/03/lido', { published: '2018-09-03' }],
    [
      'in its first place that can be read',
      '<meta name="date" content="soon"><meta name="dc.date" content="3 Sept 2018">',
      null,
      { published: '2018-09-03' },
    ],
    [
      'from data in a CDATA section',
      '<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","datePublished":"2018-09-03"}]]></script>',
      null,
      { published: '2018-09-03' },
    ],
    [
      'as a British site writes it',
      '<meta name="date" content="3/9/2018">',
      'https://a.uk/x',
      { published: '2018-09-03' },
    ],
    [
      'as an American site writes it',
      '<meta name="date" content="9/3/2018">',
      'https://a.us/x',
      { published: '2018-09-03' },
    ],
    [
      'but not as a headline that the page shows nowhere',
      '<title>Lido to reopen</title><script type="application/ld+json">{"@type":"Article","headline":"swimming pool"}</script>',
      null,
      { title: 'Lido to reopen' },
    ],
    ['but not from the day it was changed', '<meta property="article:modified_time" content="2018-09-04">', null, {}],
    [
      'with line ends inside its JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lido to\nreopen"}</script>',
      null,
      { title: 'Lido to reopen' },
    ],
    [
      'with entities inside its JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lido &amp; pier &#8217;to reopen"}</script>',
      null,
      { title: 'Lido & pier ’to reopen' },
    ],
    [
      'with a site name after a bar',
      '<title>Lido to reopen this summer | Saltmere Echo</title>',
      'https://www.saltmereecho.example/x',
      { title: 'Lido to reopen this summer' },
    ],
    [
      'with a dash of its own in the title',
      '<title>Lido to reopen - at last</title>',
      null,
      { title: 'Lido to reopen - at last' },
    ],
    [
      'with marks of mischief',
      '<title>\u202ELido &lt;@everyone&gt; **now**</title>',
      null,
      { title: 'Lido <@everyone> **now**' },
    ],
    [
      'by authors with roles',
      '<meta name="byl" content="By ADA QUILL and Lou Hatch, Gazette Staff Writer">',
      null,
      { authors: ['ADA QUILL', 'Lou Hatch'] },
    ],
    ['not by a link to an author', '<meta property="article:author" content="https://facebook.example/ada">', null, {}],
    [
      'of the same site only, as to its canonical link',
      '<link rel="canonical" href="https://other.example/lido">',
      'https://a.example/lido',
      { url: 'https://a.example/lido' },
    ],
    [
      'kept in an archive, as of the original',
      '<link rel="canonical" href="https://web.archive.org/web/2018/https://a.example/lido">',
      'https://web.archive.org/web/20180904000000/https://a.example/lido',
      { url: 'https://a.example/lido' },
    ],
  ])('is taken %s', async (_, head, url, expected) => {
    expect(await headOf(page(head), url)).toMatchObject(expected);
    if (!('published' in expected) && url === null)
      expect(await headOf(page(head), url)).not.toHaveProperty('published');
  });
});

describe('the encoding of a page', () => {
  const text = '“It will be cold – and ours,” said Zoë Fárrow.';
  const html = (label: string) =>
    page(`<meta http-equiv="content-type" content="text/html; charset=${label}">`, `${BODY}<p>${text}</p>`);
  it.each([
    ['its header', 'utf-8', 'windows-1252', 'windows-1252'],
    ['its own meta tag', 'windows-1252', 'windows-1252', null],
    ['latin-1, which on the web is windows-1252', 'iso-8859-1', 'windows-1252', 'ISO-8859-1'],
    ['a wrong claim, where it is UTF-8', 'iso-8859-1', 'utf-8', null],
    ['nothing, where it is UTF-8', '', 'utf-8', null],
    ['nothing, where it is not', '', 'windows-1252', null],
    ['an unknown name', 'klingon', 'windows-1252', 'x-klingon'],
    ['Japanese', 'euc-jp', 'utf-8', 'euc-jp'],
  ])('is told by %s', async (_, label, encoding, charset) => {
    const found = await extract({ bytes: iconv.encode(html(label), encoding), charset, url: null });
    expect(found.kind === 'draft' && found.text).toContain(text);
  });

  it('is told by a byte order mark before all', async () => {
    const found = await extract({
      bytes: iconv.encode(html('utf-8'), 'utf-16le', { addBOM: true }),
      charset: 'utf-8',
      url: null,
    });
    expect(found.kind === 'draft' && found.text).toContain(text);
  });
});

describe('a page', () => {
  const sentence =
    'Der Stadtrat hat am Montag beschlossen, das alte Freibad im Sommer wieder zu öffnen, sagte die Bürgermeisterin. ';
  it.each([
    ['in German', page('', `<p>${sentence}</p>`.repeat(4)), { because: 'not-english', language: 'German' }],
    ['without an article', page('', '<p>Log in to read on.</p>'), { because: 'no-article-there' }],
    ['that is empty', '', { because: 'no-article-there' }],
    ['of null bytes', '\0'.repeat(1_000), { because: 'no-article-there' }],
  ])('%s is refused', async (_, html, expected) => {
    expect(await extract({ bytes: Buffer.from(html), charset: null, url: null })).toMatchObject({
      kind: 'refused',
      ...expected,
    });
  });

  it('that only a script would fill gives what it states for search engines', async () => {
    const paragraphs = [
      'The lido will reopen in June after nine years, the council of the town of Saltmere said on Monday night.',
      '“It will be cold, and it will be ours,” said Imogen Farrow, the mayor of the town.',
    ];
    const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') });
    const found = await extract({
      bytes: Buffer.from(page(`<script type="application/ld+json">${json}</script>`, '<div id="app"></div>')),
      charset: null,
      url: null,
    });
    expect(found).toMatchObject({ kind: 'draft', text: paragraphs.join('\n\n') });
  });
});

describe('a page whose markup misleads', () => {
  // Names of classes by which Readability takes an element for the article, or for none.
  it.each([
    ['a class of the whole page', `<html class="page story"><body><div><div>${BODY}</div></div></body></html>`],
    ['a class that hides the body', `<html><body class="sidebar hidden">${BODY.repeat(2)}</body></html>`],
    ['words behind the body', `<html class="post"><body></body><div>${BODY}</div></html>`],
    ['a head that does not end', `<html><head><title>Lido</title>${BODY}`],
  ])('by %s is read all the same', async (_, html) => {
    const found = await extract({ bytes: Buffer.from(html), charset: null, url: null });
    expect(found).toMatchObject({ kind: 'draft', text: expect.stringContaining('It will be cold') });
  });
});

describe('a page that Readability finds little on', () => {
  it('gives its sentences all the same', async () => {
    const sentences = ['first', 'second', 'third', 'fourth'].map(
      (one) =>
        `In the ${one} hour of the storm the sea took another ten metres of the pier, said the harbour master of Saltmere.`,
    );
    const boxes = sentences.map(
      (text) => `<table class="sidebar comment"><tr><td class="footer">${text}</td></tr></table>`,
    );
    const found = await extract({
      bytes: Buffer.from(`<html><body>${boxes.join('')}</body></html>`),
      charset: null,
      url: null,
    });
    expect(found).toMatchObject({ kind: 'draft', text: sentences.join('\n\n') });
  });
});

describe('any page', () => {
  const piece = fc.constantFrom(
    ...['<div>', '</div>', '<p>', '</p>', '<br>', '<table><tr><td>', '</table>', '<a href="x">', '</a>', '<!--', '-->'],
    ...['<script type="application/ld+json">', '</script>', '<meta property="article:author" content="', '">', '&lt;'],
    ...[
      '{"@type":"NewsArticle","author":[[{"name":{"name":1}}]],',
      '"articleBody":',
      '<svg><g>',
      '<template>',
      '\0',
      '<',
    ],
    ...['<link rel="canonical" href="http://[">', '<time datetime="2021-99-99">', '<title>', '<html><html>', '<body'],
    ...['“The pier stays,” said the mayor of Saltmere on Thursday night. ', 'By Ada Quill', '\u202E', '\uD800'],
  );

  it('is refused where all of its text stands in a template that does not end', async () => {
    const found = await extract({
      bytes: Buffer.from('<template><div>! ! ! !  ! ! ! ! ! ! ! ! !'),
      charset: null,
      url: 'https://a.example/x',
    });
    expect(found.kind).toBe('refused');
  });

  it('gives a draft or a refusal, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), async (pieces) => {
        const found = await extract({ bytes: Buffer.from(pieces.join('')), charset: null, url: 'https://a.example/x' });
        expect(['draft', 'refused']).toContain(found.kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a block quotation of a page', () => {
  const textOf = async (body: string) => {
    const found = await extract({ bytes: Buffer.from(page('', body)), charset: null, url: null });
    return found.kind === 'draft' ? found.text : found;
  };

  it('has a sign before each of its lines, for nothing else tells its words from the reporter’s', async () => {
    const quoted = '<blockquote><p>The lido is ours.</p><p>We will swim<br>by June.</p></blockquote>';
    expect(await textOf(`${BODY}${quoted}<p>She left at noon.</p>`)).toContain(
      '\n\n> The lido is ours.\n\n> We will swim\n> by June.\n\nShe left at noon.',
    );
  });

  it('needs none where it has quotation marks', async () => {
    expect(await textOf(`${BODY}<blockquote>“The lido is ours.”</blockquote>`)).toContain('\n\n“The lido is ours.”');
  });

  it('is none where it only sets the whole article in', async () => {
    expect(await textOf(`<blockquote>${BODY}</blockquote>`)).not.toContain('>');
  });
});

describe('a large first letter that stands by itself', () => {
  it.each([
    ['<p>T</p><p>he ferry sank off Port Ansel.</p>', 'The ferry sank off Port Ansel.'],
    // A word of its own: nothing says that it is none.
    ['<p>I</p><p>wept off Port Ansel.</p>', 'I\n\nwept off Port Ansel.'],
    ['<p>B</p><p>Masons wept off Port Ansel.</p>', 'B\n\nMasons wept off Port Ansel.'],
  ])('in %s is the first of its word, where it can be nothing else', async (first, text) => {
    const found = await extract({ bytes: Buffer.from(page('', first + BODY)), charset: null, url: null });
    expect(found.kind === 'draft' && found.text.startsWith(text)).toBe(true);
  });
});
