import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages } from '../../src/ingest/page/pages.ts';
import type { Desk } from '../../src/ingest/take-in.ts';
import { takeIn } from '../../src/ingest/take-in.ts';
import { openTools } from '../../src/ingest/tools.ts';
import { openLibraries } from '../../src/library/open.ts';
import { HOSTILE_PAGES, page, paragraph } from './web/hostile.ts';
import type { Site } from './web/servers.ts';
import { openSite, redirect } from './web/servers.ts';

let site: Site;
let desk: Desk;
let close: () => Promise<unknown>;
beforeAll(async () => {
  site = await openSite({
    '/pier': page(paragraph.repeat(4)),
    '/old-pier': redirect('/pier'),
    '/notes.txt': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end('---\ntitle: Notes\n---\n“It is ours,” Bo Li said.'),
    '/pier.jpg': (_, response) => void response.writeHead(200, { 'content-type': 'image/jpeg' }).end('\xff\xd8\xff'),
    '/app': '<div id="app"></div>',
    ...HOSTILE_PAGES,
  });
  const pages = openPages({ milliseconds: 3_000 });
  const tools = { ...openTools({ allowHosts: [site.host] }), pages };
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  desk = { library: await opened.libraries.of('here'), tools };
  close = () => Promise.all([tools.close(), pages.close(), opened.libraries.close(), site.close()]);
});
afterAll(() => close());

const take = (path: string) => takeIn({ kind: 'link', url: site.link(path) }, desk);

describe('a link that is taken in', () => {
  it('gives the article of its page, once, however it is reached', async () => {
    expect(await take('/pier')).toMatchObject({
      kind: 'added',
      article: { title: 'Pier', publisher: '127.0.0.1', url: site.link('/pier') },
      text: expect.stringMatching(/^“The pier stays,” Mayor Ada Quill said on Thursday/),
    });
    expect(await take('/old-pier')).toMatchObject({ kind: 'known', article: { url: site.link('/pier') } });
  });

  it('may lead to a text', async () => {
    expect(await take('/notes.txt')).toMatchObject({
      kind: 'added',
      article: { title: 'Notes', url: site.link('/notes.txt') },
      text: '“It is ours,” Bo Li said.',
    });
  });

  it.each([
    ['/pier.jpg', 'not-text'],
    ['/app', 'no-article-there'],
  ])('is refused where it leads to %s', async (path, because) => {
    expect(await take(path)).toMatchObject({ kind: 'refused', because });
  });
});

describe('a hostile page', () => {
  it.each(Object.keys(HOSTILE_PAGES))(
    'like %s ends in an article or a refusal, and the next page is read as if nothing had been',
    async (path) => {
      const started = performance.now();
      const taken = await take(path);
      expect(['added', 'known', 'refused']).toContain(taken.kind);
      expect(performance.now() - started).toBeLessThan(20_000);
      expect((await take('/pier')).kind).toBe('known');
    },
  );
});
