import type { Article, ArticleId } from '../domain/article.ts';

/** An earlier text of an article. */
export interface Version {
  /** Counted from 1. */
  readonly n: number;
  /** As it was then. */
  readonly article: Article;
  /** Of its text, as it was taken in: corrections hang on it. */
  readonly textHash: string;
  /** When it came, and when another text took its place: ISO 8601. */
  readonly from: string;
  readonly until: string;
}

/** A place where an article stands or was fetched from. */
export interface ArticleSource {
  readonly url: string;
  readonly publisher: string | null;
  /** What its server gave, to ask for it only if it has changed (RFC 9110). */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is known of an article beside its newest text. */
export interface History {
  /** The oldest first. */
  readonly versions: readonly Version[];
  /** Its own link among them, where it was fetched. In the order in which they came. */
  readonly sources: readonly ArticleSource[];
}

/** An article that is here already. */
export interface Known {
  readonly id: ArticleId;
  /** text: the same text, now or in an earlier version; link: its own link, with another text. */
  readonly by: 'text' | 'link';
}

/** At most so many earlier texts of one article are kept: the first, and the latest. */
export const MOST_VERSIONS = 20;

/** At most so many places of one article. */
export const MOST_SOURCES = 50;

/** Texts and places of the articles of one server. Methods reject only where the database does. */
export interface Versions {
  /** Whether an article is here already; the text decides before the link. */
  known(article: Pick<Article, 'url' | 'text'>): Promise<Known | null>;
  history(id: ArticleId): Promise<History>;
  /** The articles of which earlier texts are kept. */
  revised(): Promise<readonly ArticleId[]>;
  /** Gives an article that was removed and brought back what it had. */
  putBack(id: ArticleId, history: History): Promise<void>;
  /** Keeps in mind that an article stands there too; what was known of the place is replaced. */
  addSource(id: ArticleId, source: ArticleSource): Promise<void>;
  /** What was fetched from a link before: which article, and how to ask whether it has changed. */
  fetched(url: string): Promise<(ArticleSource & { readonly article: ArticleId }) | null>;
}

/** How an article's text is replaced. */
export type Replacing =
  /** The old text is kept as a version. */
  | 'new-version'
  /** The text is that of the last version, which stands again in the place of the newest. */
  | 'last-version';
