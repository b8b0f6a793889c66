import { randomBytes } from 'node:crypto';
import type { ServerId } from '../domain/article.ts';

/** As long as an interaction's token lives. */
const MILLISECONDS = 15 * 60_000;
const MOST = 50;

/** Things that wait for a button in one server: previews not kept yet, removals to undo. They are lost at a restart. */
export interface Pending<T> {
  /** Keeps a thing in mind, and gives the key that finds it. */
  put(server: ServerId, thing: T, key?: string): string;
  /** Gives a thing once; null where it has gone. */
  take(server: ServerId, key: string): T | null;
}

export function pending<T>(now: () => Date): Pending<T> {
  const waiting = new Map<string, { readonly thing: T; readonly until: number }>();
  const sweep = (): void => {
    for (const [key, { until }] of waiting) if (until < now().getTime() || waiting.size > MOST) waiting.delete(key);
  };
  return {
    put: (server, thing, key = randomBytes(6).toString('base64url')) => {
      waiting.set(`${server}/${key}`, { thing, until: now().getTime() + MILLISECONDS });
      sweep();
      return key;
    },
    take: (server, key) => {
      sweep();
      const found = waiting.get(`${server}/${key}`);
      waiting.delete(`${server}/${key}`);
      return found?.thing ?? null;
    },
  };
}
