import type { Logger } from 'pino';
import { described } from './faults.ts';

/** How long after its end a shard is started anew, at first; each time doubles it, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** A shard that was on Discord for so long has recovered: its next pause is the first again. */
const STEADY_MS = 10 * 60_000;

/** How long a shard may take to be on Discord. */
export const START_MS = 60_000;

/** How long a shard may take to end. */
const STOP_MS = 15_000;

/** What of discord.js's shard is needed. */
export interface Restartable {
  readonly id: number;
  /** Null while there is none. */
  readonly process: Ending | null;
  spawn(timeout: number): Promise<unknown>;
  on(event: 'ready' | 'death', listener: () => void): unknown;
}

/** What of a process is needed. */
export interface Ending {
  /** Both are null while it runs. */
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  kill(signal: 'SIGTERM' | 'SIGKILL'): boolean;
  once(event: 'exit', listener: () => void): unknown;
}

/**
 * Ends a process, by force where it does not end by itself: one in an endless loop hears no signal. (discord.js's own
 * `kill` forgets the process at once, and does not look whether it ends.)
 */
export async function end(child: Ending, milliseconds = STOP_MS): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended.finally(() => clearTimeout(late));
}

/** How shards are started anew. */
export interface Restarts {
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly now: () => number;
  /** False where the bot is stopping meanwhile. */
  readonly waited: (milliseconds: number) => Promise<boolean>;
  /** Starts of shards, one after the other, as far apart as Discord wants them. */
  readonly inTurn: (start: () => Promise<unknown>) => Promise<unknown>;
}

/**
 * Starts a shard anew whenever it ends, from the first time on that it is on Discord: one that cannot be started at all is not
 * tried again and again.
 */
export function keepUp(shard: Restartable, { log, now, waited, inTurn }: Restarts): void {
  let ready: number | null = null;
  let wasReady = false;
  let pause = FIRST_PAUSE_MS;

  const start = async (): Promise<void> => {
    try {
      await shard.spawn(START_MS);
    } catch (error) {
      log.error({ shard: shard.id, error: described(error) }, 'shard not started anew');
      // One that hangs has not ended, and would never be tried again; its end is its death, as that of any.
      if (shard.process !== null) await end(shard.process);
    }
  };

  shard.on('ready', () => {
    ready = now();
    wasReady = true;
    log.info({ shard: shard.id }, 'shard on Discord');
  });
  shard.on('death', async () => {
    if (!wasReady) {
      log.warn({ shard: shard.id }, 'shard ended');
      return;
    }
    if (ready !== null && now() - ready >= STEADY_MS) pause = FIRST_PAUSE_MS;
    ready = null;
    const after = pause;
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    log.warn({ shard: shard.id, again: after }, 'shard ended');
    if (await waited(after)) await inTurn(start);
  });
}
