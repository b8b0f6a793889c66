import { type Client, Events } from 'discord.js';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { serves } from './shard.ts';

const DAY_MS = 86_400_000;

/**
 * Keeps note of the servers that the bot is in, and deletes what is kept of those that it left longer ago than the
 * grace: now, daily, and until the process ends. A server that cannot be reached just now is not left.
 */
export async function watchDepartures(client: Client<true>, { libraries, log }: House): Promise<void> {
  const guarded = (what: string, work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {},
      (error: unknown) => log.error({ error: described(error) }, what),
    );
  const settle = async (): Promise<void> => {
    const deleted = await libraries.privacy.settle(new Set(client.guilds.cache.keys()), (server) =>
      serves(client, server),
    );
    for (const server of deleted) log.info({ server }, 'server deleted: the bot left it long ago');
  };
  client.on(Events.GuildCreate, ({ id }) => guarded('arrival not noted', libraries.privacy.joined(id)));
  const left = async (server: string): Promise<void> => {
    await libraries.privacy.left(server);
    log.info({ server }, 'removed from a server: what is kept of it will be deleted');
  };
  client.on(Events.GuildDelete, ({ id }) => guarded('departure not noted', left(id)));
  setInterval(() => guarded('departures not looked at', settle()), DAY_MS).unref();
  await guarded('departures not looked at', settle());
}
