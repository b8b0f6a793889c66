import { sql, type Transaction } from 'kysely';
import type { ArticleId, ServerId } from '../../../domain/article.ts';
import { terms } from '../../../language/stems.ts';
import type { Hit } from '../../library.ts';
import type { Tables } from '../../store/schema.ts';
import { BM25, rarity } from '../packed-minisearch.ts';
import { unknownOf, type Wanted, wantedOf } from '../wanted.ts';
import { asQuery, cutStem, stepsOf } from './lexemes.ts';
import { beginning, type Known, known, slips } from './lexicon.ts';

/**
 * How far a search looks. Words are looked up from the rarest on until those looked up stand in `enough` articles, counted
 * word by word. Which articles have the commoner ones is asked of the best of those alone, `reckoned` of them.
 */
export interface Reach {
  readonly enough: number;
  readonly reckoned: (limit: number) => number;
}

/** Of 40,000 articles, for two words that every second one has, so many leave hardly one of the best out. */
export const FAR: Reach = { enough: 20_000, reckoned: (limit) => Math.max(1500, 10 * limit) };

interface Counted {
  readonly number: number;
  readonly articles: number;
  readonly lengths: number;
}

/**
 * Finds articles as `ArticleIndex.find` does, and scores them alike; where words are so common that `reach` ends before
 * them, some that have only those are not found, or others among the last. Null where the server is not searched here.
 */
export async function find(
  tx: Transaction<Tables>,
  server: ServerId,
  words: string,
  limit: number,
  unfinished: boolean,
  reach: Reach,
): Promise<readonly Hit[] | null> {
  const all = await countedOf(tx, server);
  if (all === null) return null;
  const stems = terms(words).map(({ stem }) => cutStem(stem));
  if (stems.length === 0) return [];
  const held = await known(tx, server, stems);
  const last = unfinished ? stems.at(-1) : undefined;
  const whole = last === undefined ? [] : await beginning(tx, server, last);
  const slipped = new Map<string, ReadonlyMap<string, number>>();
  for (const stem of unknownOf(stems, (one) => held.has(one))) {
    const like = await slips(tx, server, stem);
    slipped.set(stem, new Map(like.map((one) => [one.stem, one.off])));
    for (const one of like) held.set(one.stem, one.articles);
  }
  for (const one of whole) held.set(one.stem, one.articles);
  const begun = last === undefined ? null : { term: last, whole: whole.map(({ stem }) => stem) };
  const wanted = wantedOf(stems, { slips: slipped, begun })
    .map((word) => ({ word, holding: holdingOf(word, held) }))
    .filter(({ holding }) => holding > 0)
    .sort((a, b) => a.holding - b.holding);
  if (wanted.length === 0) return [];
  let sum = 0;
  const rare = wanted.filter(({ holding }) => {
    const isRare = sum < reach.enough;
    sum += holding;
    return isRare;
  });
  // The planner can guess nothing about these matches, and would sort many rows on the disk.
  await sql`select set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_sort', 'off', true), set_config('work_mem', '32MB', true)`.execute(tx);
  const armsOf = (some: typeof wanted) =>
    arms(
      some.map(({ word }) => word),
      held,
      all,
    );
  const isAll = rare.length === wanted.length;
  const best = await bestOf(tx, armsOf(rare), all, isAll ? limit : reach.reckoned(limit));
  const scored = isAll
    ? best
    : await reckoned(
        tx,
        best.map(({ n }) => n),
        armsOf(wanted),
        all,
      );
  return named(tx, server, scored.slice(0, limit));
}

