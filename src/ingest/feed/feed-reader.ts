import type { Limits } from '../../reading/pool/pool.ts';
import { openPool } from '../../reading/pool/pool.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { FeedDocument, FeedPage } from './feed.ts';
import type { RawFeed } from './parse.ts';

/** Takes feeds apart, in threads that can be ended. */
export interface FeedReader {
  /** Never rejects. */
  parse(feed: RawFeed): Promise<FeedDocument | FeedPage | Refused>;
  close(): Promise<void>;
}

/** With the deadline of a fetch, a feed is answered for within 20 seconds. */
const LIMITS: Limits = { milliseconds: 7_000, megabytes: 160, workers: 1 };

const WORKER = new URL('../../../dist/ingest/feed/worker.js', import.meta.url);

export function openFeedReader(limits: Partial<Limits> = {}): FeedReader {
  const pool = openPool<RawFeed, FeedDocument | FeedPage | Refused>(WORKER, { ...LIMITS, ...limits });
  return {
    parse: async (feed) => {
      const outcome = await pool.run(feed);
      return outcome.kind === 'done'
        ? outcome.result
        : refused('not-a-feed', `reading it ended: ${outcome.because}: ${outcome.detail}`);
    },
    close: pool.close,
  };
}
