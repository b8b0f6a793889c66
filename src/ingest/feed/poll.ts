import type { Feed, Polled, SeenItem } from '../../library/feeds.ts';
import { fromLink } from '../link.ts';
import type { Desk, Found } from '../take-in.ts';
import { takeInDraft } from '../take-in.ts';
import type { Refused, TakenIn } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import type { FeedItem } from './feed.ts';
import { fetchFeed } from './fetch-feed.ts';
import type { Spacing } from './spacing.ts';

/** Minutes between two polls of one feed, at least. */
export const MINUTES_APART = 15;
const MOST_MINUTES_APART = 24 * 60;

/** New articles that one poll takes in; the next goes on from there. */
export const MOST_A_POLL = 50;

/** How often an article is looked for that cannot be reached. */
const MOST_TRIES = 3;

/** What polling needs beside the desk. */
export interface PollDesk extends Desk {
  readonly spacing: Spacing;
  readonly now: () => Date;
  /** Whether to end after the article that is under way. */
  readonly stopping: () => boolean;
}

/** What came of a poll. */
export interface PollOutcome {
  /** As it was before, with the title that it has now. */
  readonly feed: Feed;
  readonly taken: readonly TakenIn[];
  /** New items that are left for the next poll. */
  readonly left: number;
  /** Why the feed itself could not be had. */
  readonly problem: Refused | null;
}

/**
 * Polls a feed that was claimed: fetches it if it has changed, takes in what is new in it, and says when it is due again.
 * Each item is kept in mind as soon as its article is, so that a poll may be ended anywhere and loses and doubles nothing.
 */
export async function pollFeed(feed: Feed, desk: PollDesk): Promise<PollOutcome> {
  const { library, tools, spacing, now } = desk;
  const feeds = library.feeds;
  await spacing.turn(feed.url);
  const got = await fetchFeed(feed.url, feed, tools);
  const settled = (more: Partial<Polled>): Polled => ({
    ...feed,
    failures: 0,
    problem: null,
    nextAt: inMinutes(now()),
    ...more,
  });
  if (got.kind === 'refused') {
    const failures = feed.failures + 1;
    const nextAt = inMinutes(now(), backOff(failures, got.retryAfter));
    await feeds.settle(feed.url, settled({ failures, problem: got.because, nextAt }), null);
    return { feed, taken: [], left: 0, problem: got };
  }
  if (got.kind === 'unchanged') {
    await feeds.settle(feed.url, settled({}), null);
    return { feed, taken: [], left: 0, problem: null };
  }
  const title = got.feed.title ?? feed.title;
  const fresh = freshOf(got.feed.items, await feeds.seen(feed.url));
  const taken: TakenIn[] = [];
  let again = false;
  for (const { item, tries } of fresh.slice(0, MOST_A_POLL)) {
    if (desk.stopping()) break;
    if (item.link !== null) await spacing.turn(item.link);
    const outcome = await takeInDraft(() => draftOf(item, got.url, desk), desk);
    const inVain = outcome.kind === 'refused' && WORTH_ANOTHER_TRY.has(outcome.because);
    again ||= inVain;
    taken.push(outcome);
    if (!(await feeds.see(feed.url, { key: item.key, stamp: item.stamp, tries: inVain ? tries + 1 : 0 }))) break;
  }
  const left = fresh.length - taken.length;
  // A feed of which something is left is asked for again whether or not it has changed.
  const { etag, lastModified } = again || left > 0 ? { etag: null, lastModified: null } : got.validators;
  await feeds.settle(feed.url, settled({ title, etag, lastModified }), new Set(got.feed.items.map(({ key }) => key)));
  return { feed: { ...feed, title }, taken, left, problem: null };
}

/** Outcomes that may be others the next time. */
const WORTH_ANOTHER_TRY: ReadonlySet<Refused['because']> = new Set(['unreachable', 'reading-failed', 'not-stored']);

/** Items that are new, were changed since, or could not be reached, in the order of the feed. */
function freshOf(items: readonly FeedItem[], seen: readonly SeenItem[]) {
  const before = new Map(seen.map((item) => [item.key, item]));
  // A feed may give all its items one id: of these only the first can be told from what was seen.
  const first = new Map(items.toReversed().map((item) => [item.key, item]));
  return items.flatMap((item) => {
    if (first.get(item.key) !== item) return [];
    const known = before.get(item.key);
    const changed = known === undefined || known.stamp !== item.stamp;
    if (!changed && (known.tries === 0 || known.tries >= MOST_TRIES)) return [];
    return [{ item, tries: changed ? 0 : known.tries }];
  });
}

/** The article of an item: from its page; from the feed itself where it names none. */
async function draftOf({ link, html, head }: FeedItem, feed: string, { library, tools }: Desk): Promise<Found> {
  if (link === null && html === null)
    return refused('no-article-there', `an item of ${feed} has neither link nor text`);
  const draft =
    link === null
      ? await tools.pages.extract({
          bytes: Buffer.from(`<body><article>${html}</article>`),
          charset: 'utf-8',
          url: null,
        })
      : await fromLink(link, tools, library);
  return draft.kind === 'draft' ? { ...draft, head: { ...head, ...draft.head } } : draft;
}

const inMinutes = (from: Date, minutes = MINUTES_APART): Date => new Date(from.getTime() + minutes * 60_000);

/** Twice as long after each failure, a day at most; longer than the server asks for, never shorter. */
const backOff = (failures: number, retryAfter = 0): number =>
  Math.min(MOST_MINUTES_APART, Math.max(MINUTES_APART * 2 ** Math.min(failures, 10), retryAfter / 60));
