import type { Article, ArticleId, ServerId } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';

/** Something that is not as it should be. */
export interface Fault {
  /** Null where it concerns the whole database. */
  readonly server: ServerId | null;
  /** Null where it concerns more than one article. */
  readonly article: ArticleId | null;
  readonly what: string;
}

export interface Verified {
  readonly articles: number;
  readonly faults: readonly Fault[];
}

/** A server with articles whose reading older rules made. */
export interface Outdated {
  readonly server: ServerId;
  readonly articles: number;
}

export interface Reread {
  readonly reread: number;
  /** Articles that could not be read; they keep the reading that they had. */
  readonly failed: readonly { readonly server: ServerId; readonly article: ArticleId }[];
}

export type BackedUp =
  | { readonly kind: 'backed-up'; readonly articles: number }
  | { readonly kind: 'failed'; readonly because: 'exists' | 'not-writable'; readonly detail: string };

export type Restored =
  | { readonly kind: 'restored'; readonly articles: number }
  | {
      readonly kind: 'failed';
      readonly because: 'missing' | 'damaged' | 'newer-version';
      readonly detail: string;
    };

/** What keeps libraries in order. All of it may run while questions are answered. */
export interface Upkeep {
  /** Holds texts against their hashes, findings against texts, people and index against readings and texts. */
  verify(): Promise<Verified>;
  /** Servers with articles whose reading older rules than these made. */
  outdated(rules: string): Promise<readonly Outdated[]>;
  /**
   * Reads these articles anew. A few are replaced at a time, so it can be ended at any moment and goes on from there
   * when called again; several processes may do it at once.
   *
   * @param read called for a few at a time; null where the article cannot be read.
   * @param serves of which servers; asked before each few, so that it may end this. Absent: of all.
   */
  reread(
    rules: string,
    read: (article: Article) => Promise<Reading | null>,
    serves?: (server: ServerId) => boolean,
  ): Promise<Reread>;
  /** Everything, as it is at one moment, in one new file; whole or not there. */
  backup(file: string): Promise<BackedUp>;
  /** Puts what a backup holds in the place of everything that is there; all or nothing. */
  restore(file: string): Promise<Restored>;
}
