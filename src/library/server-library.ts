import { setImmediate as breathe } from 'node:timers/promises';
import type { ServerId } from '../domain/article.ts';
import { keepable, textHash } from './identity.ts';
import type { KnownPerson, Library } from './library.ts';
import { mergePeople } from './people/merge.ts';
import { ArticleIndex } from './search/article-index.ts';
import type { Store } from './store/store.ts';

/** How many articles are indexed before other work gets its turn. */
const STRETCH = 100;

/**
 * A server's library over a store. Texts and readings stay in the store; the index and the people are made from it when
 * first asked for.
 */
export function serverLibrary(server: ServerId, store: Store, now: () => Date): Library {
  let index: ArticleIndex | null = null;
  let building: Promise<ArticleIndex> | null = null;
  let people: Promise<readonly KnownPerson[]> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Changes wait for one another and for the building of the index, so that it misses none and sees none twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  const indexed = async (): Promise<ArticleIndex> => {
    building ??= inTurn(async () => {
      index = await build(server, store);
      return index;
    });
    try {
      return await building;
    } catch (error) {
      building = null;
      throw error;
    }
  };

  return {
    server,
    add: (article, reading) =>
      inTurn(async () => {
        const added = await store.add(server, { article, reading }, now());
        if (added.kind === 'added') {
          people = null;
          index?.add({
            id: added.id,
            stamp: textHash(keepable(article.text)),
            title: article.title ?? '',
            text: article.text,
          });
        }
        return added;
      }),
    get: async (id) => (await store.entries(server, [id]))[0] ?? null,
    getAll: (ids) => store.entries(server, ids),
    remove: (id) =>
      inTurn(async () => {
        const removed = await store.remove(server, id);
        if (removed) {
          people = null;
          index?.remove(id);
        }
        return removed;
      }),
    articles: () => store.summaries(server),
    search: async (words, limit) => (await indexed()).find(words, limit),
    people: async () => {
      people ??= store.named(server).then(mergePeople);
      try {
        return await people;
      } catch (error) {
        people = null;
        throw error;
      }
    },
    frequency: async (stem) => {
      const held = await indexed();
      return { articles: held.articlesWith(stem), of: held.size };
    },
  };
}

async function build(server: ServerId, store: Store): Promise<ArticleIndex> {
  const index = new ArticleIndex();
  for (let after = ''; ; ) {
    const some = await store.texts(server, after, STRETCH);
    for (const article of some) index.add(article);
    const end = some.at(-1);
    if (end === undefined || some.length < STRETCH) return index;
    after = end.id;
    await breathe();
  }
}
