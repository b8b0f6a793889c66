import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFeed, feedNamed } from '../../../src/ingest/feed/manage.ts';
import { pollFeed } from '../../../src/ingest/feed/poll.ts';
import { openPoller } from '../../../src/ingest/feed/poller.ts';
import { openTools, type Tools } from '../../../src/ingest/tools.ts';
import type { Libraries, Library } from '../../../src/library/library.ts';
import { opened } from '../../library/samples.ts';
import { openSite, type Site } from '../web/servers.ts';
import { atom, conditional, rss, story } from './made.ts';

describe('polling a feed', () => {
  let site: Site;
  let tools: Tools;
  let libraries: Libraries;
  let library: Library;
  let body = '';
  let now: Date;

  beforeEach(async () => {
    now = new Date('2021-05-06T09:00:00Z');
    const stories = Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`/story${n}`, story(n)]));
    site = await openSite({
      ...stories,
      '/feed': conditional(() => body),
      '/busy': (_, response) => void response.writeHead(503, { 'retry-after': '7200' }).end(),
      '/news':
        '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
    });
    tools = openTools({ allowHosts: [site.host] });
    libraries = await opened({ kind: 'memory' });
    library = await libraries.of('harbour');
  });
  afterEach(async () => {
    await Promise.all([site.close(), tools.close(), libraries.close()]);
  });

  const items = (...numbers: readonly number[]) =>
    numbers.map((n) => ({ link: site.link(`/story${n}`), title: `Story ${n}` }));
  const later = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const waits: number[] = [];
  const spacing = { turn: async () => {} };
  const desk = (stopping = () => false) => ({ library, tools, now: () => now, spacing, stopping });

  /** Claims the feed and polls it; null where it is not due. */
  const poll = async (path = '/feed', stopping?: () => boolean) => {
    const feed = await library.feeds.claim(site.link(path), now, new Date(now.getTime() + 900_000));
    return feed === null ? null : pollFeed(feed, desk(stopping));
  };
  const add = (path = '/feed') => addFeed(site.link(path), null, { library, tools, now: () => now });
  const feed = async () => (await library.feeds.all())[0];

  it('takes in what is new, once, and tells a page’s feed from the page', async () => {
    body = rss(items(1, 2));
    expect(await add('/news')).toMatchObject({
      kind: 'added',
      title: 'The Courier',
      url: site.link('/feed'),
      items: 2,
    });
    expect(await add()).toMatchObject({ kind: 'known' });
    expect((await poll())?.taken.map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(await poll()).toBeNull();
    later(15);
    body = rss(items(3, 1, 2));
    expect((await poll())?.taken.map(({ kind }) => kind)).toEqual(['added']);
    expect((await library.articles()).map(({ title }) => title).sort()).toEqual([
      'Story 1 of the market',
      'Story 2 of the ferry',
      'Story 3 of the library',
    ]);
  }, 60_000);

  it('takes the first of items that all have one id, and does not come back for the others', async () => {
    body = rss(items(1, 2, 3)).replaceAll(/<guid>[^<]*<\/guid>/g, '<guid>one</guid>');
    await add();
    expect((await poll())?.taken.map(({ kind }) => kind)).toEqual(['added']);
    later(15);
    expect((await poll())?.taken).toEqual([]);
  }, 60_000);

  it('asks for it only if it has changed', async () => {
    body = rss(items(1));
    await add();
    await poll();
    later(15);
    const asked = site.asked.length;
    expect(await poll()).toMatchObject({ taken: [], left: 0, problem: null });
    expect(site.asked.length).toBe(asked + 1);
    expect((await feed())?.etag).not.toBeNull();
  }, 60_000);

  it('takes at most fifty at a time and goes on from there, though the feed has not changed', async () => {
    body = rss(items(...Array.from({ length: 60 }, (_, n) => n)));
    await add();
    expect(await poll()).toMatchObject({ left: 10, taken: { length: 50 } });
    later(15);
    expect(await poll()).toMatchObject({ left: 0, taken: { length: 10 } });
    later(15);
    expect(await poll()).toMatchObject({ left: 0, taken: { length: 0 } });
    expect(await library.articles()).toHaveLength(60);
  }, 120_000);

  it('ended in the middle loses and doubles nothing', async () => {
    body = rss(items(1, 2, 3));
    await add();
    let count = 0;
    expect(await poll('/feed', () => count++ === 1)).toMatchObject({ left: 2, taken: { length: 1 } });
    later(15);
    expect(await poll()).toMatchObject({ left: 0, taken: { length: 2 } });
    expect(await library.articles()).toHaveLength(3);
  }, 60_000);

  it('tries three times for an article that cannot be reached', async () => {
    body = rss([...items(1), { link: site.link('/gone'), title: 'Gone' }]);
    await add();
    const tried: (number | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      tried.push((await poll())?.taken.length);
      later(15);
    }
    expect(tried).toEqual([2, 1, 1, 0, 0]);
  }, 60_000);

  it('waits twice as long after each failure, and as long as the server asks', async () => {
    body = rss(items(1));
    await library.feeds.add({ url: site.link('/nowhere'), title: null, channel: null }, now);
    const gaps: number[] = [];
    for (let i = 0; i < 9; i++) {
      await poll('/nowhere');
      const next = (await feed())?.nextAt ?? now;
      gaps.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
    }
    expect(gaps).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440]);
    expect(await feed()).toMatchObject({ failures: 9, problem: 'unreachable' });
    await library.feeds.remove(site.link('/nowhere'));
    await library.feeds.add({ url: site.link('/busy'), title: null, channel: null }, now);
    await poll('/busy');
    expect(((await feed())?.nextAt.getTime() ?? 0) - now.getTime()).toBe(7_200_000);
  }, 60_000);

  it('stops when the feed is removed meanwhile', async () => {
    body = rss(items(1, 2, 3));
    await add();
    const removing = {
      ...desk(),
      spacing: { turn: async () => void (await library.feeds.remove(site.link('/feed'))) },
    };
    const claimed = await library.feeds.claim(site.link('/feed'), now, new Date(now.getTime() + 900_000));
    if (claimed === null) throw new Error('not due');
    expect((await pollFeed(claimed, removing)).taken).toHaveLength(1);
    expect(await library.feeds.all()).toEqual([]);
  }, 60_000);

  it('takes day, title and authors from the feed where the page says none', async () => {
    body = atom([{ link: site.link('/story1'), title: 'Story 1' }]);
    await add();
    await poll();
    expect((await library.articles())[0]).toMatchObject({ published: '2021-05-06', authors: ['Tom Okafor'] });
  }, 60_000);

  it('leaves feeds of servers that another process serves to that one', async () => {
    body = rss(items(1));
    for (const server of ['harbour', 'orchard']) {
      await (await libraries.of(server)).feeds.add({ url: site.link('/feed'), title: null, channel: null }, now);
    }
    const told: string[] = [];
    const poller = openPoller({
      ...{ libraries, tools, spacing, now: () => now },
      serves: (server) => server === 'orchard',
      told: async (server) => void told.push(server),
      warn: () => {},
    });
    await poller.tick();
    await poller.stop();
    expect(told).toEqual(['orchard']);
  }, 60_000);

  it('of all servers takes what is due, and no more than there is room for', async () => {
    body = rss(items(1));
    const told: string[] = [];
    for (const server of ['harbour', 'orchard']) {
      await (await libraries.of(server)).feeds.add({ url: site.link('/feed'), title: null, channel: null }, now);
    }
    const poller = openPoller({
      ...{ libraries, tools, spacing, now: () => now },
      told: async (server) => void told.push(server),
      warn: (_, error) => waits.push(Number(String(error).length)),
    });
    await poller.tick();
    await poller.stop();
    await poller.tick();
    expect(told.sort()).toEqual(['harbour', 'orchard']);
    expect(waits).toEqual([]);
  }, 60_000);
});

describe('a feed', () => {
  const feeds = ['https://a.example/feed', 'https://b.example/feed'].map((url, at) => ({
    ...{ url, title: ['The Courier', null][at] ?? null, channel: null, addedAt: new Date(0), nextAt: new Date(0) },
    ...{ etag: null, lastModified: null, failures: 0, problem: null },
  }));
  it.each([
    ['1', 0],
    ['2', 1],
    ['the courier', 0],
    ['courier', 0],
    ['The Cou…', 0],
    ['https://b.example/feed', 1],
    ['3', null],
    ['', null],
    ['nobody', null],
  ])('is meant by %j: number %j', (words, at) => {
    expect(feedNamed(words, feeds)).toBe(at === null ? null : feeds[at]);
  });
});
