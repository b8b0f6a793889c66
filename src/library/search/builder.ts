import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Indexable } from '../store/store.ts';

/** Workers are compiled code: from dist this is the file beside this one, from the sources (tests) the build's. */
const WORKER = new URL('../../../dist/library/search/build-worker.js', import.meta.url);

/**
 * Builds an index in a thread of its own, so that whoever answers members is not held up.
 *
 * @returns the bytes of its snapshot. Rejects where the thread fails, or the articles cannot be had.
 */
export async function built(stretches: AsyncIterable<readonly Indexable[]>): Promise<Uint8Array> {
  const worker = new Worker(WORKER);
  const answered = async (message: readonly Indexable[] | null): Promise<unknown> => {
    // A thread that fails emits an error, at which `once` rejects.
    const answer = once(worker, 'message');
    worker.postMessage(message);
    return (await answer)[0];
  };
  try {
    for await (const articles of stretches) await answered(articles);
    return (await answered(null)) as Uint8Array;
  } finally {
    await worker.terminate();
  }
}
