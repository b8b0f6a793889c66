import type { Article, ArticleHead, ArticleId, ServerId } from '../domain/article.ts';
import type { AuditEntry, Deed } from '../domain/audit.ts';
import type { Actor } from '../domain/correction.ts';
import type { Role } from '../domain/person.ts';
import type { Reading } from '../domain/reading.ts';
import type { ServerSettings } from '../domain/server-settings.ts';
import type { Corrections } from './corrections/corrections.ts';
import type { DueFeeds, Feeds } from './feeds.ts';
import type { Traces } from './store/server-state.ts';
import type { Upkeep } from './upkeep.ts';
import type { ArticleSource, History, Replacing, Versions } from './versions.ts';
import type { Arrivals, Watches } from './watches.ts';

/** An article and what was read in it. */
export interface Entry {
  readonly article: Article;
  readonly reading: Reading;
}

/** An article in a list: what is known of it without opening it. */
export interface ArticleSummary extends ArticleHead {
  readonly addedAt: Date;
  readonly quotations: number;
  readonly people: number;
}

/** What became of an article that was added. */
export type Added =
  | { readonly kind: 'added'; readonly id: ArticleId }
  /** It is here already, under this id, known by its link or by its text. Nothing was changed. */
  | { readonly kind: 'known'; readonly id: ArticleId; readonly by: 'link' | 'text' };

/** What waits for somebody's word: an article that was only looked at or was removed, or what came with one batch. */
export type Waiting =
  /** `history`: what a removed one had beside its text. `sources`: where one that was only looked at stands. */
  | {
      readonly kind: 'article';
      readonly entry: Entry;
      readonly history?: History;
      readonly sources?: readonly ArticleSource[];
    }
  | { readonly kind: 'batch'; readonly articles: readonly ArticleId[] };

/** Keeps what waits for a day, through restarts; of very many previews, and of very many undos, the oldest go first. */
export interface WaitingRoom {
  /** Under `key`, in the place of what waited there. */
  put(key: string, what: Waiting): Promise<void>;
  /** Null where nothing waits under this key any more. */
  get(key: string): Promise<Waiting | null>;
  drop(key: string): Promise<void>;
}

/** An article that a search found. */
export interface Hit {
  readonly id: ArticleId;
  /** BM25 score; comparable within one search only. */
  readonly score: number;
}

/** Somebody over all the articles of a server: one person, however many articles name them. */
export interface KnownPerson {
  /** The fullest name that any article gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly (Role & { readonly article: ArticleId })[];
  /** Where they are named: the article, the person's key in its reading, and how often they are quoted there. */
  readonly articles: readonly { readonly id: ArticleId; readonly key: number; readonly quotations: number }[];
}

/**
 * What one server has collected. Every question and every change goes through one of these, so nothing can be asked
 * without a server. Methods reject only where the outer world is broken (disk, database).
 */
export interface Library {
  readonly server: ServerId;
  /** What members say was read wrongly. Entries and people come with those that are applied put in. */
  readonly corrections: Corrections;
  /**
   * Stores an article with its reading and indexes it, or says that it is here already. All or nothing.
   *
   * @param by who adds it, for the audit; absent: the program by itself.
   */
  add(article: Article, reading: Reading, by?: Actor): Promise<Added>;
  /**
   * Changes what is known of an article beside its text, and the reading with it, all or nothing. Null where there is
   * none of that id; `known`, and nothing is changed, where another article has the link.
   */
  changeHead(head: ArticleHead, reading: Reading, by?: Actor): Promise<Added | null>;
  /** Null where there is none of that id. */
  get(id: ArticleId): Promise<Entry | null>;
  /** The same for many at once; those that are gone are left out. In the order of `ids`. */
  getAll(ids: readonly ArticleId[]): Promise<readonly Entry[]>;
  /** The articles whose texts have one of these hashes. */
  holding(textHashes: ReadonlySet<string>): Promise<readonly ArticleId[]>;
  /** False where there was none. */
  remove(id: ArticleId, by?: Actor): Promise<boolean>;
  /**
   * Puts a text, or what is known beside it, in the place of the article's with its id. All or nothing.
   *
   * @returns false where there is none, or where the new text or link is another article's.
   */
  replace(article: Article, reading: Reading, how: Replacing, by?: Actor): Promise<boolean>;
  /** Earlier texts of its articles, and the places where they stand. */
  readonly versions: Versions;
  /** All articles, the latest published first. */
  articles(): Promise<readonly ArticleSummary[]>;
  /**
   * Articles that hold the words (stemmed; unknown words by likeness), best first.
   *
   * @param unfinished the last word may be only begun, as while somebody types.
   */
  search(words: string, limit: number, unfinished?: boolean): Promise<readonly Hit[]>;
  /** Everybody who is named, the most quoted first. */
  people(): Promise<readonly KnownPerson[]>;
  readonly waiting: WaitingRoom;
  /** What its moderators have set. */
  settings(): Promise<ServerSettings>;
  /** @param about what became what, in words, for the audit. */
  set(change: Partial<ServerSettings>, by: Actor | null, about: string): Promise<void>;
  /** Writes into the audit what was done beside the record itself. @param about in words. */
  note(what: Deed, about: string, by: Actor): Promise<void>;
  /** Who added, removed or corrected what: the latest first, `limit` of them after the first `offset`; and how many. */
  audit(offset: number, limit: number): Promise<{ readonly entries: readonly AuditEntry[]; readonly of: number }>;
  /** The feeds whose new articles it takes in. */
  readonly feeds: Feeds;
  /** What its members want to be told of. */
  readonly watches: Watches;
  /** How many articles hold a word with this stem, of how many: for weighting words. */
  frequency(stem: string): Promise<{ readonly articles: number; readonly of: number }>;
}

/** Lets go of what is kept. */
export interface Privacy {
  /** Everything of a server: articles, readings, indexes, corrections, audit, settings. It cannot be brought back. */
  deleteServer(server: ServerId): Promise<void>;
  /** The bot is in a server, perhaps again. */
  joined(server: ServerId): Promise<void>;
  /** The bot has left a server: it is deleted when the grace is over, unless the bot comes back before. */
  left(server: ServerId): Promise<void>;
  /** Notes the servers that the bot is in, and deletes those that it left longer ago than the grace: gives these. */
  settle(present: ReadonlySet<ServerId>, isOwn?: (server: ServerId) => boolean): Promise<readonly ServerId[]>;
  /** Everything that names a member, over all servers. */
  tracesOf(member: Actor): Promise<readonly Traces[]>;
  /** Takes a member's id out of everything; what they did stays, by nobody. Gives the number of places. */
  forgetMember(member: Actor): Promise<number>;
}

/** All servers' libraries. */
export interface Libraries {
  of(server: ServerId): Promise<Library>;
  /** For the operator: over all servers. */
  readonly upkeep: Upkeep;
  /** Over all servers: which feeds are to be polled. */
  readonly dueFeeds: DueFeeds;
  /** Over all servers: where something has come that members are to be told of. */
  readonly arrivals: Arrivals;
  /** What is kept of members and of servers as such. */
  readonly privacy: Privacy;
  close(): Promise<void>;
}
