import { parentPort } from 'node:worker_threads';
import type { Indexable } from '../store/store.ts';
import { ArticleIndex } from './article-index.ts';
import { toSnapshot } from './snapshot.ts';

/** What runs in the thread that builds an index: articles come in stretches, each is acknowledged; null asks for the bytes. */
const index = new ArticleIndex();
parentPort?.on('message', (articles: readonly Indexable[] | null) => {
  if (articles !== null) {
    for (const article of articles) index.add(article);
    parentPort?.postMessage(null);
    return;
  }
  const bytes = toSnapshot(index.data());
  parentPort?.postMessage(bytes);
  parentPort?.close();
});
