import type { Kysely, Transaction } from 'kysely';
import type { Article, ArticleId, ServerId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import { linkKey, textHash, wordsHash } from '../identity.ts';
import type { Added, Entry } from '../library.ts';
import { articleRow, headOf, kept, namedOf, namedRows, readingRow } from './rows.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

const HEAD = ['article.id', 'title', 'publisher', 'authors', 'published', 'url'] as const;

/** How many rows one statement inserts or looks for: fixed sizes keep the number of different statements small. */
const BATCH = 50;

/** A store over any engine that Kysely speaks to; the tables are there already. */
export function sqlStore(db: Kysely<Tables>): Store {
  return {
    add: (server, entry, addedAt) => db.transaction().execute((tx) => add(tx, server, entry, addedAt)),

    async entries(server, ids) {
      const found = new Map<ArticleId, Entry>();
      for (const some of batches([...new Set(ids)])) {
        const rows = await db
          .selectFrom('article')
          .innerJoin('reading', (join) =>
            join.onRef('reading.server', '=', 'article.server').onRef('reading.article', '=', 'article.id'),
          )
          .select([...HEAD, 'body', 'reading'])
          .where('article.server', '=', server)
          .where('article.id', 'in', padded(some))
          .execute();
        for (const row of rows) {
          const article: Article = { ...headOf(row), text: row.body };
          found.set(row.id, { article, reading: JSON.parse(row.reading) as Reading });
        }
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    async remove(server, id) {
      const gone = await db
        .deleteFrom('article')
        .where('server', '=', server)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return gone.numDeletedRows > 0n;
    },

    async summaries(server) {
      const rows = await db
        .selectFrom('article')
        .innerJoin('reading', (join) =>
          join.onRef('reading.server', '=', 'article.server').onRef('reading.article', '=', 'article.id'),
        )
        .select([...HEAD, 'added_at', 'quotations', 'people'])
        .where('article.server', '=', server)
        .orderBy(({ fn, val }) => fn.coalesce('published', val('')), 'desc')
        .orderBy('added_at', 'desc')
        .orderBy('article.id')
        .execute();
      return rows.map((row) => ({
        ...headOf(row),
        addedAt: new Date(row.added_at),
        quotations: row.quotations,
        people: row.people,
      }));
    },

    async texts(server, after, limit) {
      const rows = await db
        .selectFrom('article')
        .select(['id', 'title', 'body', 'text_hash'])
        .where('server', '=', server)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ id: row.id, stamp: row.text_hash, title: row.title ?? '', text: row.body }));
    },

    async named(server) {
      const rows = await db.selectFrom('named').selectAll().where('server', '=', server).orderBy('article').execute();
      return rows.map(namedOf);
    },

    close: () => db.destroy(),
  };
}

async function add(tx: Transaction<Tables>, server: ServerId, given: Entry, addedAt: Date): Promise<Added> {
  const offered = kept(given.article);
  const known = await findKnown(tx, server, offered);
  if (known !== null) return known;
  const article = { ...offered, id: await freeId(tx, server, offered) };
  await tx
    .insertInto('article')
    .values(articleRow(server, article, addedAt))
    .execute();
  await tx
    .insertInto('reading')
    .values(readingRow(server, article.id, given.reading))
    .execute();
  for (const row of namedRows(server, article.id, given.reading)) await tx.insertInto('named').values(row).execute();
  return { kind: 'added', id: article.id };
}

async function findKnown(tx: Transaction<Tables>, server: ServerId, { url, text }: Article): Promise<Added | null> {
  const here = tx.selectFrom('article').select('id').where('server', '=', server);
  const linked = url === undefined ? undefined : await here.where('link_key', '=', linkKey(url)).executeTakeFirst();
  if (linked !== undefined) return { kind: 'known', id: linked.id, by: 'link' };
  const same = await here.where('words_hash', '=', wordsHash(text)).executeTakeFirst();
  return same === undefined ? null : { kind: 'known', id: same.id, by: 'text' };
}

/** The article's own id where no other has it, else `id-2`, `id-3` …; one without an id gets the start of its hash. */
async function freeId(tx: Transaction<Tables>, server: ServerId, article: Article): Promise<ArticleId> {
  const stem = article.id === '' ? textHash(article.text).slice(0, 10) : article.id;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    const taken = await tx
      .selectFrom('article')
      .select('id')
      .where('server', '=', server)
      .where('id', '=', id)
      .executeTakeFirst();
    if (taken === undefined) return id;
  }
}

const batches = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));

/** Filled up with its first element to 1, 5 or BATCH, so that `in (…)` makes three statements and no more. */
function padded<T>(some: readonly T[]): readonly T[] {
  const [first] = some;
  if (first === undefined) return some;
  const size = some.length === 1 ? 1 : some.length <= 5 ? 5 : BATCH;
  return [...some, ...Array.from({ length: size - some.length }, () => first)];
}
