import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';
import type { WordIndex } from './in-database/word-index.ts';
import { type SearchInDatabase, searchInDatabase } from './in-database.ts';
import { type InTurn, searchInMemory } from './in-memory.ts';
import type { ServerSearch } from './search.ts';
import type { Snapshots } from './snapshots.ts';

/** So many articles the database takes in while somebody waits; for more they are answered from memory meanwhile. */
const SOON = 300;

interface Given {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly warn: (what: string) => void;
}

/**
 * The search by an index in memory or, where the database can keep one and the server has so many articles, by that. A
 * server that grows past the limit is searched in memory until the database has taken everything in.
 */
export function serverSearch(server: ServerId, given: Given, inTurn: InTurn): ServerSearch {
  const { words } = given.store;
  const memory = searchInMemory(server, given, inTurn);
  return words === null ? memory : bySize(server, words, memory, given, inTurn);
}

function bySize(
  server: ServerId,
  { index, from }: { readonly index: WordIndex; readonly from: number },
  memory: ReturnType<typeof searchInMemory>,
  { store, warn }: Given,
  inTurn: InTurn,
): ServerSearch {
  const database = searchInDatabase(server, index);
  let chosen: Promise<ServerSearch | SearchInDatabase> | null = null;
  let isMoving = false;

  const current = async (): Promise<ServerSearch | SearchInDatabase> => {
    chosen ??= choose();
    const mine = chosen;
    try {
      return await mine;
    } catch (error) {
      if (chosen === mine) chosen = null;
      throw error;
    }
  };

  const choose = async (): Promise<ServerSearch | SearchInDatabase> => {
    const count = await store.count(server);
    if (count < from) {
      // Well below the limit, so that a server at it is not indexed over and over.
      if (count < from / 2) await index.forget(server);
      return memory;
    }
    if ((await index.lacking(server)) <= SOON) return database;
    move();
    return memory;
  };

  /** A failure leaves the search where it is; the next change tries again. */
  const move = (): void => {
    if (isMoving) return;
    isMoving = true;
    database
      .catchUp()
      .then(async () => {
        // Meanwhile the server may have been deleted, or restored.
        chosen = null;
        if ((await current()) === database) await inTurn(memory.rest);
      })
      .catch((error: unknown) => warn(`search of server ${server} stays in memory: ${error}`))
      .finally(() => {
        isMoving = false;
      });
  };

  const overtaken = (): void => {
    chosen = null;
    memory.overtaken();
    database.overtaken();
  };

  /** Asks the search that is chosen; where another process has dropped the database's index, the one that is chosen then. */
  const answer = async <T>(here: () => Promise<T>, there: () => Promise<T | null>): Promise<T> => {
    if ((await current()) === memory) return here();
    const found = await there();
    if (found !== null) return found;
    overtaken();
    return (await current()) === memory ? here() : ((await there()) ?? here());
  };

  return {
    find: (...wanted) =>
      answer(
        () => memory.find(...wanted),
        () => database.find(...wanted),
      ),
    frequency: (stem) =>
      answer(
        () => memory.frequency(stem),
        () => database.frequency(stem),
      ),
    changed(before, now) {
      memory.changed(before, now);
      database.changed(before, now);
      if (memory.size > 0 && memory.size >= from) move();
    },
    overtaken,
    async rest() {
      chosen = null;
      await memory.rest();
      await database.rest();
    },
  };
}
