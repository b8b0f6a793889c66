import type { ArticleHead } from '../domain/article.ts';

/** The most that is taken in at once, in bytes: on the wire, unpacked, and as text. */
export const MOST_BYTES = 15 * 1024 * 1024;

/** What an article says of itself: everything but the name that the library gives it. */
export type Head = Omit<ArticleHead, 'id'>;

/** An article that is not kept yet: what was found in a file or on a page. */
export interface Draft {
  readonly kind: 'draft';
  readonly head: Head;
  readonly text: string;
  /** Where it was fetched from, for asking later whether it has changed; absent: it was not fetched. */
  readonly fetched?: Fetched;
  /** The day of the last change, `YYYY-MM-DD`, where a page states one. Not kept: what is kept is each text as it came. */
  readonly modified?: string;
  /** The language that a page states: a BCP 47 tag. Not kept: what is not in English is refused by its words. */
  readonly language?: string;
}

/** A link that was followed, and what its server gave to ask again. */
export interface Fetched {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}
