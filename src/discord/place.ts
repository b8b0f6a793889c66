import { type Client, type RepliableInteraction, Routes } from 'discord.js';
import type { ServerId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { House } from './house.ts';
import { everyServer, type ServerName } from './shard.ts';

/** More servers than this are not asked whether somebody is a member. */
const MOST_SERVERS = 100;

/** The servers that a member and the bot share, by the bot's own eyes: members are looked up one by one, no intent. */
export async function sharedServers(client: Client, user: string): Promise<readonly ServerName[]> {
  const servers = (await everyServer(client)).slice(0, MOST_SERVERS);
  const member = await Promise.all(servers.map((server) => isMember(client, server, user)));
  return servers.filter((_, at) => member[at] === true);
}

const isMember = async (client: Client, server: ServerName, user: string): Promise<boolean> =>
  client.rest.get(Routes.guildMember(server.id, user)).then(
    () => true,
    () => false,
  );

/** Whose articles an interaction asks: a library, or the servers to choose from (perhaps none). */
export type Place =
  | { readonly kind: 'library'; readonly library: Library; readonly server: ServerId }
  | { readonly kind: 'choose'; readonly servers: readonly ServerName[] };

/** @param chosen the server that a direct message's button names; empty: none yet. Membership is checked again. */
export async function placeOf(interaction: RepliableInteraction, house: House, chosen: ServerId = ''): Promise<Place> {
  if (interaction.guildId !== null) {
    return { kind: 'library', library: await house.libraries.of(interaction.guildId), server: '' };
  }
  return placeOfUser(interaction.client, interaction.user.id, house, chosen);
}

/** The same for somebody who writes to the bot directly. */
export async function placeOfUser(client: Client, user: string, house: House, chosen: ServerId = ''): Promise<Place> {
  const known = chosen === '' ? undefined : (await everyServer(client)).find(({ id }) => id === chosen);
  const servers =
    known === undefined ? await sharedServers(client, user) : (await isMember(client, known, user)) ? [known] : [];
  const [only] = servers;
  if (only === undefined || servers.length > 1) return { kind: 'choose', servers };
  return { kind: 'library', library: await house.libraries.of(only.id), server: only.id };
}
