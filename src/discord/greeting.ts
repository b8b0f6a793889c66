import { ChannelType, type Guild, type GuildTextBasedChannel, PermissionFlagsBits } from 'discord.js';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { greetingCard } from './render/greeting.ts';
import { toMessage } from './send.ts';

/** The channel for a greeting: the system's, else the first that the bot may post in. */
function channelFor(guild: Guild): GuildTextBasedChannel | null {
  const me = guild.members.me;
  if (me === null) return guild.systemChannel;
  const texts = [...guild.channels.cache.values()].filter((channel) => channel.type === ChannelType.GuildText);
  const first = guild.systemChannel === null ? [] : [guild.systemChannel];
  const ranked = [...first, ...texts.sort((a, b) => a.position - b.position)];
  const may = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
  return ranked.find((channel) => channel.permissionsFor(me).has(may)) ?? null;
}

/** Says hello to a server that the bot has just joined, where it may. Never rejects. */
export async function greet(guild: Guild, { log }: House): Promise<void> {
  try {
    await channelFor(guild)?.send(toMessage(greetingCard()));
    log.info({ handler: 'greeting', server: guild.id }, 'handled');
  } catch (error) {
    log.warn({ handler: 'greeting', server: guild.id, error: described(error) }, 'not greeted');
  }
}
