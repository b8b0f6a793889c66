import type { Client } from 'discord.js';
import type { ServerId } from '../domain/article.ts';
import type { PollOutcome } from '../ingest/feed/poll.ts';
import { openPoller } from '../ingest/feed/poller.ts';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { postIn } from './posting.ts';
import { announcementCard } from './render/feeds.ts';
import { serves } from './shard.ts';

/** How often it is looked whether a feed is due. */
const MILLISECONDS = 5_000;

/** Polls the feeds of all servers for as long as the bot runs. `stop` ends it after the articles that are under way. */
export function followFeeds(
  client: Client,
  { libraries, tools, now, log }: House,
): { readonly stop: () => Promise<void> } {
  const warn = (server: ServerId, error: unknown): void =>
    log.error({ handler: 'feeds', server, error: described(error) }, 'failed');
  const told = async (server: ServerId, outcome: PollOutcome): Promise<void> => {
    const { feed, taken, left, problem } = outcome;
    const about = { handler: 'feeds', server, feed: feed.url };
    if (problem !== null) log.warn({ ...about, because: problem.because, cause: problem.detail }, 'feed not read');
    else log.info({ ...about, items: taken.length, left }, 'handled');
    for (const one of taken) {
      if (one.kind === 'refused')
        log.info({ ...about, because: one.because, cause: one.detail }, 'article not taken in');
    }
    const card = feed.channel === null ? null : announcementCard(outcome);
    if (feed.channel === null || card === null) return;
    if (!(await postIn(client, server, feed.channel, card)))
      log.warn(about, 'not announced: the bot may not post there');
  };
  const poller = openPoller({ libraries, tools, now, serves: (server) => serves(client, server), told, warn });
  const tick = (): void => void poller.tick().catch((error: unknown) => warn('', error));
  const timer = setInterval(tick, MILLISECONDS);
  return {
    stop: () => {
      clearInterval(timer);
      return poller.stop();
    },
  };
}
