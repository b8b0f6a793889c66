import { sql, type Transaction } from 'kysely';
import type { ServerId } from '../../../domain/article.ts';
import type { Hit } from '../../library.ts';
import { retried } from '../../store/retries.ts';
import type { Tables } from '../../store/schema.ts';
import { begin, forget, lacking, recipeOf, takeInSome } from './catch-up.ts';
import { countedOf, FAR, find, type Reach } from './find.ts';
import { cutStem } from './lexemes.ts';
import { known } from './lexicon.ts';

/** The index of articles' words that PostgreSQL keeps, for servers that outgrow memory. */
export interface WordIndex {
  /** Indexes what has changed since the last time; everything, the first time. May be ended, and goes on later. */
  catchUp(server: ServerId): Promise<void>;
  /** How many articles are yet to be indexed. */
  lacking(server: ServerId): Promise<number>;
  /** Null where the server is not searched so. */
  find(server: ServerId, words: string, limit: number, unfinished: boolean): Promise<readonly Hit[] | null>;
  /** Null where the server is not searched so. */
  frequency(server: ServerId, stem: string): Promise<{ readonly articles: number; readonly of: number } | null>;
  /** Leaves nothing of a server's index. */
  forget(server: ServerId): Promise<void>;
  /** By stem in how many articles it stands, and of how many; null where the server is not searched so. */
  counts(server: ServerId): Promise<{ readonly articles: number; readonly stems: ReadonlyMap<string, number> } | null>;
}

type Work = <T>(server: ServerId, work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/**
 * @param within looks something up for one server.
 * @param locked changes something of one server while nobody else does.
 */
export const wordIndexOver = (within: Work, locked: Work, reach: Reach = FAR): WordIndex => ({
  async catchUp(server) {
    await retried(() => locked(server, (tx) => begin(tx, server)));
    let isMore = true;
    while (isMore) isMore = await retried(() => locked(server, (tx) => takeInSome(tx, server)));
    // What was put in waits in a list, which every search would go through.
    await retried(() => within(server, (tx) => sql`select gin_clean_pending_list('word_index_words')`.execute(tx)));
  },
  lacking: (server) => retried(() => within(server, (tx) => lacking(tx, server))),
  find: (server, ...wanted) => retried(() => within(server, (tx) => find(tx, server, ...wanted, reach))),
  frequency: (server, stem) =>
    retried(() =>
      within(server, async (tx) => {
        const all = await countedOf(tx, server);
        const own = cutStem(stem);
        return all === null ? null : { articles: (await known(tx, server, [own])).get(own) ?? 0, of: all.articles };
      }),
    ),
  async forget(server) {
    const there = await retried(() => within(server, (tx) => recipeOf(tx, server)));
    if (there !== null) await retried(() => locked(server, (tx) => forget(tx, server)));
  },
  counts: (server) =>
    retried(() =>
      within(server, async (tx) => {
        const all = await countedOf(tx, server);
        if (all === null) return null;
        const { rows } = await sql<{ readonly stem: string; readonly articles: number }>`
          select stem, articles from word where server = ${server}`.execute(tx);
        return { articles: all.articles, stems: new Map(rows.map(({ stem, articles }) => [stem, articles])) };
      }),
    ),
});
