import { describe, expect, it } from 'vitest';
import { MOST_ITEMS } from '../../../src/ingest/feed/feed.ts';
import { openFeedReader } from '../../../src/ingest/feed/feed-reader.ts';
import { parseAnyFeed } from '../../../src/ingest/feed/parse.ts';
import { HOSTILE_FEEDS } from './hostile.ts';
import { atom, rss } from './made.ts';

const URL = 'https://courier.example/feed';
const parse = (text: string, url = URL) => parseAnyFeed({ bytes: Buffer.from(text), charset: null, url });
const item = { link: 'https://courier.example/pier', title: 'Pier &amp; quay' };

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Courier',
  items: [
    {
      id: 'https://courier.example/pier',
      url: '/pier',
      title: 'Pier & quay',
      date_published: '2021-05-06T08:00:00Z',
      authors: [{ name: 'Tom Okafor' }],
      content_text: 'One < two.\n\nThree.',
    },
    { title: 'An item without id or link is none' },
  ],
});
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title></channel><item><title>Pier &amp; quay</title><link>https://courier.example/pier</link><dc:date>2021-05-06</dc:date></item></rdf:RDF>`;

describe('a feed', () => {
  it.each([
    ['RSS 2.0', rss([item])],
    ['RSS 1.0', RDF],
    ['Atom', atom([item])],
    ['JSON Feed', JSON_FEED],
    ['RSS that is cut off', rss([item]).replace('</channel></rss>', '<item><title>Half')],
    ['RSS behind a byte order mark and blank lines', `\ufeff\n\n${rss([item])}`],
  ])('is read as %s', (_, text) => {
    const feed = parse(text);
    expect(feed).toMatchObject({ kind: 'feed', title: 'The Courier' });
    expect(feed.kind === 'feed' && feed.items[0]).toMatchObject({
      key: 'https://courier.example/pier',
      link: 'https://courier.example/pier',
      head: { title: 'Pier & quay', published: '2021-05-06' },
    });
  });

  it('says by its stamp that an item was changed', () => {
    const stamps = ['2021-05-06T08:00:00Z', '2021-05-07T09:00:00Z'].map((changed) => {
      const feed = parse(atom([{ ...item, changed }]));
      return feed.kind === 'feed' ? feed.items[0]?.stamp : null;
    });
    expect(new Set(stamps).size).toBe(2);
  });

  it('brings the article itself where it has no page', () => {
    const feed = parse(JSON_FEED);
    expect(feed.kind === 'feed' && feed.items).toHaveLength(1);
    expect(feed.kind === 'feed' && feed.items[0]?.html).toBe('<p>One &lt; two.</p>\n<p>Three.</p>');
  });

  it('in windows-1252 keeps its letters', () => {
    const bytes = Buffer.from(
      rss([{ ...item, title: 'Caf\u00e9' }], 'Caf\u00e9').replace('"1.0"', '"1.0" encoding="ISO-8859-1"'),
      'latin1',
    );
    expect(parseAnyFeed({ bytes, charset: null, url: URL })).toMatchObject({ title: 'Café' });
  });

  it('is found by the page that names it', () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/json" href="/no"></head><body></body></html>`;
    expect(parse(page, 'https://courier.example/news')).toEqual({
      kind: 'page',
      feeds: ['https://courier.example/rss'],
    });
  });

  it.each([
    ['a page without one', '<!doctype html><html><body>Hello</body></html>'],
    ['JSON of another kind', '{"items":[]}'],
    ['XML of another kind', '<?xml version="1.0"?><svg></svg>'],
    ['plain words', 'Hello.'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(parse(text)).toMatchObject({ kind: 'refused', because: 'not-a-feed' });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.example'])('links to no %s', (link) => {
    const feed = parse(rss([{ link, title: 'Odd' }]));
    expect(feed.kind === 'feed' && feed.items[0]?.link).toBeNull();
  });
});

describe('a hostile feed', () => {
  it.each(Object.entries(HOSTILE_FEEDS))('%s ends as a feed or as none', async (_, text) => {
    const reader = openFeedReader();
    const outcome = await reader.parse({ bytes: Buffer.from(text), charset: null, url: URL });
    expect(outcome.kind === 'feed' || (outcome.kind === 'refused' && outcome.because === 'not-a-feed')).toBe(true);
    expect(JSON.stringify(outcome).length).toBeLessThan(1_000_000);
    expect(JSON.stringify(outcome)).not.toContain('root:');
    await reader.close();
  });

  it('of 50,000 items is read from both its ends', () => {
    const feed = parse(
      rss(Array.from({ length: 50_000 }, (_, i) => ({ link: `https://courier.example/${i}`, title: `No. ${i}` }))),
    );
    const keys = feed.kind === 'feed' ? feed.items.map(({ key }) => key) : [];
    expect(keys).toHaveLength(MOST_ITEMS);
    expect([keys[0], keys.at(-1)]).toEqual(['https://courier.example/0', 'https://courier.example/49999']);
  });
});
