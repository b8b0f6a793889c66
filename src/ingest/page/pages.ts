import type { Limits } from '../../reading/pool/pool.ts';
import { openPool } from '../../reading/pool/pool.ts';
import type { Draft } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { RawPage } from './extract.ts';

/** Finds articles on pages, in threads that can be ended: a page is the most hostile thing that comes in. */
export interface Pages {
  /** Never rejects. */
  extract(page: RawPage): Promise<Draft | Refused>;
  close(): Promise<void>;
}

/** With the deadline of a fetch, a link is answered within 20 seconds. */
const LIMITS: Limits = { milliseconds: 7_000, megabytes: 160, workers: 1 };

const WORKER = new URL('../../../dist/ingest/page/worker.js', import.meta.url);

export function openPages(limits: Partial<Limits> = {}): Pages {
  const pool = openPool<RawPage, Draft | Refused>(WORKER, { ...LIMITS, ...limits });
  return {
    extract: async (page) => {
      const outcome = await pool.run(page);
      return outcome.kind === 'done'
        ? outcome.result
        : refused('no-article-there', `looking for it ended: ${outcome.because}: ${outcome.detail}`);
    },
    close: pool.close,
  };
}
