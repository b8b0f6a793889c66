import type { ServerId } from '../../domain/article.ts';
import { actingAs } from '../../library/acting.ts';
import type { Libraries } from '../../library/library.ts';
import type { Tools } from '../tools.ts';
import type { PollOutcome } from './poll.ts';
import { pollFeed } from './poll.ts';
import { openSpacing, type Spacing } from './spacing.ts';

/** Who added what a feed brought, in the audit. */
const FEED = 'feed';

/** Polls the feeds of all servers, as each becomes due. */
export interface Poller {
  /** Begins to poll what is due, as far as there is room. Resolves when that has begun. */
  tick(): Promise<void>;
  /** Ends after the articles that are under way. */
  stop(): Promise<void>;
}

/** How long a feed is left to who polls it: longer than fifty slow articles take. A poll that ends says when the next is. */
const CLAIMED_MINUTES = 60;

/** Feeds that are polled at once: one that is slow must not hold up the rest. */
const AT_ONCE = 3;

export interface PollerSettings {
  readonly libraries: Libraries;
  readonly tools: Tools;
  readonly now: () => Date;
  /** Default: as openSpacing gives it. */
  readonly spacing?: Spacing;
  /** Whether a server's feeds are this process's to poll. Absent: all are. */
  readonly serves?: (server: ServerId) => boolean;
  /** Told of each poll. What it throws goes to `warn`. */
  readonly told: (server: ServerId, outcome: PollOutcome) => Promise<void>;
  readonly warn: (server: ServerId, error: unknown) => void;
}

/** Of several processes that share a store, each feed is polled by the one that claims it. */
export function openPoller(settings: PollerSettings): Poller {
  const { libraries, tools, now, told, warn } = settings;
  const spacing = settings.spacing ?? openSpacing(now);
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

  const poll = async (server: ServerId, url: string): Promise<void> => {
    const library = actingAs(await libraries.of(server), FEED);
    const until = new Date(now().getTime() + CLAIMED_MINUTES * 60_000);
    const feed = await library.feeds.claim(url, now(), until);
    if (feed === null) return;
    await told(server, await pollFeed(feed, { library, tools, spacing, now, stopping: () => stopped }));
  };

  return {
    async tick() {
      if (stopped || underWay.size >= AT_ONCE) return;
      for (const { server, url } of await libraries.dueFeeds.due(now())) {
        const key = `${server} ${url}`;
        if (underWay.size >= AT_ONCE || underWay.has(key) || settings.serves?.(server) === false) continue;
        const done = poll(server, url)
          .catch((error: unknown) => warn(server, error))
          .finally(() => underWay.delete(key));
        underWay.set(key, done);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(underWay.values());
    },
  };
}
