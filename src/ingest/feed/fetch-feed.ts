import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { Tools } from '../tools.ts';
import type { Unchanged, Validators } from '../web/web.ts';
import type { FeedDocument } from './feed.ts';

/** A feed as it stands on the web now. */
export interface FetchedFeed {
  readonly kind: 'fetched';
  /** Where it stands: the link itself, or the feed that the page there names. */
  readonly url: string;
  readonly feed: FeedDocument;
  readonly validators: Validators;
}

/** Fetches a feed, or the feed that a web page names as its site's. Never rejects. */
export async function fetchFeed(
  link: string,
  before: Validators,
  tools: Pick<Tools, 'web' | 'feeds'>,
): Promise<FetchedFeed | Unchanged | Refused> {
  const first = await parsedAt(link, before, tools);
  if (first.kind !== 'page') return first;
  const refusals: Refused[] = [];
  for (const named of first.feeds) {
    const feed = await parsedAt(named, { etag: null, lastModified: null }, tools);
    if (feed.kind === 'fetched') return feed;
    if (feed.kind === 'refused') refusals.push(feed);
  }
  // "Cannot be reached" tells more than "no feed", where the page does name one.
  const why = refusals.find(({ because }) => because !== 'not-a-feed');
  if (why !== undefined) return why;
  return refused('not-a-feed', `none of the ${first.feeds.length} feeds that ${link} names is one`);
}

async function parsedAt(link: string, before: Validators, { web, feeds }: Pick<Tools, 'web' | 'feeds'>) {
  const got = await web.fetchAgain(link, before);
  if (got.kind !== 'fetched') return got;
  const { bytes, charset, url, validators } = got;
  const feed = await feeds.parse({ bytes, charset, url });
  return feed.kind === 'feed' ? { kind: 'fetched' as const, url: link, feed, validators } : feed;
}
