import type { ArticleHead, ArticleId, ServerId } from '../../domain/article.ts';
import type { Actor } from '../../domain/correction.ts';
import type { Role } from '../../domain/person.ts';
import type { Reading } from '../../domain/reading.ts';
import type { DueFeeds, Feeds } from '../feeds.ts';
import type { Added, ArticleSummary, Entry, Waiting } from '../library.ts';
import type { WordIndex } from '../search/in-database/word-index.ts';
import type { BackedUp, Outdated, Restored } from '../upkeep.ts';
import type { Replacing, Versions } from '../versions.ts';
import type { Arrivals, Watches } from '../watches.ts';
import type { AuditStore } from './audit.ts';
import type { CorrectionStore } from './corrections.ts';
import type { ServerStateStore } from './server-state.ts';

/** Somebody as one article names them: what people over all articles are made of. */
export interface Named {
  readonly article: ArticleId;
  /** The person's key in the article's reading. */
  readonly key: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly quotations: number;
}

/** What the index takes in of an article. */
export interface Indexable {
  readonly id: ArticleId;
  /** Hash of the text. */
  readonly stamp: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Where articles and readings are kept. Every method names the server, and sees nothing of another. Methods reject only
 * where the database does.
 */
export interface Store extends CorrectionStore, AuditStore, ServerStateStore {
  /** All or nothing, the audit's line with it. An id that is taken, or empty, is replaced by a free one; the outcome names it. */
  add(server: ServerId, entry: Entry, addedAt: Date, by: Actor | null): Promise<Added>;
  /** See `Library.changeHead`. */
  changeHead(server: ServerId, head: ArticleHead, reading: Reading, at: Date, by: Actor | null): Promise<Added | null>;
  /** In the order of `ids`; those that are not there are left out. */
  entries(server: ServerId, ids: readonly ArticleId[]): Promise<readonly Entry[]>;
  /** False where there was none. */
  remove(server: ServerId, id: ArticleId, at: Date, by: Actor | null): Promise<boolean>;
  /** The latest published first, those without a day last. */
  summaries(server: ServerId): Promise<readonly ArticleSummary[]>;
  /** Every article's id with the hash of its text and its title, in the order of ids. */
  stamps(server: ServerId): Promise<readonly Pick<Indexable, 'id' | 'stamp' | 'title'>[]>;
  /** How many articles there are. */
  count(server: ServerId): Promise<number>;
  texts(server: ServerId, ids: readonly ArticleId[]): Promise<readonly Indexable[]>;
  named(server: ServerId): Promise<readonly Named[]>;
  /** Servers that have articles whose reading older rules made, in the order of ids. */
  outdated(rules: string): Promise<readonly Outdated[]>;
  /** At most `limit` of these articles on a server, the ids after `after`, in the order of ids. */
  outdatedOn(server: ServerId, rules: string, after: ArticleId, limit: number): Promise<readonly ArticleId[]>;
  /**
   * Puts readings in the place of those that older rules made, all or nothing, and gives how many. Left alone is an
   * article that is gone, is no longer what was read, or that another process has read again meanwhile.
   */
  replaceReadings(server: ServerId, entries: readonly Entry[]): Promise<number>;
  /** The people of one article as they are kept: `verify` holds them against its reading. */
  namedIn(server: ServerId, id: ArticleId): Promise<readonly Named[]>;
  /** Keeps something until its time is over. What is over by `now` goes, and of too many the oldest. */
  putWaiting(server: ServerId, key: string, what: Waiting, until: Date, now: Date): Promise<void>;
  /** Null where nothing waits under this key by `now`. */
  waiting(server: ServerId, key: string, now: Date): Promise<Waiting | null>;
  dropWaiting(server: ServerId, key: string): Promise<void>;
  feeds(server: ServerId): Feeds;
  readonly dueFeeds: DueFeeds;
  watches(server: ServerId): Watches;
  versions(server: ServerId, now: () => Date): Versions;
  /** Puts an entry in the place of the article with its id, all or nothing. False where that is gone, or the new text or link is another's. */
  replace(server: ServerId, entry: Entry, how: Replacing, at: Date, by: Actor | null): Promise<boolean>;
  readonly arrivals: Arrivals;
  /** Servers that have articles. */
  servers(): Promise<readonly ServerId[]>;
  /** Changes whenever something was changed other than by `add` and `remove`: by a new reading, or another process. */
  changesBesides(server: ServerId): Promise<string>;
  /** The index of words that the database keeps, and of how many articles on a server is searched by it; null: it keeps none. */
  readonly words: { readonly index: WordIndex; readonly from: number } | null;
  /** What the engine's own check of its files finds wrong. */
  faults(): Promise<readonly string[]>;
  /** Writes everything, as it is at one moment, into a new SQLite file, from which any engine can be filled again. */
  backup(file: string): Promise<BackedUp>;
  /** Puts what a backup holds in the place of everything that is there; all or nothing. */
  restore(file: string): Promise<Restored>;
  close(): Promise<void>;
}
