import { availableParallelism } from 'node:os';
import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Failed, Limits } from './pool.ts';
import { openPool } from './pool.ts';

/** What came of reading an article. */
export type ReadOutcome = { readonly kind: 'read'; readonly reading: Reading } | Failed;

/** Reads articles in worker threads, so that no text, however long or hostile, holds up whoever answers members. */
export interface Readers {
  /** Never rejects. */
  read(article: Article): Promise<ReadOutcome>;
  close(): Promise<void>;
}

const LIMITS: Limits = { milliseconds: 30_000, megabytes: 512, workers: Math.max(1, availableParallelism() - 1) };

/** Workers are compiled code: from dist this is the file beside this one, from the sources (tests) the build's. */
const WORKER = new URL('../../../dist/reading/pool/worker.js', import.meta.url);

/** Costs nothing until the first article comes: workers start on demand and go after half a minute of rest. */
export function openReaders(limits: Partial<Limits> = {}): Readers {
  const pool = openPool<Article, Reading>(WORKER, { ...LIMITS, ...limits });
  return {
    read: async (article) => {
      const outcome = await pool.run(article);
      return outcome.kind === 'done' ? { kind: 'read', reading: outcome.result } : outcome;
    },
    close: pool.close,
  };
}
