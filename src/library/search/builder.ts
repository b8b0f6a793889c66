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
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that builds an index ended with ${code}`)));
  });
  // It may fail while nothing is asked of it.
  failed.catch(() => {});
  const answered = async (message: readonly Indexable[] | null): Promise<unknown> => {
    const answer = new Promise((resolve) => worker.once('message', resolve));
    worker.postMessage(message);
    return Promise.race([answer, failed]);
  };
  try {
    for await (const articles of stretches) await answered(articles);
    return (await answered(null)) as Uint8Array;
  } finally {
    await worker.terminate();
  }
}
