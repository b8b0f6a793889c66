import { addFeed, feedNamed } from '../ingest/feed/manage.ts';
import { MINUTES_APART, pollFeed } from '../ingest/feed/poll.ts';
import { openSpacing } from '../ingest/feed/spacing.ts';
import type { Tools } from '../ingest/tools.ts';
import type { Feed } from '../library/feeds.ts';
import type { Library } from '../library/library.ts';
import {
  feedAddedSentence,
  feedName,
  feedProblem,
  feedRemovedSentence,
  NO_FEEDS,
  noSuchFeed,
  polledSentence,
} from '../wording/feeds.ts';
import type { Report } from './desk.ts';

/** What the terminal's feeds need. */
export interface FeedRoom {
  readonly library: Library;
  readonly tools: Tools;
  readonly now: () => Date;
  readonly report: Report;
}

/** What can be done with feeds, by its word. */
export const FEED_ACTIONS = ['list', 'add', 'remove', 'poll'] as const;
export type FeedAction = (typeof FEED_ACTIONS)[number];

/** "add https://…", "add: https://…", "remove 2", "poll", or nothing for the list; null where it is none of these. */
export function feedAction(words: string): { readonly action: FeedAction; readonly rest: string } | null {
  const [, word = 'list', rest = ''] = /^(\p{L}+)?:?\s*([\s\S]*)$/u.exec(words.trim()) ?? [];
  const action = FEED_ACTIONS.find((one) => one === word.toLowerCase());
  return action === undefined ? null : { action, rest };
}

/** Carries out what is asked about feeds, a sentence for each thing done, as it is done. */
export async function* feedLines(action: FeedAction, rest: string, room: FeedRoom): AsyncGenerator<string> {
  const { feeds } = room.library;
  if (action === 'add') {
    const added = await addFeed(rest, null, room);
    if (added.kind === 'refused') room.report('No feed was added.', `${rest}: ${added.because}: ${added.detail}`);
    yield feedAddedSentence(added);
    if (added.kind === 'added') yield* polled(await feeds.all(), room, added.url);
  } else if (action === 'remove') {
    const feed = feedNamed(rest, await feeds.all());
    const gone = feed !== null && (await feeds.remove(feed.url));
    yield gone ? feedRemovedSentence(feed) : noSuchFeed(rest);
  } else {
    const all = await feeds.all();
    if (all.length === 0) yield `${NO_FEEDS} /feeds add LINK takes one, or a site that has one.`;
    else if (action === 'poll') yield* polled(all, room);
    else for (const [at, feed] of all.entries()) yield `${at + 1}  ${listLine(feed, room.now())}`;
  }
}

/** Polls what is due, of one feed or of all. */
async function* polled(all: readonly Feed[], room: FeedRoom, only?: string): AsyncGenerator<string> {
  const desk = { ...room, spacing: openSpacing(room.now), stopping: () => false };
  for (const { url, title, nextAt } of all) {
    if (only !== undefined && url !== only) continue;
    const now = room.now();
    const feed = await room.library.feeds.claim(url, now, new Date(now.getTime() + MINUTES_APART * 60_000));
    if (feed === null) {
      yield `“${feedName({ title, url })}” was looked at already; ${again(nextAt, now)}.`;
      continue;
    }
    const outcome = await pollFeed(feed, desk);
    for (const one of outcome.taken) {
      if (one.kind === 'refused') room.report('An article was not added.', `${url}: ${one.because}: ${one.detail}`);
    }
    if (outcome.problem !== null) room.report('A feed was not read.', `${url}: ${outcome.problem.detail}`);
    yield polledSentence(outcome);
  }
}

function listLine(feed: Feed, now: Date): string {
  const problem = feedProblem(feed);
  const name = feed.title === null ? feed.url : `${feed.title} · ${feed.url}`;
  return [name, again(feed.nextAt, now), ...(problem === null ? [] : [problem])].join(' · ');
}

const again = (next: Date, now: Date): string => {
  const minutes = Math.ceil((next.getTime() - now.getTime()) / 60_000);
  return minutes <= 0 ? 'due now' : `due in ${minutes} min`;
};
