import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Article, ArticleId, ServerId } from '../../domain/article.ts';
import type { Entry } from '../library.ts';
import { auditStore, writeDown } from './audit.ts';
import { backup, restore } from './backup.ts';
import { batches } from './batches.ts';
import { addEntry, changeHead } from './changes.ts';
import { correctionStore } from './corrections.ts';
import type { Engine } from './engine.ts';
import { dueFeedsIn, feedsOf } from './feed-rows.ts';
import { outdatedRows } from './outdated.ts';
import { unpacked } from './packed-reading.ts';
import { headOf, namedOf } from './rows.ts';
import type { Tables } from './schema.ts';
import { serverStateStore } from './server-state.ts';
import type { Indexable, Named, Store } from './store.ts';
import { replaceArticle, versionsOf } from './version-rows.ts';
import { waitingRows } from './waiting.ts';
import { arrivalsIn, watchesOf } from './watch-rows.ts';

const HEAD = ['article.id', 'title', 'publisher', 'authors', 'published', 'url'] as const;

/** A store over any engine that Kysely speaks to; the tables are there already. */
export function sqlStore(engine: Engine): Store {
  const { within, change, everywhere } = engine;
  let restored = 0;
  const ownChanges = new Map<ServerId, number>();
  return {
    ...correctionStore(engine),
    ...auditStore(engine),
    ...serverStateStore(engine),

    add: (server, entry, addedAt, by) =>
      change(server, async (tx) => {
        const added = await addEntry(tx, server, entry, addedAt);
        const about = entry.article.title ?? entry.article.url ?? null;
        if (added.kind === 'added')
          await writeDown(tx, server, { at: addedAt, by, what: 'added', article: added.id, about });
        return added;
      }),

    changeHead: (server, head, reading, at, by) =>
      change(server, async (tx) => {
        const changed = await changeHead(tx, server, head, reading);
        const about = head.title ?? head.url ?? null;
        if (changed?.kind === 'added')
          await writeDown(tx, server, { at, by, what: 'changed', article: head.id, about });
        return changed;
      }),

    entries: (server, ids) =>
      within(server, async (db) => {
        const found = new Map<ArticleId, Entry>();
        for (const some of batches([...new Set(ids)])) {
          const rows = await articlesOf(db, server)
            .select([...HEAD, 'body', 'reading'])
            .where('article.id', 'in', some)
            .execute();
          for (const row of rows) {
            const article: Article = { ...headOf(row), text: row.body };
            found.set(row.id, { article, reading: unpacked(row.reading) });
          }
        }
        return ids.flatMap((id) => found.get(id) ?? []);
      }),

    remove: (server, id, at, by) =>
      change(server, async (tx) => {
        const there = tx
          .selectFrom('article')
          .select(['title', 'url'])
          .where('server', '=', server)
          .where('id', '=', id);
        const old = await there.executeTakeFirst();
        if (old === undefined) return false;
        await tx.deleteFrom('article').where('server', '=', server).where('id', '=', id).execute();
        await writeDown(tx, server, { at, by, what: 'removed', article: id, about: old.title ?? old.url });
        return true;
      }),

    summaries: (server) =>
      within(server, async (db) => {
        const rows = await articlesOf(db, server)
          .select([...HEAD, 'added_at', 'quotations', 'people'])
          .orderBy(({ fn, val }) => fn.coalesce('published', val('')), 'desc')
          .orderBy('added_at', 'desc')
          .orderBy('article.id')
          .execute();
        return rows.map(({ added_at, quotations, people, ...head }) => ({
          ...headOf(head),
          addedAt: new Date(added_at),
          quotations,
          people,
        }));
      }),

    stamps: (server) =>
      within(server, async (db) => {
        const rows = await db
          .selectFrom('article')
          .select(['id', 'text_hash as stamp', 'title'])
          .where('server', '=', server)
          .orderBy('id')
          .execute();
        return rows.map((row) => ({ ...row, title: row.title ?? '' }));
      }),

    count: (server) =>
      within(server, async (db) => {
        const rows = db.selectFrom('article').select(({ fn }) => fn.countAll().as('n'));
        return Number((await rows.where('server', '=', server).executeTakeFirst())?.n ?? 0);
      }),

    texts: (server, ids) =>
      within(server, async (db) => {
        const found: Indexable[] = [];
        for (const some of batches(ids)) {
          const rows = await db
            .selectFrom('article')
            .select(['id', 'title', 'body', 'text_hash'])
            .where('server', '=', server)
            .where('id', 'in', some)
            .execute();
          for (const { id, text_hash, title, body } of rows) {
            found.push({ id, stamp: text_hash, title: title ?? '', text: body });
          }
        }
        return found;
      }),

    async named(server) {
      const found: Named[] = [];
      for (let last: Named | undefined, more = true; more; last = found.at(-1)) {
        const rows = await within(server, (db) => namedAfter(db, server, last).limit(NAMED_AT_ONCE).execute());
        found.push(...rows.map(namedOf));
        more = rows.length === NAMED_AT_ONCE;
        if (more) await breathe();
      }
      return found;
    },

    namedIn: (server, id) =>
      within(server, async (db) => {
        const rows = db.selectFrom('named').selectAll().where('server', '=', server).where('article', '=', id);
        return (await rows.orderBy('key').execute()).map(namedOf);
      }),

    ...outdatedRows(engine, (server) => ownChanges.set(server, (ownChanges.get(server) ?? 0) + 1)),

    ...waitingRows(engine),

    servers: () =>
      everywhere(async (tx) => {
        const rows = await tx.selectFrom('article').select('server').distinct().orderBy('server').execute();
        return rows.map((row) => row.server);
      }),

    feeds: (server) => feedsOf(engine, server),

    dueFeeds: dueFeedsIn(engine),

    watches: (server) => watchesOf(engine, server),

    arrivals: arrivalsIn(engine),

    versions: (server, now) => versionsOf(engine, server, now),

    replace: (server, entry, how, at, by) => change(server, (tx) => replaceArticle(tx, server, entry, how, at, by)),

    changesBesides: async (server) =>
      `${restored} ${ownChanges.get(server) ?? 0} ${await engine.changesByOthers(server)}`,

    words: engine.words,

    faults: engine.faults,

    backup: (file) => backup(engine, file),

    async restore(file) {
      const outcome = await restore(engine, file);
      restored++;
      return outcome;
    },

    close: engine.close,
  };
}

/** How many rows of people are fetched before other work gets its turn. */
const NAMED_AT_ONCE = 4000;

const namedAfter = (db: Kysely<Tables>, server: ServerId, last: Named | undefined) => {
  const all = db.selectFrom('named').selectAll().where('server', '=', server).orderBy('article').orderBy('key');
  if (last === undefined) return all;
  return all.where(({ and, or, eb }) =>
    or([eb('article', '>', last.article), and([eb('article', '=', last.article), eb('key', '>', last.key)])]),
  );
};

const articlesOf = (db: Kysely<Tables>, server: ServerId) =>
  db
    .selectFrom('article')
    .innerJoin('reading', (join) =>
      join.onRef('reading.server', '=', 'article.server').onRef('reading.article', '=', 'article.id'),
    )
    .where('article.server', '=', server);
