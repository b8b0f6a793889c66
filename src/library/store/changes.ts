import type { Kysely, Transaction } from 'kysely';
import type { Article, ArticleHead, ArticleId, ServerId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import { linkKey, textHash, wordsHash } from '../identity.ts';
import type { Added, Entry } from '../library.ts';
import type { Known } from '../versions.ts';
import { articleRow, asRead, kept, namedIn, namedRow, readingRow } from './rows.ts';
import type { Tables } from './schema.ts';
import { arrive } from './watch-rows.ts';

type Change = Transaction<Tables>;

/** Stores an article with its reading, or says which article it is already. */
export async function addEntry(tx: Change, server: ServerId, entry: Entry, addedAt: Date): Promise<Added> {
  const offered = kept(entry.article);
  const known = await findKnown(tx, server, offered);
  if (known !== null) return { kind: 'known', ...known };
  const article = { ...offered, id: await freeId(tx, server, offered) };
  await tx
    .insertInto('article')
    .values(articleRow(server, article, addedAt))
    .execute();
  await addReading(tx, server, article.id, entry.reading);
  await arrive(tx, server, article.id, addedAt, false);
  return { kind: 'added', id: article.id };
}

/** See `Library.changeHead`. */
export async function changeHead(
  tx: Change,
  server: ServerId,
  head: ArticleHead,
  reading: Reading,
): Promise<Added | null> {
  const old = tx
    .selectFrom('article')
    .select(['body', 'added_at'])
    .where('server', '=', server)
    .where('id', '=', head.id);
  const there = await old.executeTakeFirst();
  if (there === undefined) return null;
  const article = kept({ ...head, text: there.body });
  const known = await findKnown(tx, server, article, head.id);
  if (known !== null) return { kind: 'known', ...known };
  await tx
    .updateTable('article')
    .set(articleRow(server, article, new Date(there.added_at)))
    .where('server', '=', server)
    .where('id', '=', head.id)
    .execute();
  await replaceReading(tx, server, head.id, reading);
  return { kind: 'added', id: head.id };
}

/** False where the article is gone. */
export async function replaceReading(tx: Change, server: ServerId, id: ArticleId, reading: Reading): Promise<boolean> {
  const old = await tx.deleteFrom('reading').where('server', '=', server).where('article', '=', id).executeTakeFirst();
  if (old.numDeletedRows === 0n) return false;
  await tx.deleteFrom('named').where('server', '=', server).where('article', '=', id).execute();
  await addReading(tx, server, id, reading);
  return true;
}

async function addReading(tx: Change, server: ServerId, id: ArticleId, given: Reading): Promise<void> {
  const reading = asRead(given);
  await tx
    .insertInto('reading')
    .values(readingRow(server, id, reading))
    .execute();
  for (const named of namedIn(id, reading)) await tx.insertInto('named').values(namedRow(server, named)).execute();
}

/**
 * The article that is here under the same link or with the same text. A text that is here is so whatever its link.
 *
 * @param besides an article that does not count.
 */
export async function findKnown(
  db: Kysely<Tables>,
  server: ServerId,
  { url, text }: Pick<Article, 'url' | 'text'>,
  besides: ArticleId | null = null,
): Promise<Known | null> {
  const all = db.selectFrom('article').select('id').where('server', '=', server);
  const here = besides === null ? all : all.where('id', '!=', besides);
  const same = await here.where('words_hash', '=', wordsHash(text)).executeTakeFirst();
  if (same !== undefined) return { id: same.id, by: 'text' };
  const linked = url === undefined ? undefined : await here.where('link_key', '=', linkKey(url)).executeTakeFirst();
  return linked === undefined ? null : { id: linked.id, by: 'link' };
}

/** The article's own id where no other has it, else `id-2`, `id-3` …; one without an id gets the start of its hash. */
async function freeId(tx: Change, server: ServerId, article: Article): Promise<ArticleId> {
  const stem = article.id === '' ? textHash(article.text).slice(0, 10) : article.id;
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    const taken = tx.selectFrom('article').select('id').where('server', '=', server).where('id', '=', id);
    if ((await taken.executeTakeFirst()) === undefined) return id;
  }
}
