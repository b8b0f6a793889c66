import type { ArticleId } from './article.ts';
import type { Actor } from './correction.ts';

/** What can be done with a server's record. */
export const DEEDS = [
  'added',
  'removed',
  'changed',
  'suggested',
  'corrected',
  'confirmed',
  'turned-down',
  'undone',
  'set',
  'feed-added',
  'feed-changed',
  'feed-removed',
] as const;
export type Deed = (typeof DEEDS)[number];

/** Who did what, when. Holds no words of a member. */
export interface AuditEntry {
  /** In the order of time. */
  readonly id: string;
  readonly at: Date;
  /** Null: the program by itself, or somebody who has had their traces deleted. */
  readonly by: Actor | null;
  readonly what: Deed;
  readonly article: ArticleId | null;
  /** The article's title as it was then, what was corrected to what, which setting became what; null: nothing. */
  readonly about: string | null;
}
