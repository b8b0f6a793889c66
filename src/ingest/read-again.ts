import { setTimeout as later } from 'node:timers/promises';
import type { Article, ServerId } from '../domain/article.ts';
import type { Libraries } from '../library/library.ts';
import type { Reread } from '../library/upkeep.ts';
import type { Failed } from '../reading/pool/pool.ts';
import type { Readers } from '../reading/pool/readers.ts';
import { RULES } from '../reading/rules-version.ts';

export interface ReadingAgainSettings {
  readonly libraries: Pick<Libraries, 'upkeep'>;
  readonly readers: Readers;
  /** Whether somebody is being answered just now: then reading waits. */
  readonly isBusy: () => boolean;
  /** Whether a server's articles are this process's to read. Absent: all are. */
  readonly serves?: (server: ServerId) => boolean;
  /** Told of each article that cannot be read; it keeps the reading that it has, and is tried again at the next start. */
  readonly failed: (article: Article, why: Failed) => void;
  /** Which rules are today's. Default: this program's. */
  readonly rules?: string;
}

export interface ReadingAgain {
  /** What came of it, when all is read or `stop` was called. Rejects where the database does. */
  readonly done: Promise<Reread>;
  /** Ends it after the article that is under way. What is left is read after the next start. */
  stop(): Promise<void>;
}

/** How often it is looked whether whoever was being answered has been. */
const LOOK_MS = 100;

/**
 * Reads again, behind everything else, what older rules have read: one article at a time, with a rest after each for as
 * long as it took, and none while somebody is answered. Of several processes on one database each may do so.
 */
export function readAgain(settings: ReadingAgainSettings): ReadingAgain {
  const { libraries, readers, isBusy, failed, serves, rules = RULES } = settings;
  const stopping = new AbortController();
  const rest = (milliseconds: number): Promise<void> =>
    later(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

  const readOne = async (article: Article) => {
    while (!stopping.signal.aborted && isBusy()) await rest(LOOK_MS);
    if (stopping.signal.aborted) return null;
    const begun = performance.now();
    const outcome = await readers.read(article);
    await rest(performance.now() - begun);
    if (outcome.kind === 'read') return outcome.reading;
    if (!stopping.signal.aborted) failed(article, outcome);
    return null;
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (article: Article): ReturnType<typeof readOne> => {
    const done = last.then(() => readOne(article));
    last = done;
    return done;
  };

  const serving = (server: ServerId): boolean => !stopping.signal.aborted && serves?.(server) !== false;
  const done = libraries.upkeep.reread(rules, inTurn, serving);
  return {
    done,
    stop: async () => {
      stopping.abort();
      await done.catch(() => {});
    },
  };
}

/** How many articles older rules have read, of the servers that this process serves. */
export async function readByOlderRules(
  { upkeep }: Pick<Libraries, 'upkeep'>,
  serves: (server: ServerId) => boolean = () => true,
): Promise<number> {
  const outdated = await upkeep.outdated(RULES);
  return outdated.filter(({ server }) => serves(server)).reduce((all, { articles }) => all + articles, 0);
}
