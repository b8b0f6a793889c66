import { setImmediate as breathe } from 'node:timers/promises';
import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';
import { ArticleIndex } from './article-index.ts';
import { fromSnapshot } from './snapshot.ts';

/** How many articles are indexed before other work gets its turn. */
const STRETCH = 50;

/** An index from its snapshot's bytes; an empty one where they are none, or no use. */
export function indexFrom(bytes: Uint8Array | null): ArticleIndex {
  const data = bytes === null ? null : fromSnapshot(bytes);
  return data === null ? new ArticleIndex() : new ArticleIndex(data);
}

/**
 * Brings an index to what the store holds: drops what is gone or another now, takes in what it lacks. From an empty
 * index this builds the whole.
 *
 * @returns how many articles were dropped or taken in.
 */
export async function catchUp(index: ArticleIndex, server: ServerId, store: Store): Promise<number> {
  const held = new Map((await store.stamps(server)).map(({ id, stamp }) => [id, stamp]));
  const gone = index.ids().filter((id) => held.get(id) !== index.stampOf(id));
  for (const id of gone) index.remove(id);
  const lacking = [...held.keys()].filter((id) => index.stampOf(id) === null);
  for (let at = 0; at < lacking.length; at += STRETCH) {
    for (const article of await store.texts(server, lacking.slice(at, at + STRETCH))) index.add(article);
    await breathe();
  }
  return gone.length + lacking.length;
}
