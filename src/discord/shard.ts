import { setTimeout as later } from 'node:timers/promises';
import { type Client, ShardClientUtil } from 'discord.js';
import type { ServerId } from '../domain/article.ts';

/** A server by what a list shows of it. */
export interface ServerName {
  readonly id: ServerId;
  readonly name: string;
}

/**
 * Whether this process serves a server. Discord gives each server to one shard by its id; what is no server of Discord's
 * (the terminal's) falls to the first shard. A bot that is not sharded serves all.
 */
export function serves(client: Client, server: ServerId): boolean {
  if (client.shard === null) return true;
  const shard = /^\d+$/.test(server) ? ShardClientUtil.shardIdForGuildId(server, client.shard.count) : 0;
  return client.shard.ids.includes(shard);
}

/** Whether this is the process, of all that the bot is made of, that does what is to be done once. */
export const isFirst = (client: Client): boolean => client.shard === null || client.shard.ids.includes(0);

/** The servers that the bot is in, those of the other shards on this machine included. */
export async function everyServer(client: Client): Promise<readonly ServerName[]> {
  const own = client.guilds.cache.map(({ id, name }) => ({ id, name }));
  if (client.shard === null) return own;
  const all = client.shard.broadcastEval((one) => one.guilds.cache.map(({ id, name }) => ({ id, name })));
  // Another shard may just be starting, or be gone before it answers.
  const late = later(ANSWER_MS, null, { ref: false });
  const told = await Promise.race([all.catch(() => null), late]);
  return told?.flat() ?? own;
}

/** How long other shards are waited for. */
const ANSWER_MS = 2_000;
