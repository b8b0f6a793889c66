import { rss } from './made.ts';

const item = { link: 'https://courier.example/pier', title: 'Pier' };

const ENTITIES = Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(i === 0 ? 0 : 10)}x">`,
).join('');

/** Feeds that parsers stumble over. */
export const HOSTILE_FEEDS: Readonly<Record<string, string>> = {
  'an entity bomb': `<?xml version="1.0"?><!DOCTYPE rss [${ENTITIES}]>${rss([{ ...item, title: '&a11;' }])}`,
  'an outer entity': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss([{ ...item, title: '&x;' }])}`,
  'a million open tags': `<rss><channel>${'<a>'.repeat(1_000_000)}`,
  'a hundred thousand attributes': `<rss><channel ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}><title>x</title></channel></rss>`,
  'two million brackets': `<rss>${'<'.repeat(2_000_000)}`,
  'comments without an end': `<rss><channel>${'<!--'.repeat(500_000)}`,
  'character data without an end': `<rss><channel>${'<![CDATA['.repeat(300_000)}`,
  'deep JSON': `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`,
  'a hundred thousand items in JSON': JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    items: Array.from({ length: 100_000 }, (_, i) => ({ id: `${i}`, url: `https://a.example/${i}` })),
  }),
};
