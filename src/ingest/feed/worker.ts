import type { Refused } from '../taken-in.ts';
import type { FeedDocument, FeedPage } from './feed.ts';
import type { RawFeed } from './parse.ts';
import { parseAnyFeed } from './parse.ts';

/** What runs in a feed reader's thread. */
export default (feed: RawFeed): FeedDocument | FeedPage | Refused => parseAnyFeed(feed);
