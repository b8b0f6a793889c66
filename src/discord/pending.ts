import { randomBytes } from 'node:crypto';
import type { ServerId } from '../domain/article.ts';
import type { Entry } from '../library/library.ts';

/** An entry that may still be kept or brought back, in one server. */
interface Waiting {
  readonly server: ServerId;
  readonly entry: Entry;
}

/** As long as an interaction's token lives. */
const MILLISECONDS = 15 * 60_000;
const MOST = 50;

/** Entries that wait for a button: previews that are not kept yet, removals that may be undone. They are lost at a restart. */
export interface Pending {
  /** Keeps an entry in mind, and gives the key that finds it. */
  put(server: ServerId, entry: Entry, key?: string): string;
  /** Gives an entry once; null where it has gone. */
  take(server: ServerId, key: string): Entry | null;
}

export function pending(now: () => Date): Pending {
  const waiting = new Map<string, Waiting & { readonly until: number }>();
  const sweep = (): void => {
    for (const [key, { until }] of waiting) if (until < now().getTime() || waiting.size > MOST) waiting.delete(key);
  };
  return {
    put: (server, entry, key = randomBytes(6).toString('base64url')) => {
      waiting.set(`${server}/${key}`, { server, entry, until: now().getTime() + MILLISECONDS });
      sweep();
      return key;
    },
    take: (server, key) => {
      sweep();
      const found = waiting.get(`${server}/${key}`);
      waiting.delete(`${server}/${key}`);
      return found?.entry ?? null;
    },
  };
}
