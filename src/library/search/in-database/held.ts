import { sql, type Transaction } from 'kysely';
import type { ServerId } from '../../../domain/article.ts';
import type { Tables } from '../../store/schema.ts';
import type { Indexable } from '../../store/store.ts';
import { timesBetween } from '../times.ts';
import { countedOf } from './find.ts';
import { indexedOf, stemIn } from './lexemes.ts';

/** All that a search of a server in the database goes by. */
export interface Held {
  /** That its lexemes begin with. */
  readonly number: number;
  readonly articles: number;
  /** How many different stems the articles have together. */
  readonly lengths: number;
  /** By lexeme in how many articles it stands. */
  readonly lexemes: ReadonlyMap<string, number>;
  /** By stem in how many articles it stands. */
  readonly stems: ReadonlyMap<string, number>;
  /** What is noted of the first two. */
  readonly noted: { readonly articles: number; readonly lengths: number };
}

/** Null where the server is not searched here. */
export async function heldOf(tx: Transaction<Tables>, server: ServerId): Promise<Held | null> {
  const all = await countedOf(tx, server);
  if (all === null) return null;
  const own = await sql<{ readonly articles: string; readonly lengths: string }>`
    select count(*) as articles, coalesce(sum(length), 0) as lengths from word_index where server = ${server}`.execute(
    tx,
  );
  const lexemes = await sql<{ readonly word: string; readonly ndoc: number }>`select word, ndoc
    from ts_stat(format('select words from word_index where server = %L', ${server}::text))`.execute(tx);
  const stems = await sql<{ readonly stem: string; readonly articles: number }>`
    select stem, articles from word where server = ${server}`.execute(tx);
  return {
    number: all.number,
    articles: Number(own.rows[0]?.articles ?? 0),
    lengths: Number(own.rows[0]?.lengths ?? 0),
    lexemes: new Map(lexemes.rows.map(({ word, ndoc }) => [word, ndoc])),
    stems: new Map(stems.rows.map(({ stem, articles }) => [stem, articles])),
    noted: all,
  };
}

/** Holds what a search goes by against the texts that it should be made of. */
export async function wrongInHeld(held: Held, texts: AsyncIterable<readonly Indexable[]>): Promise<readonly string[]> {
  const [lexemes, stems] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  let [articles, lengths] = [0, 0];
  for await (const some of texts) {
    for (const text of some) {
      const indexed = indexedOf(held.number, await timesBetween(text));
      for (const lexeme of indexed.lexemes) count(lexemes, lexeme);
      for (const stem of indexed.stems) count(stems, stem);
      articles++;
      lengths += indexed.stems.length;
    }
  }
  const sizes = [held.articles, held.noted.articles].filter((size) => size !== articles);
  if (sizes.length > 0) return [`holds ${sizes[0]} articles of ${articles}`];
  const wrong = [...new Set([...differing(held.stems, stems), ...differing(held.lexemes, lexemes).map(stemIn)])];
  if (wrong.length > 0) return [`is wrong about ${wrong.length} words, such as "${wrong[0]}"`];
  return held.lengths === lengths && held.noted.lengths === lengths ? [] : ['is wrong about how long its articles are'];
}

const differing = (some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set([...some.keys(), ...others.keys()])].filter((each) => some.get(each) !== others.get(each));
