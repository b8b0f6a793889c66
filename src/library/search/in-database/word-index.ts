import { sql, type Transaction } from 'kysely';
import type { ServerId } from '../../../domain/article.ts';
import type { Hit } from '../../library.ts';
import { retried } from '../../store/retries.ts';
import type { Tables } from '../../store/schema.ts';
import { begin, forget, isOurs, lacking, recipeOf, takeInSome } from './catch-up.ts';
import { countedOf, FAR, find, type Reach } from './find.ts';
import { type Held, heldOf } from './held.ts';
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
  /** What it holds when all is taken in; null where the server is not searched so, or was last by another version's rules. */
  held(server: ServerId): Promise<Held | null>;
}

type Work = <T>(server: ServerId, work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/**
 * @param within looks something up for one server.
 * @param locked changes something of one server while nobody else does.
 * @param warn is told what an operator should know, though nothing is lost.
 */
export function wordIndexOver(within: Work, locked: Work, warn: (what: string) => void, reach: Reach = FAR): WordIndex {
  let isSlowTold = false;
  const catchUp = async (server: ServerId): Promise<void> => {
    const begun = await retried(() => locked(server, (tx) => begin(tx, server)));
    if (begun === 'anew') warn(`search of server ${server}: another version has made its index, it is made anew`);
    let isMore = true;
    while (isMore) isMore = await retried(() => locked(server, (tx) => takeInSome(tx, server)));
    // What was put in waits in a list, which every search would go through.
    const cleaned = sql`select gin_clean_pending_list('word_index_words')`;
    try {
      await retried(() => within(server, (tx) => cleaned.execute(tx)));
    } catch (error) {
      // Only the owner of the table may; its own vacuum does it too.
      if (!isSlowTold) warn(`searches are slower than they could be: ${error}`);
      isSlowTold = true;
    }
  };
  return {
    catchUp,
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
    async held(server) {
      if (!(await retried(() => within(server, (tx) => isOurs(tx, server))))) return null;
      await catchUp(server);
      return retried(() => within(server, (tx) => heldOf(tx, server)));
    },
  };
}
