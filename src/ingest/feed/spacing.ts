import { setTimeout as later } from 'node:timers/promises';

/** Keeps requests to one host apart. */
export interface Spacing {
  /** Resolves when the link's host may be asked again. */
  turn(link: string): Promise<void>;
}

/** Milliseconds between two requests to one host. */
const APART = 1_000;

/** Hosts that were asked this long ago need not be remembered. */
const MOST_HOSTS = 1_000;

/** @param wait milliseconds. */
export function openSpacing(
  now: () => Date,
  wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => later(milliseconds),
): Spacing {
  /** When each host may be asked next, in milliseconds since 1970; the longest unasked first. */
  const next = new Map<string, number>();
  return {
    turn: async (link) => {
      const host = URL.canParse(link) ? new URL(link).host : '';
      const at = Math.max(now().getTime(), next.get(host) ?? 0);
      next.delete(host);
      next.set(host, at + APART);
      for (const oldest of next.keys()) if (next.size > MOST_HOSTS) next.delete(oldest);
      if (at > now().getTime()) await wait(at - now().getTime());
    },
  };
}
