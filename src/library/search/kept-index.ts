import { setImmediate as breathe } from 'node:timers/promises';
import type { ServerId } from '../../domain/article.ts';
import type { Store } from '../store/store.ts';
import { ArticleIndex } from './article-index.ts';
import { fromSnapshot } from './snapshot.ts';

/** How many articles are indexed before other work gets its turn. */
const STRETCH = 20;

/** An index from its snapshot's bytes; an empty one where they are none, or no use. */
export async function indexFrom(bytes: Uint8Array | null): Promise<ArticleIndex> {
  const data = bytes === null ? null : fromSnapshot(bytes);
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
 */
export async function catchUp(old: ArticleIndex, server: ServerId, store: Store): Promise<CaughtUp> {
  const held = await store.stamps(server);
  const stamps = new Map(held.map(({ id, stamp }) => [id, stamp]));
  const index = old.ids().every((id) => stamps.get(id) === old.stampOf(id)) ? old : new ArticleIndex();
  const lacking = held.map(({ id }) => id).filter((id) => index.stampOf(id) === null);
  for (let at = 0; at < lacking.length; at += STRETCH) {
    for (const article of await store.texts(server, lacking.slice(at, at + STRETCH))) index.add(article);
    await breathe();
  }
  return { index, changes: lacking.length + (index === old ? 0 : 1) };
}
