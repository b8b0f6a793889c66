import type { Limits } from '../../reading/pool/pool.ts';
import { openPool } from '../../reading/pool/pool.ts';
import type { Draft } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { ArchivePart, Unpacked } from './archive.ts';
import type { RawDocument } from './worker.ts';

/** Finds the text of documents (PDF, Word, EPUB, mail, Markdown) and unpacks archives, in threads that can be ended. */
export interface Documents {
  /** Never rejects. */
  extract(document: RawDocument): Promise<Draft | Refused>;
  /** Never rejects. */
  unpack(part: ArchivePart): Promise<Unpacked>;
  close(): Promise<void>;
}

const LIMITS: Limits = { milliseconds: 15_000, megabytes: 256, workers: 1 };

const WORKER = new URL('../../../dist/ingest/document/worker.js', import.meta.url);

export function openDocuments(limits: Partial<Limits> = {}): Documents {
  const pool = openPool<RawDocument | ArchivePart, Draft | Refused | Unpacked>(WORKER, { ...LIMITS, ...limits });
  return {
    extract: async (document) => {
      const outcome = await pool.run(document);
      if (outcome.kind === 'failed')
        return refused('not-text', `reading it as ${document.format} ended: ${outcome.because}: ${outcome.detail}`);
      const { result } = outcome;
      return result.kind === 'unpacked' ? refused('not-text', `it is no ${document.format} but an archive`) : result;
    },
    unpack: async (part) => {
      const outcome = await pool.run(part);
      if (outcome.kind === 'failed')
        return refused('too-large', `unpacking ended: ${outcome.because}: ${outcome.detail}`);
      return outcome.result.kind === 'draft' ? refused('not-text', 'it is no archive') : outcome.result;
    },
    close: pool.close,
  };
}
