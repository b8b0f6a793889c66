import type { ServerId } from '../domain/article.ts';

/** A feed whose new articles a server takes in. */
export interface Feed {
  /** Where it stands; names it inside its server. */
  readonly url: string;
  readonly title: string | null;
  /** The channel in which new articles are announced; null: in none. */
  readonly channel: string | null;
  readonly addedAt: Date;
  /** It is not polled before. */
  readonly nextAt: Date;
  /** What its server gave, to ask for it only if it has changed (RFC 9110). */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Polls that failed since the last that did not. */
  readonly failures: number;
  /** Why the last poll failed, as a reason of `Refused`; null where it did not. */
  readonly problem: string | null;
}

/** An item of a feed that has been looked at. */
export interface SeenItem {
  readonly key: string;
  /** When the feed said that it was last changed. */
  readonly stamp: string;
  /** How often its article was looked for in vain since. */
  readonly tries: number;
}

/** What a poll leaves behind. */
export type Polled = Pick<Feed, 'title' | 'etag' | 'lastModified' | 'nextAt' | 'failures' | 'problem'>;

/** A server reads at most so many feeds. */
export const MOST_FEEDS = 50;

/** The feeds of one server. Methods reject only where the database does. */
export interface Feeds {
  /** In the order in which they were added. */
  all(): Promise<readonly Feed[]>;
  /**
   * It is due at once. `full`: the server has MOST_FEEDS. `known`: it is there already, with the same channel, or none
   * was given now. `changed`: it is there already, and is announced in another channel from now on.
   */
  add(feed: Pick<Feed, 'url' | 'title' | 'channel'>, now: Date): Promise<'added' | 'known' | 'changed' | 'full'>;
  /** False where there was none. */
  remove(url: string): Promise<boolean>;
  /** Takes a feed to poll it, if it is due; only one of those who ask at once gets it. Null: it is not due, or gone. */
  claim(url: string, now: Date, until: Date): Promise<Feed | null>;
  seen(url: string): Promise<readonly SeenItem[]>;
  /** Keeps in mind that an item was looked at. False where the feed is gone. */
  see(url: string, item: SeenItem): Promise<boolean>;
  /** Ends a poll; items that the feed no longer has are forgotten. @param keys those it has; null: not known. */
  settle(url: string, polled: Polled, keys: ReadonlySet<string> | null): Promise<void>;
}

/** Over all servers: which feeds are to be polled. */
export interface DueFeeds {
  /** The longest due first. */
  due(now: Date): Promise<readonly { readonly server: ServerId; readonly url: string }[]>;
}
