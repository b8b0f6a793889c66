import type { Kysely } from 'kysely';
import type { Article, ArticleId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Entry } from '../library.ts';
import { backup, restore } from './backup.ts';
import { batches } from './batches.ts';
import { addEntry, replaceReading } from './changes.ts';
import { headOf, namedOf } from './rows.ts';
import type { Tables } from './schema.ts';
import type { Indexable, Store } from './store.ts';

const HEAD = ['article.id', 'title', 'publisher', 'authors', 'published', 'url'] as const;

/** What engines do each in a way of its own. */
export interface Engine {
  /** Changes whenever another connection has changed something. */
  changesByOthers(): Promise<string>;
  /** What the engine's own check of its files finds wrong. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A store over any engine that Kysely speaks to; the tables are there already. */
export function sqlStore(db: Kysely<Tables>, engine: Engine): Store {
  let ownChanges = 0;
  const read = () =>
    db
      .selectFrom('article')
      .innerJoin('reading', (join) =>
        join.onRef('reading.server', '=', 'article.server').onRef('reading.article', '=', 'article.id'),
      );
  return {
    add: (server, entry, addedAt) => db.transaction().execute((tx) => addEntry(tx, server, entry, addedAt)),

    async replaceReading(server, id, reading) {
      const replaced = await db.transaction().execute((tx) => replaceReading(tx, server, id, reading));
      ownChanges++;
      return replaced;
    },

    async entries(server, ids) {
      const found = new Map<ArticleId, Entry>();
      for (const some of batches([...new Set(ids)])) {
        const rows = await read()
          .select([...HEAD, 'body', 'reading'])
          .where('article.server', '=', server)
          .where('article.id', 'in', some)
          .execute();
        for (const row of rows) {
          const article: Article = { ...headOf(row), text: row.body };
          found.set(row.id, { article, reading: JSON.parse(row.reading) as Reading });
        }
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    async remove(server, id) {
      const gone = db.deleteFrom('article').where('server', '=', server).where('id', '=', id);
      return (await gone.executeTakeFirstOrThrow()).numDeletedRows > 0n;
    },

    async summaries(server) {
      const rows = await read()
        .select([...HEAD, 'added_at', 'quotations', 'people'])
        .where('article.server', '=', server)
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
    },

    stamps: (server) =>
      db
        .selectFrom('article')
        .select(['id', 'text_hash as stamp'])
        .where('server', '=', server)
        .orderBy('id')
        .execute(),

    async texts(server, ids) {
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
    },

    async named(server) {
      const rows = db.selectFrom('named').selectAll().where('server', '=', server).orderBy('article').orderBy('key');
      return (await rows.execute()).map(namedOf);
    },

    async namedIn(server, id) {
      const rows = db.selectFrom('named').selectAll().where('server', '=', server).where('article', '=', id);
      return (await rows.orderBy('key').execute()).map(namedOf);
    },

    async outdated(server, rules, after, limit) {
      const rows = db
        .selectFrom('reading')
        .select('article')
        .where('server', '=', server)
        .where('rules', '!=', rules)
        .where('article', '>', after)
        .orderBy('article')
        .limit(limit);
      return (await rows.execute()).map((row) => row.article);
    },

    async servers() {
      const rows = await db.selectFrom('article').select('server').distinct().orderBy('server').execute();
      return rows.map((row) => row.server);
    },

    changesBesides: async () => `${ownChanges} ${await engine.changesByOthers()}`,

    faults: engine.faults,

    backup: (file) => backup(db, file),

    async restore(file) {
      const restored = await restore(db, file);
      ownChanges++;
      return restored;
    },

    close: engine.close,
  };
}
