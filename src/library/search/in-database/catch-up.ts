import { sql, type Transaction } from 'kysely';
import type { ArticleId, ServerId } from '../../../domain/article.ts';
import type { Tables } from '../../store/schema.ts';
import { RECIPE } from '../snapshot.ts';
import { timesBetween } from '../times.ts';
import { indexedOf, prefixOf, ROW_RULES } from './lexemes.ts';
import { WORD_TABLES } from './tables.ts';

type Change = Transaction<Tables>;

/** Changes when the rows of today would be others. */
const ROW_RECIPE = `${ROW_RULES} ${RECIPE}`;

/** How many articles one transaction takes in, and how many bytes of text, if it is more than one. */
const STRETCH = 50;
const STRETCH_BYTES = 1_000_000;

/**
 * Has a server searched in the database from now on: all its articles are to be indexed, where they are not yet, or
 * where other rules have done it (anew). One without articles is not: a server that was deleted leaves no trace.
 */
export async function begin(tx: Change, server: ServerId): Promise<'there' | 'anew' | 'begun' | 'empty'> {
  const there = await recipeOf(tx, server);
  if (there === ROW_RECIPE) return 'there';
  if (there === null) {
    const { rows } = await sql`select from article where server = ${server} limit 1`.execute(tx);
    if (rows.length === 0) return 'empty';
  }
  for (const table of ['word_index', 'word'])
    await sql`delete from ${sql.table(table)} where server = ${server}`.execute(tx);
  await sql`insert into word_server (server, recipe, articles, lengths) values (${server}, ${ROW_RECIPE}, 0, 0)
    on conflict (server) do update set recipe = ${ROW_RECIPE}, articles = 0, lengths = 0`.execute(tx);
  await sql`insert into word_queue select server, id from article where server = ${server}
    on conflict do nothing`.execute(tx);
  return there === null ? 'begun' : 'anew';
}

/** Whether a server is indexed by the rules of today. */
export const isOurs = async (tx: Change, server: ServerId): Promise<boolean> =>
  (await recipeOf(tx, server)) === ROW_RECIPE;

/** The rules by which a server was last indexed; null where it is not searched here. */
export async function recipeOf(tx: Change, server: ServerId): Promise<string | null> {
  const { rows } = await sql<{ readonly recipe: string }>`
    select recipe from word_server where server = ${server}`.execute(tx);
  return rows[0]?.recipe ?? null;
}

/** How many articles are yet to be indexed, or to be taken out: all of a server that is not searched so. */
export async function lacking(tx: Change, server: ServerId): Promise<number> {
  const table = (await isOurs(tx, server)) ? 'word_queue' : 'article';
  const { rows } = await sql<{ readonly lacking: string }>`
    select count(*) as lacking from ${sql.table(table)} where server = ${server}`.execute(tx);
  return Number(rows[0]?.lacking ?? 0);
}

/** Leaves nothing of a server's index. */
export async function forget(tx: Change, server: ServerId): Promise<void> {
  for (const table of WORD_TABLES) await sql`delete from ${sql.table(table)} where server = ${server}`.execute(tx);
}

/**
 * Indexes some of the articles that have changed; false where none was left, or the index is not there any more.
 *
 * @throws where another version of the program has meanwhile begun it anew by other rules.
 */
export async function takeInSome(tx: Change, server: ServerId): Promise<boolean> {
  // Held until the end, so that nobody empties the tables in between.
  const { rows } = await sql<{ readonly number: number; readonly recipe: string }>`
    select number, recipe from word_server where server = ${server} for update`.execute(tx);
  const [there] = rows;
  if (there === undefined) return false;
  if (there.recipe !== ROW_RECIPE) throw new Error(`another version of the program indexes server ${server}`);
  const { number } = there;
  const queued = await sql<{ readonly article: ArticleId }>`
    delete from word_queue where server = ${server} and article in (
      select article from (
        select article, sum(bytes) over (order by article) - bytes as before from (
          select q.article, coalesce(octet_length(a.body), 0) as bytes
          from word_queue q left join article a on a.server = q.server and a.id = q.article
          where q.server = ${server} order by q.article limit ${STRETCH}
        ) queued
      ) summed where before < ${STRETCH_BYTES}
    ) returning article`.execute(tx);
  const ids = queued.rows.map(({ article }) => article).sort();
  if (ids.length === 0) return false;
  const gone = await takeOut(tx, server, number, ids);
  const come = await putIn(tx, server, number, ids);
  await sql`update word_server set articles = articles + ${come.articles - gone.articles},
    lengths = lengths + ${come.lengths - gone.lengths} where server = ${server}`.execute(tx);
  return true;
}

/** How many articles, and how many different stems these have together. */
interface Amount {
  readonly articles: number;
  readonly lengths: number;
}

async function takeOut(tx: Change, server: ServerId, number: number, ids: readonly ArticleId[]): Promise<Amount> {
  const prefix = prefixOf(number);
  const { rows } = await sql<{ readonly articles: string; readonly lengths: string }>`
    with gone as (delete from word_index where server = ${server} and article = any(${ids}) returning words, length),
    counted as (
      select substr(lexeme, ${prefix.length + 1}::int) as stem, count(*)::int as times
      from gone, unnest(gone.words) as held(lexeme, positions, weights) where starts_with(lexeme, ${prefix}) group by 1
    ),
    fewer as (
      update word set articles = word.articles - times from counted where word.server = ${server} and word.stem = counted.stem
    )
    select count(*) as articles, coalesce(sum(length), 0) as lengths from gone`.execute(tx);
  const articles = Number(rows[0]?.articles ?? 0);
  if (articles > 0) await sql`delete from word where server = ${server} and articles <= 0`.execute(tx);
  return { articles, lengths: Number(rows[0]?.lengths ?? 0) };
}

async function putIn(tx: Change, server: ServerId, number: number, ids: readonly ArticleId[]): Promise<Amount> {
  const texts = tx.selectFrom('article').select(['id', 'title', 'body']).where('server', '=', server);
  const articles = await texts
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
  if (articles.length === 0) return { articles: 0, lengths: 0 };
  const counts = new Map<string, number>();
  let lengths = 0;
  const rows: ReturnType<typeof sql>[] = [];
  for (const { id, title, body } of articles) {
    const { stems, lexemes } = indexedOf(number, await timesBetween({ title: title ?? '', text: body }));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    lengths += stems.length;
    rows.push(sql`(${server}, ${id}, ${stems.length}, array_to_tsvector(${lexemes}::text[]))`);
  }
  await sql`insert into word_index (server, article, length, words) values ${sql.join(rows)}`.execute(tx);
  const stems = [...counts.keys()].sort();
  await sql`insert into word (server, stem, articles)
    select ${server}, stem, times from unnest(${stems}::text[], ${stems.map((stem) => counts.get(stem))}::int[]) as new(stem, times)
    on conflict (server, stem) do update set articles = word.articles + excluded.articles`.execute(tx);
  return { articles: articles.length, lengths };
}
