import type { Kysely, Selectable, Transaction } from 'kysely';
import type { ArticleId, ServerId } from '../../domain/article.ts';
import type { Actor } from '../../domain/correction.ts';
import { keepable, linkKey, textHash, wordsHash } from '../identity.ts';
import type { Entry } from '../library.ts';
import {
  type ArticleSource,
  MOST_SOURCES,
  MOST_VERSIONS,
  type Replacing,
  type Version,
  type Versions,
} from '../versions.ts';
import { writeDown } from './audit.ts';
import { findKnown, replaceReading } from './changes.ts';
import { carryOver } from './corrections.ts';
import type { Engine } from './engine.ts';
import { retried } from './retries.ts';
import { articleRow, headOf, kept } from './rows.ts';
import type { Tables } from './schema.ts';
import { arrive } from './watch-rows.ts';

type Change = Transaction<Tables>;

const versionOf = (row: Selectable<Tables['version']>): Version => ({
  n: row.n,
  article: { ...headOf({ ...row, id: row.article }), text: row.body },
  textHash: row.text_hash,
  from: row.came_at,
  until: row.replaced_at,
});

const sourceOf = (row: Selectable<Tables['source']>): ArticleSource => ({
  url: row.url,
  publisher: row.publisher,
  etag: row.etag,
  lastModified: row.last_modified,
});

/** Puts another text, or other words about it, in the place of an article's; false where that is gone, or another's. */
export async function replaceArticle(
  tx: Change,
  server: ServerId,
  { article: given, reading }: Entry,
  how: Replacing,
  at: Date,
  by: Actor | null,
): Promise<boolean> {
  const article = kept(given);
  const { id } = article;
  const own = tx.selectFrom('article').selectAll().where('server', '=', server).where('id', '=', id);
  const old = await own.executeTakeFirst();
  if (old === undefined || (await findKnown(tx, server, article, id)) !== null) return false;
  const [last] = await lastVersions(tx, server, id).limit(1).execute();
  if (how === 'new-version' && old.text_hash !== textHash(article.text)) {
    const { id: _id, added_at, link_key: _link, ...was } = old;
    const came_at = last?.replaced_at ?? added_at;
    const row = { ...was, article: id, n: (last?.n ?? 0) + 1, came_at, replaced_at: at.toISOString() };
    await tx.insertInto('version').values(row).execute();
    await prune(tx, server, id);
    await carryOver(tx, server, old.body, article.text);
    await arrive(tx, server, id, at, true);
  }
  if (how === 'last-version' && last !== undefined) {
    const gone = tx.deleteFrom('version').where('server', '=', server).where('article', '=', id);
    await gone.where('n', '=', last.n).execute();
    // What its servers gave with the newest text would hinder fetching that again.
    const places = tx.updateTable('source').set({ etag: null, last_modified: null }).where('server', '=', server);
    await places.where('article', '=', id).execute();
  }
  const { added_at: _added, ...row } = articleRow(server, article, at);
  await tx.updateTable('article').set(row).where('server', '=', server).where('id', '=', id).execute();
  await replaceReading(tx, server, id, reading);
  await writeDown(tx, server, { at, by, what: 'changed', article: id, about: article.title ?? article.url ?? null });
  return true;
}

const lastVersions = (db: Kysely<Tables>, server: ServerId, id: ArticleId) =>
  db.selectFrom('version').selectAll().where('server', '=', server).where('article', '=', id).orderBy('n', 'desc');

/** Of too many versions those after the first go, the oldest first. */
async function prune(tx: Change, server: ServerId, id: ArticleId): Promise<void> {
  const all = await lastVersions(tx, server, id).execute();
  for (const { n } of all.slice(MOST_VERSIONS - 1, -1)) {
    const gone = tx.deleteFrom('version').where('server', '=', server).where('article', '=', id);
    await gone.where('n', '=', n).execute();
  }
}

async function putSource(
  tx: Change,
  server: ServerId,
  article: ArticleId,
  source: ArticleSource,
  at: Date,
): Promise<void> {
  const there = tx.selectFrom('article').select('id').where('server', '=', server).where('id', '=', article);
  if ((await there.executeTakeFirst()) === undefined) return;
  const mine = await tx
    .selectFrom('source')
    .select('url')
    .where('server', '=', server)
    .where('article', '=', article)
    .execute();
  const url = keepable(source.url);
  const isNew = mine.every((place) => linkKey(place.url) !== linkKey(url));
  if (isNew && mine.length >= MOST_SOURCES) return;
  const publisher = source.publisher === null ? null : keepable(source.publisher);
  const row = { article, url, publisher, etag: source.etag, last_modified: source.lastModified };
  await tx
    .insertInto('source')
    .values({ server, link_key: linkKey(url), added_at: at.toISOString(), ...row })
    .onConflict((found) => found.columns(['server', 'link_key']).doUpdateSet(row))
    .execute();
}

/** Texts and places of the articles of one server, in any engine. */
export function versionsOf(engine: Engine, server: ServerId, now: () => Date): Versions {
  const look = <T>(work: (db: Kysely<Tables>) => Promise<T>) => retried(() => engine.within(server, work));
  const change = <T>(work: (tx: Change) => Promise<T>) => retried(() => engine.change(server, work));
  const sources = (db: Kysely<Tables>) => db.selectFrom('source').selectAll().where('server', '=', server);

  return {
    known: ({ url, text }) =>
      look(async (db) => {
        const plain = keepable(text);
        const found = await findKnown(db, server, {
          text: plain,
          ...(url === undefined ? {} : { url: keepable(url) }),
        });
        if (found?.by === 'text') return found;
        const before = db.selectFrom('version').select('article').where('server', '=', server);
        const was = await before.where('words_hash', '=', wordsHash(plain)).limit(1).executeTakeFirst();
        return was === undefined ? found : { id: was.article, by: 'text' };
      }),

    history: (id) =>
      look(async (db) => {
        const versions = await lastVersions(db, server, id).execute();
        const places = await sources(db).where('article', '=', id).orderBy('added_at').orderBy('link_key').execute();
        return { versions: versions.map(versionOf).reverse(), sources: places.map(sourceOf) };
      }),

    revised: () =>
      look(async (db) => {
        const rows = db.selectFrom('version').select('article').distinct().where('server', '=', server);
        return (await rows.orderBy('article').execute()).map(({ article }) => article);
      }),

    putBack: (id, { versions, sources: places }) =>
      change(async (tx) => {
        for (const { n, article, from, until } of versions) {
          const { id: _id, added_at: _added, link_key: _link, ...row } = articleRow(server, kept(article), now());
          const times = { came_at: from, replaced_at: until };
          await tx
            .insertInto('version')
            .values({ ...row, article: id, n, ...times })
            .onConflict((found) => found.columns(['server', 'article', 'n']).doNothing())
            .execute();
        }
        for (const place of places) await putSource(tx, server, id, place, now());
      }),

    addSource: (id, source) => change((tx) => putSource(tx, server, id, source, now())),

    fetched: (url) =>
      look(async (db) => {
        const row = await sources(db)
          .where('link_key', '=', linkKey(keepable(url)))
          .executeTakeFirst();
        return row === undefined ? null : { ...sourceOf(row), article: row.article };
      }),
  };
}
