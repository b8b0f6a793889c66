import type { Kysely, Selectable } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import { type DueFeeds, type Feed, type Feeds, MOST_FEEDS } from '../feeds.ts';
import { keepable } from '../identity.ts';
import { batches } from './batches.ts';
import type { Engine } from './engine.ts';
import { retried } from './retries.ts';
import type { Tables } from './schema.ts';

const feedOf = (row: Selectable<Tables['feed']>): Feed => ({
  url: row.url,
  title: row.title,
  channel: row.channel,
  addedAt: new Date(row.added_at),
  nextAt: new Date(row.next_at),
  etag: row.etag,
  lastModified: row.last_modified,
  failures: row.failures,
  problem: row.problem,
});

/** The feeds of one server, in any engine. */
export function feedsOf(engine: Engine, server: ServerId): Feeds {
  const look = <T>(work: (db: Kysely<Tables>) => Promise<T>) => retried(() => engine.within(server, work));
  const change: typeof look = (work) => retried(() => engine.change(server, work));
  const own = (db: Kysely<Tables>, url: string) =>
    db.selectFrom('feed').selectAll().where('server', '=', server).where('url', '=', url).executeTakeFirst();

  return {
    all: () =>
      look(async (db) => {
        const rows = db.selectFrom('feed').selectAll().where('server', '=', server).orderBy('added_at').orderBy('url');
        return (await rows.execute()).map(feedOf);
      }),

    add: (feed, now) =>
      change(async (tx) => {
        const { url, title, channel } = feed;
        const there = await own(tx, url);
        if (there !== undefined) {
          if (channel === null || channel === there.channel) return 'known';
          await tx.updateTable('feed').set({ channel }).where('server', '=', server).where('url', '=', url).execute();
          return 'changed';
        }
        const all = await tx.selectFrom('feed').select('url').where('server', '=', server).execute();
        if (all.length >= MOST_FEEDS) return 'full';
        const at = now.toISOString();
        await tx
          .insertInto('feed')
          .values({
            ...{ server, url, channel, added_at: at, next_at: at, failures: 0 },
            ...{ title: title === null ? null : keepable(title), etag: null, last_modified: null, problem: null },
          })
          .execute();
        return 'added';
      }),

    remove: (url) =>
      change(async (tx) => {
        const gone = tx.deleteFrom('feed').where('server', '=', server).where('url', '=', url);
        return (await gone.executeTakeFirstOrThrow()).numDeletedRows > 0n;
      }),

    claim: (url, now, until) =>
      change(async (tx) => {
        const taken = await tx
          .updateTable('feed')
          .set({ next_at: until.toISOString() })
          .where('server', '=', server)
          .where('url', '=', url)
          .where('next_at', '<=', now.toISOString())
          .executeTakeFirst();
        const row = taken.numUpdatedRows === 0n ? undefined : await own(tx, url);
        return row === undefined ? null : feedOf(row);
      }),

    seen: (url) =>
      look(async (db) => {
        const rows = db.selectFrom('feed_item').selectAll().where('server', '=', server).where('feed', '=', url);
        return (await rows.execute()).map(({ item, stamp, tries }) => ({ key: item, stamp, tries }));
      }),

    see: (url, { key, stamp, tries }) =>
      change(async (tx) => {
        if ((await own(tx, url)) === undefined) return false;
        await tx
          .insertInto('feed_item')
          .values({ server, feed: url, item: key, stamp, tries })
          .onConflict((found) => found.columns(['server', 'feed', 'item']).doUpdateSet({ stamp, tries }))
          .execute();
        return true;
      }),

    settle: (url, { title, etag, lastModified, nextAt, failures, problem }, keys) =>
      change(async (tx) => {
        await tx
          .updateTable('feed')
          .set({
            ...{ etag, last_modified: lastModified, next_at: nextAt.toISOString(), failures, problem },
            title: title === null ? null : keepable(title),
          })
          .where('server', '=', server)
          .where('url', '=', url)
          .execute();
        if (keys === null) return;
        const items = tx.selectFrom('feed_item').select('item').where('server', '=', server).where('feed', '=', url);
        const gone = (await items.execute()).map(({ item }) => item).filter((item) => !keys.has(item));
        for (const some of batches(gone)) {
          const rows = tx.deleteFrom('feed_item').where('server', '=', server).where('feed', '=', url);
          await rows.where('item', 'in', some).execute();
        }
      }),
  };
}

/** Over all servers, in any engine. */
export const dueFeedsIn = ({ everywhere }: Engine): DueFeeds => ({
  due: (now) =>
    everywhere((tx) =>
      tx
        .selectFrom('feed')
        .select(['server', 'url'])
        .where('next_at', '<=', now.toISOString())
        // Nobody waits for what comes to a server that the bot has left.
        .where('server', 'not in', (left) =>
          left.selectFrom('server_state').select('server').where('left_at', 'is not', null),
        )
        .orderBy('next_at')
        .execute(),
    ),
});
