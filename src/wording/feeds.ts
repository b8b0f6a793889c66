import type { FeedAdded } from '../ingest/feed/manage.ts';
import { MINUTES_APART, MOST_A_POLL, type PollOutcome } from '../ingest/feed/poll.ts';
import type { Refused } from '../ingest/taken-in.ts';
import { type Feed, MOST_FEEDS } from '../library/feeds.ts';
import { counted, listed } from './labels.ts';
import { takenInSentence } from './taken-in.ts';

/** What a feed is called: its title, else its link. */
export const feedName = ({ title, url }: Pick<Feed, 'title' | 'url'>): string => title ?? url;

/** What became of a feed that somebody added. */
export function feedAddedSentence(added: FeedAdded): string {
  if (added.kind === 'refused') return takenInSentence(added);
  const name = `“${feedName(added)}”`;
  switch (added.kind) {
    case 'added':
      return `Added the feed ${name}, which has ${counted(added.items, 'article')} now. They are being taken in, at most ${MOST_A_POLL} at a time; it is looked at again every ${MINUTES_APART} minutes.`;
    case 'known':
      return `The feed ${name} is read here already.`;
    case 'changed':
      return `The feed ${name} is read here already; it is announced in another channel from now on.`;
    case 'full':
      return `There are ${MOST_FEEDS} feeds here, and no more can be added. Remove one first.`;
  }
}

export const feedRemovedSentence = (feed: Feed): string =>
  `The feed “${feedName(feed)}” is no longer read. Its articles stay on the record.`;

export const NO_FEEDS = 'No feed is read here yet.';

export const noSuchFeed = (typed: string): string => `No feed here is called “${typed}”.`;

const PROBLEM: Readonly<Partial<Record<Refused['because'], string>>> = {
  'not-a-feed': 'what stands there is no feed',
  'forbidden-by-robots': 'its site does not let programs read it (robots.txt)',
  'forbidden-address': 'it leads to an address that must not be fetched',
  'too-large': 'it is larger than a feed may be',
};

/** "It cannot be reached (3 times in a row)." for the list of feeds; null where nothing is wrong. */
export function feedProblem({ problem, failures }: Feed): string | null {
  if (problem === null) return null;
  const what = PROBLEM[problem as Refused['because']] ?? 'it cannot be reached';
  return `${what}${failures > 1 ? ` (${failures} times in a row)` : ''}`;
}

/** "“The Courier”: 3 articles added, 1 already here; 12 are left for the next time." */
export function polledSentence({ feed, taken, left, problem }: PollOutcome): string {
  const name = `“${feedName(feed)}”`;
  if (problem !== null) return `${name}: ${feedProblem({ ...feed, problem: problem.because, failures: 0 })}.`;
  const count = (kind: string): number => taken.filter((one) => one.kind === kind).length;
  const [added, revised, known, refused] = [count('added'), count('revised'), count('known'), count('refused')];
  const parts = [
    added > 0 ? `${counted(added, 'article')} added` : null,
    revised > 0 ? `${revised} with a new text` : null,
    known > 0 ? `${known} already here` : null,
    refused > 0 ? `${refused} refused` : null,
  ].filter((part) => part !== null);
  const rest = left > 0 ? `; ${left} are left for the next time` : '';
  return `${name}: ${parts.length === 0 ? 'nothing new' : listed(parts)}${rest}.`;
}
