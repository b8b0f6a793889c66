/** Names an article inside one server. */
export type ArticleId = string;

/** Names the Discord guild (or the terminal) that articles belong to. Nothing is asked without one. */
export type ServerId = string;

/** What is known of an article beside its text. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** Publication day, `YYYY-MM-DD`. Without one no relative date of the text is resolved. */
  readonly published?: string;
  readonly url?: string;
}

/** An article as it was taken in. Its text is frozen: every finding is a span into it. */
export interface Article extends ArticleHead {
  readonly text: string;
}
