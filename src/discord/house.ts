import type { Logger } from 'pino';
import type { Tools } from '../ingest/tools.ts';
import type { Libraries } from '../library/library.ts';
import type { Conversations } from './conversations.ts';
import type { Metrics } from './metrics.ts';

/** What the handlers work with: everything from outside comes in here. */
export interface House {
  readonly libraries: Libraries;
  readonly tools: Tools;
  readonly conversations: Conversations;
  readonly now: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Host and port that attachments may come from beside Discord's CDN; null: only from there. */
  readonly attachmentHost: string | null;
}