/** Null where the server is not searched here. */
export async function countedOf(tx: Transaction<Tables>, server: ServerId): Promise<Counted | null> {
  const { rows } = await sql<{ readonly number: number; readonly articles: number; readonly lengths: string }>`
    select number, articles, lengths from word_server where server = ${server}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { ...row, lengths: Number(row.lengths) };
}

const holdingOf = (word: Wanted, held: Known): number =>
  [...word.keys()].reduce((sum, stem) => sum + (held.get(stem) ?? 0), 0);

/** What is looked up, column by column: lexemes, each with its word, what that weighs, and from which count to which it lifts it. */
interface Arms {
  readonly lexemes: string[];
  readonly words: number[];
  readonly weights: number[];
  readonly from: number[];
  readonly to: number[];
}

function arms(words: readonly Wanted[], held: Known, { number, articles }: Counted): Arms {
  const made: Arms = { lexemes: [], words: [], weights: [], from: [], to: [] };
  for (const [at, word] of words.entries()) {
    for (const [stem, counts] of word) {
      const holding = held.get(stem) ?? 0;
      if (holding === 0) continue;
      for (const { lexeme, from, to } of stepsOf(number, stem)) {
        made.lexemes.push(lexeme);
        made.words.push(at);
        made.weights.push(counts * rarity(holding, articles));
        made.from.push(from);
        made.to.push(to);
      }
    }
  }
  return made;
}

/** An article by its number, and its score. */
interface Scored {
  readonly n: string;
  readonly score: number;
}

/** What a stem is worth that counts so often (BM25+); each step that an article reaches adds what lies between two of these. */
const worth = (times: ReturnType<typeof sql>, { articles, lengths }: Counted) => sql`case when ${times} = 0 then 0 else
  ${BM25.d}::float8 + ${times} * ${BM25.k + 1}::float8 / (${times} +
    ${BM25.k}::float8 * (${1 - BM25.b}::float8 + ${(BM25.b * articles) / lengths}::float8 * length)) end`;

/** From what holds which lexeme (held: n, length, word, weight, step, before) to the best. */
const best = (held: ReturnType<typeof sql>, all: Counted, limit: number) => sql<Scored>`
  select n, sum(score) * count(*) as score from (
    select n, word, sum(weight * (${worth(sql`step`, all)} - ${worth(sql`before`, all)})) as score
    from (${held}) held group by n, word
  ) worded group by n order by score desc, n limit ${limit}`;

const unnested = ({ lexemes, words, weights, from, to }: Arms, asked: (lexeme: string) => string) =>
  sql`unnest(${lexemes.map(asked)}::text[], ${words}::int[], ${weights}::float8[], ${from}::float8[], ${to}::float8[])
    as wanted(lexeme, word, weight, before, step)`;

async function bestOf(tx: Transaction<Tables>, wanted: Arms, all: Counted, limit: number): Promise<readonly Scored[]> {
  const held = sql`select i.n, i.length, word, weight, before, step from ${unnested(wanted, asQuery)}
    cross join lateral (select n, length from word_index where words @@ wanted.lexeme::tsquery) i`;
  return (await best(held, all, limit).execute(tx)).rows;
}

/** The same articles scored by all that is wanted. */
async function reckoned(
  tx: Transaction<Tables>,
  numbers: readonly string[],
  wanted: Arms,
  all: Counted,
): Promise<readonly Scored[]> {
  const held = sql`select i.n, i.length, word, weight, before, step from word_index i
    cross join lateral unnest(i.words) as own(lexeme, positions, weights)
    join ${unnested(wanted, (lexeme) => lexeme)} using (lexeme) where i.n = any(${numbers}::bigint[])`;
  return (await best(held, all, numbers.length).execute(tx)).rows;
}

async function named(tx: Transaction<Tables>, server: ServerId, scored: readonly Scored[]): Promise<readonly Hit[]> {
  const { rows } = await sql<{ readonly n: string; readonly id: ArticleId }>`
    select i.n, a.id from word_index i join article a on a.server = i.server and a.id = i.article
    where i.server = ${server} and i.n = any(${scored.map(({ n }) => n)}::bigint[])`.execute(tx);
  const ids = new Map(rows.map(({ n, id }) => [n, id]));
  return scored.flatMap(({ n, score }) => {
    const id = ids.get(n);
    return id === undefined ? [] : [{ id, score }];
  });
}
