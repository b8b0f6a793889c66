import type { Head } from '../draft.ts';

/** One article that a feed names. */
export interface FeedItem {
  /** Names it inside its feed: its id, else its link. */
  readonly key: string;
  /** When it was last changed, as the feed says it; '' where the feed does not. */
  readonly stamp: string;
  /** Where the article stands; null where the feed itself is all there is. */
  readonly link: string | null;
  /** What the feed says of it: serves where its page does not say so itself. */
  readonly head: Head;
  /** The article as HTML, where the feed brings one. */
  readonly html: string | null;
}

/** A feed as it was fetched. */
export interface FeedDocument {
  readonly kind: 'feed';
  readonly title: string | null;
  /** In the order of the feed, which is newest first in nearly all. At most MOST_ITEMS. */
  readonly items: readonly FeedItem[];
}

/** A web page that names feeds of its site. */
export interface FeedPage {
  readonly kind: 'page';
  /** Links, the page's first choice first. Never empty. */
  readonly feeds: readonly string[];
}

/** Items of a feed that are looked at: half from its beginning, half from its end, for some feeds begin with the oldest. */
export const MOST_ITEMS = 500;
