import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type APIGatewayBotInfo, REST, Routes, ShardingManager } from 'discord.js';
import { destination, pino } from 'pino';
import { invitationOf } from './bot.ts';
import { described } from './faults.ts';
import { end, keepUp, type Restarts, START_MS } from './kept-up.ts';
import { restOptions } from './rest-options.ts';
import { startFailure } from './start-failure.ts';
import { stopSignal } from './stop-signal.ts';

/** What each shard's process runs. */
const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** Discord lets shards of one bucket identify five seconds apart; there are as many buckets as it allows at once. */
const IDENTIFY_MS = 5_500;

export interface ShardSettings {
  readonly discordApiUrl?: string;
  readonly logLevel: string;
  readonly shards: number | 'auto';
  /** Those that run here, where others run on other machines. Absent: all. */
  readonly shardIds?: readonly number[];
}

/**
 * The bot as several processes, one a shard, until SIGTERM or SIGINT. A shard that dies is started anew, also while
 * others are still being started.
 *
 * @returns the exit code: 1 where a shard could not be started.
 */
export async function startShards(token: string, settings: ShardSettings): Promise<number> {
  const log = pino({ level: settings.logLevel, base: null }, destination(2));
  const rest = new REST(restOptions(settings.discordApiUrl)).setToken(token);
  let manager: ShardingManager | null = null;
  const stopping = new AbortController();
  try {
    const { shards: recommended, session_start_limit: limit } = (await rest.get(
      Routes.gatewayBot(),
    )) as APIGatewayBotInfo;
    const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    const totalShards = settings.shards === 'auto' ? recommended : settings.shards;
    const shardList = settings.shardIds ?? Array.from({ length: totalShards }, (_, shard) => shard);
    manager = new ShardingManager(MAIN, { token, totalShards, shardList: [...shardList], respawn: false });
    const apart = Math.ceil(IDENTIFY_MS / limit.max_concurrency);
    const inTurn = turns(apart);
    const restarts = { log, now: Date.now, waited, inTurn };
    manager.on('shardCreate', (shard) => keepUp(shard, restarts));
    const stopped = stopSignal();
    const started = startAll(manager, shardList, inTurn);
    const first = await Promise.race([started.then(() => null), stopped]);
    if (first === null) process.stdout.write(`On the Record is on Discord. Invite it: ${invitationOf(id)}\n`);
    else started.catch(() => {});
    log.info({ signal: await stopped }, 'stopping');
    return 0;
  } catch (error) {
    // A shard has said itself why it did not start.
    if (manager === null) process.stderr.write(`${startFailure(error)}\n`);
    else log.error({ error: described(error) }, 'shards not started');
    return 1;
  } finally {
    stopping.abort();
    if (manager !== null) await stopAll(manager);
  }

  function waited(milliseconds: number): Promise<boolean> {
    return later(milliseconds, true, { signal: stopping.signal }).catch(() => false);
  }

  function turns(apart: number) {
    let last: Promise<unknown> = Promise.resolve();
    return (start: () => Promise<unknown>): Promise<unknown> => {
      const done = last.then(async () => {
        if (!stopping.signal.aborted) await start();
      });
      last = done.catch(() => {}).then(() => waited(apart));
      return done;
    };
  }
}

/** Not by discord.js's own `spawn`: that knows nothing of shards that are started anew meanwhile. */
async function startAll(
  manager: ShardingManager,
  shards: readonly number[],
  inTurn: Restarts['inTurn'],
): Promise<void> {
  for (const id of shards) await inTurn(() => manager.createShard(id).spawn(START_MS));
}

async function stopAll(manager: ShardingManager): Promise<void> {
  await Promise.all([...manager.shards.values()].map(({ process: child }) => child && end(child)));
}
