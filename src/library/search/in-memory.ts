import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';
import type { ArticleIndex } from './article-index.ts';
import { catchUp, indexFrom } from './kept-index.ts';
import type { ServerSearch } from './search.ts';
import { toSnapshot } from './snapshot.ts';
import type { Snapshots } from './snapshots.ts';

/** Runs work after all that it was given before. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export interface SearchInMemory extends ServerSearch {
  /** How many articles the index holds; 0 while it is not in memory. */
  readonly size: number;
}

/**
 * The search by an index in memory, which comes from its snapshot, or is made from the texts, when first asked for.
 *
 * @param inTurn the order of the library's changes, in which `changed` and `rest` are called: so that the loading of the index misses none
 *   of them and sees none twice.
 */
export function searchInMemory(
  server: ServerId,
  {
    store,
    snapshots,
    warn,
  }: { readonly store: Store; readonly snapshots: Snapshots; readonly warn: (what: string) => void },
  inTurn: InTurn,
): SearchInMemory {
  let index: ArticleIndex | null = null;
  let loading: Promise<ArticleIndex> | null = null;
  /** Changes of the index that no snapshot has. */
  let unkept = 0;

  const brought = async (held: ArticleIndex): Promise<ArticleIndex> => {
    const { index: whole, changes } = await catchUp(held, server, store, warn);
    unkept += changes;
    index = whole;
    return whole;
  };

  const indexed = async (): Promise<ArticleIndex> => {
    loading ??= inTurn(async () => brought(await indexFrom(await snapshots.read(server))));
    const mine = loading;
    try {
      return await mine;
    } catch (error) {
      if (loading === mine) loading = null;
      throw error;
    }
  };

  return {
    get size() {
      return index?.size ?? 0;
    },
    find: async (words, limit, unfinished) => (await indexed()).find(words, limit, unfinished),
    frequency: async (stem) => {
      const held = await indexed();
      return { articles: held.articlesWith(stem), of: held.size };
    },
    changed(before, now) {
      if (index === null) return;
      if (before !== null) index.remove(before);
      if (now !== null) index.add(now);
      unkept++;
    },
    overtaken() {
      if (loading === null) return;
      const next = loading.then((held) => inTurn(() => brought(held)));
      loading = next;
      // Whoever searches meets the failure; the next to ask begins anew.
      next.catch(() => {
        if (loading === next) loading = null;
      });
    },
    async rest() {
      const held = index;
      index = null;
      loading = null;
      if (held === null || unkept === 0) return;
      unkept = 0;
      await snapshots
        .write(server, toSnapshot(held.data()))
        .catch((error: unknown) => warn(`index of server ${server} not kept, it will be made anew: ${error}`));
    },
  };
}
