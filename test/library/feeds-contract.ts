import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Feeds, MOST_FEEDS } from '../../src/library/feeds.ts';
import type { Libraries } from '../../src/library/library.ts';

const NOW = new Date('2024-05-06T12:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const url = (n: number | string): string => `https://pier.example/${n}`;

/** What every place that feeds are kept in must hold. `open` gives empty libraries. */
export function feedsContract(name: string, open: () => Promise<Libraries>): void {
  describe(`the feeds of a server, kept in ${name}`, () => {
    let libraries: Libraries;
    let feeds: Feeds;

    beforeEach(async () => {
      libraries = await open();
      feeds = (await libraries.of('harbour')).feeds;
    });
    afterEach(() => libraries.close());

    const add = (n: number | string, channel: string | null = null) =>
      feeds.add({ url: url(n), title: `Feed ${n}`, channel }, NOW);

    it('are there once, with the channel that was given last', async () => {
      expect(await add(1)).toBe('added');
      expect(await add(1, '7')).toBe('changed');
      expect(await add(1, '7')).toBe('known');
      expect(await add(1)).toBe('known');
      expect(await feeds.all()).toEqual([
        {
          ...{ url: url(1), title: 'Feed 1', channel: '7', addedAt: NOW, nextAt: NOW },
          ...{ etag: null, lastModified: null, failures: 0, problem: null },
        },
      ]);
      expect(await feeds.remove(url(1))).toBe(true);
      expect(await feeds.remove(url(1))).toBe(false);
      expect(await feeds.all()).toEqual([]);
    });

    it('are so many at most', async () => {
      for (let n = 0; n < MOST_FEEDS; n++) await add(n);
      expect(await add('more')).toBe('full');
      expect(await add(3)).toBe('known');
    });

    it('are claimed by one of those who ask at once, and by nobody before they are due', async () => {
      await add(1);
      const claims = await Promise.all(Array.from({ length: 6 }, () => feeds.claim(url(1), NOW, later(15))));
      expect(claims.filter((feed) => feed !== null)).toHaveLength(1);
      expect(await feeds.claim(url(1), later(14), later(30))).toBeNull();
      expect(await feeds.claim(url(2), later(15), later(30))).toBeNull();
      expect((await feeds.claim(url(1), later(15), later(30)))?.nextAt).toEqual(later(30));
    });

    it('remember the items that they have, and forget those that they have no longer', async () => {
      await add(1);
      expect(await feeds.see(url(1), { key: 'a', stamp: '1', tries: 0 })).toBe(true);
      await feeds.see(url(1), { key: 'a', stamp: '2', tries: 1 });
      await feeds.see(url(1), { key: 'b', stamp: '1', tries: 0 });
      expect(await feeds.seen(url(1))).toHaveLength(2);
      const polled = {
        title: 'T',
        etag: '"e"',
        lastModified: 'm',
        nextAt: later(15),
        failures: 2,
        problem: 'unreachable',
      };
      await feeds.settle(url(1), polled, new Set(['a']));
      expect(await feeds.seen(url(1))).toEqual([{ key: 'a', stamp: '2', tries: 1 }]);
      expect((await feeds.all())[0]).toMatchObject(polled);
      await feeds.settle(url(1), polled, null);
      expect(await feeds.seen(url(1))).toHaveLength(1);
      await feeds.remove(url(1));
      expect(await feeds.see(url(1), { key: 'a', stamp: '1', tries: 0 })).toBe(false);
      await add(1);
      expect(await feeds.seen(url(1))).toEqual([]);
    });

    it('are due over all servers, the longest due first, and seen by no other server', async () => {
      const { feeds: others } = await libraries.of('orchard');
      await feeds.add({ url: url(1), title: null, channel: null }, later(5));
      await others.add({ url: url(1), title: null, channel: '8' }, later(1));
      expect(await libraries.dueFeeds.due(NOW)).toEqual([]);
      expect(await libraries.dueFeeds.due(later(5))).toEqual([
        { server: 'orchard', url: url(1) },
        { server: 'harbour', url: url(1) },
      ]);
      expect((await feeds.all())[0]?.channel).toBeNull();
      await others.see(url(1), { key: 'secret', stamp: '', tries: 0 });
      expect(await feeds.seen(url(1))).toEqual([]);
      await feeds.remove(url(1));
      expect(await others.all()).toHaveLength(1);
    });
  });
}
