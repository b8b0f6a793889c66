import type { Limits } from '../../reading/pool/pool.ts';
import { openPool } from '../../reading/pool/pool.ts';
import type { Draft } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { RawDocument } from './worker.ts';

/** Finds the text of documents (PDF, Word, EPUB, mail), in threads that can be ended. */
export interface Documents {
  /** Never rejects. */
  extract(document: RawDocument): Promise<Draft | Refused>;
  close(): Promise<void>;
}

const LIMITS: Limits = { milliseconds: 15_000, megabytes: 256, workers: 1 };

const WORKER = new URL('../../../dist/ingest/document/worker.js', import.meta.url);

export function openDocuments(limits: Partial<Limits> = {}): Documents {
  const pool = openPool<RawDocument, Draft | Refused>(WORKER, { ...LIMITS, ...limits });
  return {
    extract: async (document) => {
      const outcome = await pool.run(document);
      return outcome.kind === 'done'
        ? outcome.result
        : refused('not-text', `reading it as ${document.format} ended: ${outcome.because}: ${outcome.detail}`);
    },
    close: pool.close,
  };
}
