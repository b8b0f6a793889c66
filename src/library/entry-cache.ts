import type { ArticleId } from '../domain/article.ts';
import type { Entry } from './library.ts';

/** Entries that were read from the store and may be asked for again, the last used kept longest. */
export interface EntryCache {
  /** In the order of `ids`, those that are gone left out; the store is asked for what is not kept. */
  getAll(ids: readonly ArticleId[], fetch: Fetch): Promise<readonly Entry[]>;
  forget(id: ArticleId): void;
  clear(): void;
}

/** Of more than these at once none is kept: they are looked through once, and would put everything else out. */
const AT_ONCE = 40;

type Fetch = (ids: readonly ArticleId[]) => Promise<readonly Entry[]>;

/**
 * Keeps the same object for an article from question to question, so that what others made ready of it stays ready.
 *
 * @param most how many entries are kept.
 * @param longest characters of text beyond which an entry is not kept, for the memory it takes.
 */
export function entryCache(most: number, longest: number): EntryCache {
  /** In the order of their last use, which is the order that a map gives its keys in. */
  const kept = new Map<ArticleId, Entry>();
  /** Grows with everything forgotten: what was fetched before that may be stale and is not kept. */
  let forgotten = 0;

  const keep = (id: ArticleId, entry: Entry): void => {
    kept.delete(id);
    if (entry.article.text.length > longest) return;
    kept.set(id, entry);
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
  };

  return {
    async getAll(ids, fetch) {
      const before = forgotten;
      const found = new Map<ArticleId, Entry>();
      for (const id of ids) {
        const entry = kept.get(id);
        if (entry !== undefined) found.set(id, entry);
      }
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length > 0) for (const entry of await fetch(missing)) found.set(entry.article.id, entry);
      if (forgotten === before && ids.length <= AT_ONCE) for (const [id, entry] of found) keep(id, entry);
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    forget(id) {
      forgotten++;
      kept.delete(id);
    },
    clear() {
      forgotten++;
      kept.clear();
    },
  };
}
