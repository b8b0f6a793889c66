import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';
import type { WordIndex } from './in-database/word-index.ts';
import { searchInDatabase } from './in-database.ts';
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
  let chosen: Promise<ServerSearch> | null = null;
  let isMoving = false;

  const current = async (): Promise<ServerSearch> => {
    chosen ??= choose();
    const mine = chosen;
    try {
      return await mine;
    } catch (error) {
      if (chosen === mine) chosen = null;
      throw error;
    }
  };

  const choose = async (): Promise<ServerSearch> => {
    if ((await store.count(server)) < from) return memory;
    if ((await index.lacking(server)) <= SOON) return database;
    move();
    return memory;
  };

  /** A failure leaves the search where it is; the next change tries again. */
  const move = (): void => {
    if (isMoving) return;
    isMoving = true;
    database
      .frequency('')
      .then(() => {
        chosen = Promise.resolve(database);
        return inTurn(memory.rest);
      })
      .catch((error: unknown) => warn(`search of server ${server} stays in memory: ${error}`))
      .finally(() => {
        isMoving = false;
      });
  };

  return {
    find: async (...wanted) => (await current()).find(...wanted),
    frequency: async (stem) => (await current()).frequency(stem),
    changed(before, now) {
      memory.changed(before, now);
      database.changed(before, now);
      if (memory.size >= from) move();
    },
    overtaken() {
      memory.overtaken();
      database.overtaken();
    },
    async rest() {
      chosen = null;
      await memory.rest();
      await database.rest();
    },
  };
}
