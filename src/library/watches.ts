import type { ArticleId, ServerId } from '../domain/article.ts';
import type { Actor } from '../domain/correction.ts';

/** Somebody who wants to be told when a new article quotes a person, or some words. */
export interface Watch {
  /** Names it among the member's own: what was typed, on one line. */
  readonly words: string;
  readonly member: Actor;
  /** The names of the person who is meant; none: anybody who says these words, or is called so. */
  readonly names: readonly string[];
  /** The channel in which the member is told; null: privately. */
  readonly channel: string | null;
  /** Why the member could not be told the last time. */
  readonly problem: WatchProblem | null;
}

export type WatchProblem = 'closed' | 'no-channel';

/** A member watches at most so many things in one server. */
export const MOST_WATCHES = 20;

/** The longest thing that can be watched, in UTF-16 units. */
export const LONGEST_WATCH = 80;

/** An article that was added, or has a new text, and that nobody has been told of yet. */
export interface Arrival {
  readonly article: ArticleId;
  /** It was here already, with another text. */
  readonly revised: boolean;
}

/** What the members of one server watch. Methods reject only where the database does. */
export interface Watches {
  all(): Promise<readonly Watch[]>;
  /** In the order in which they were added. */
  of(member: Actor): Promise<readonly Watch[]>;
  /** `full`: the member has MOST_WATCHES. `known`: its channel is what was given now. */
  add(watch: Omit<Watch, 'problem'>, now: Date): Promise<'added' | 'known' | 'full'>;
  /** False where there was none. */
  remove(member: Actor, words: string): Promise<boolean>;
  /** Everything that a member watches: they have left, or want it deleted. */
  forget(member: Actor): Promise<void>;
  /** Keeps in mind why a member could not be told; null: they could. */
  note(member: Actor, problem: WatchProblem | null): Promise<void>;
  /**
   * Takes articles of which members are to be told, the oldest first; none of them is given again before `until`, and
   * then only if it was not told of. Nothing arrives where nobody watches.
   */
  arrivals(limit: number, now: Date, until: Date): Promise<readonly Arrival[]>;
  /** Members have been told of these. */
  told(articles: readonly ArticleId[]): Promise<void>;
}

/** Over all servers: where something has arrived. */
export interface Arrivals {
  servers(now: Date): Promise<readonly ServerId[]>;
}
