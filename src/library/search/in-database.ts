import type { ServerId } from '../../domain/article.ts';
import type { WordIndex } from './in-database/word-index.ts';
import type { ServerSearch } from './search.ts';

type Found<K extends 'find' | 'frequency'> = Awaited<ReturnType<ServerSearch[K]>>;

/** As `ServerSearch`, with null for where the database has no index of the server: it has no articles, or another process has dropped it. */
export interface SearchInDatabase extends Omit<ServerSearch, 'find' | 'frequency'> {
  find(...wanted: Parameters<ServerSearch['find']>): Promise<Found<'find'> | null>;
  frequency(stem: string): Promise<Found<'frequency'> | null>;
  catchUp(): Promise<void>;
}

/** The search by an index that the database keeps; before it finds anything it takes in what has changed. */
export function searchInDatabase(server: ServerId, words: WordIndex): SearchInDatabase {
  /** Null: something may have changed since the last time. */
  let caughtUp: Promise<void> | null = null;

  const catchUp = async (): Promise<void> => {
    caughtUp ??= words.catchUp(server);
    const mine = caughtUp;
    try {
      await mine;
    } catch (error) {
      if (caughtUp === mine) caughtUp = null;
      throw error;
    }
  };
  const forget = (): void => {
    caughtUp = null;
  };

  return {
    catchUp,
    async find(wanted, limit, unfinished) {
      await catchUp();
      return words.find(server, wanted, limit, unfinished);
    },
    async frequency(stem) {
      await catchUp();
      return words.frequency(server, stem);
    },
    changed: forget,
    overtaken: forget,
    rest: async () => forget(),
  };
}
