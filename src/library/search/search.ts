import type { Hit } from '../library.ts';
import type { Indexable } from '../store/store.ts';

/**
 * Finds the articles of one server by their words. Two do: an index in memory, and one in PostgreSQL for a server that
 * outgrows memory. What they find and how they score it is the same, but for what `FAR` (in-database/find.ts) and `STEPS`
 * (in-database/lexemes.ts) leave out.
 */
export interface ServerSearch {
  /** See `Library.search`. */
  find(words: string, limit: number, unfinished: boolean): Promise<readonly Hit[]>;
  /** See `Library.frequency`. */
  frequency(stem: string): Promise<{ readonly articles: number; readonly of: number }>;
  /** The library has changed an article: what it was before (null: it is new), and is now (null: it is gone). */
  changed(before: Indexable | null, now: Indexable | null): void;
  /** Something was changed past the library, of which the next search has to know. */
  overtaken(): void;
  /** Keeps what took time to make, and leaves the memory. The next search brings it back. */
  rest(): Promise<void>;
}
