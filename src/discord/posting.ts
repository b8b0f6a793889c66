import { type Client, PermissionFlagsBits } from 'discord.js';
import type { ServerId } from '../domain/article.ts';
import type { Card } from './render/parts.ts';
import { toMessage } from './send.ts';

/** Whether the bot may post in a channel of a server, as far as it can tell. */
export function mayPostIn(client: Client, server: ServerId, channel: string): boolean {
  const guild = client.guilds.cache.get(server);
  const found = guild?.channels.cache.get(channel);
  if (guild === undefined || found === undefined) return false;
  const me = guild.members.me;
  return (
    me === null || found.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages])
  );
}

/** Posts a card in a channel of a server, unasked. False where it may not. @throws what Discord answers else. */
export async function postIn(client: Client, server: ServerId, channel: string, card: Card): Promise<boolean> {
  const found = client.guilds.cache.get(server)?.channels.cache.get(channel);
  if (found === undefined || !found.isSendable() || !mayPostIn(client, server, channel)) return false;
  await found.send(toMessage(card));
  return true;
}
