import type { ArticleId, ServerId } from '../../domain/article.ts';
import type { Role } from '../../domain/person.ts';
import type { Added, ArticleSummary, Entry } from '../library.ts';

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
export interface Store {
  /** All or nothing. An id that is taken, or empty, is replaced by a free one; the outcome names it. */
  add(server: ServerId, entry: Entry, addedAt: Date): Promise<Added>;
  /** In the order of `ids`; those that are not there are left out. */
  entries(server: ServerId, ids: readonly ArticleId[]): Promise<readonly Entry[]>;
  /** False where there was none. */
  remove(server: ServerId, id: ArticleId): Promise<boolean>;
  /** The latest published first, those without a day last. */
  summaries(server: ServerId): Promise<readonly ArticleSummary[]>;
  /** At most `limit` articles whose ids come after `after`, in the order of ids. */
  texts(server: ServerId, after: ArticleId, limit: number): Promise<readonly Indexable[]>;
  named(server: ServerId): Promise<readonly Named[]>;
  close(): Promise<void>;
}
