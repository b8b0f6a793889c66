import { setImmediate as breathe } from 'node:timers/promises';
import type { ArticleId, ServerId } from '../../domain/article.ts';
import { markOf } from '../identity.ts';
import type { Store } from '../store/store.ts';
import { ArticleIndex } from './article-index.ts';
import { built } from './builder.ts';
import { fromSnapshot } from './snapshot.ts';

/** How many articles are indexed before other work gets its turn. */
const STRETCH = 20;

/** From so many on, a thread of its own indexes them. */
const MANY = 300;

/** An index from its snapshot's bytes; an empty one where they are none, or no use. */
export async function indexFrom(bytes: Uint8Array | null): Promise<ArticleIndex> {
  const data = bytes === null ? null : fromSnapshot(bytes);
  await breathe();
  return data === null ? new ArticleIndex() : new ArticleIndex(data);
}

/** An index that holds what the store holds, and in how many articles it differs from the one that was given. */
export interface CaughtUp {
  readonly index: ArticleIndex;
  readonly changes: number;
}

/**
 * Brings an index to what the store holds. Where something is gone or another now, whose old text nobody has, it is made
 * anew; so it is from an empty one.
 *
 * @param warn see openLibraries.
 */
export async function catchUp(
  old: ArticleIndex,
  server: ServerId,
  store: Store,
  warn: (what: string) => void = () => {},
): Promise<CaughtUp> {
  const held = await store.stamps(server);
  const marks = new Map(held.map((one) => [one.id, markOf(one)]));
  const index = old.ids().every((id) => marks.get(id) === old.stampOf(id)) ? old : new ArticleIndex();
  const lacking = held.map(({ id }) => id).filter((id) => index.stampOf(id) === null);
  const changes = lacking.length + (index === old ? 0 : 1);
  if (lacking.length >= MANY) {
    const ids = held.map(({ id }) => id);
    let isStoreAtFault = false;
    const texts: Pick<Store, 'texts'>['texts'] = (...given) =>
      store.texts(...given).catch((error: unknown) => {
        isStoreAtFault = true;
        throw error;
      });
    try {
      return { index: await indexFrom(await built(stretches(server, ids, { texts }))), changes };
    } catch (error) {
      if (isStoreAtFault) throw error;
      warn(`index of server ${server} not made in a thread of its own, it is made here: ${error}`);
    }
  }
  for await (const articles of stretches(server, lacking, store)) for (const article of articles) index.add(article);
  return { index, changes };
}

/** Articles as they are to be indexed, some at once, with time for other work in between. */
export async function* stretches(server: ServerId, ids: readonly ArticleId[], store: Pick<Store, 'texts'>) {
  for (let at = 0; at < ids.length; at += STRETCH) {
    yield await store.texts(server, ids.slice(at, at + STRETCH));
    await breathe();
  }
}
