import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Deed } from '../domain/audit.ts';
import type { Library } from '../library/library.ts';
import type { House } from './house.ts';
import { settingsOf } from './settings-of.ts';

/** Who may change and remove articles. Discord's own check can be overridden by admins, so it is made again. */
export const mayModerate = (interaction: BaseInteraction): boolean =>
  interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;

export const MODERATORS_ONLY = 'Only members who may manage messages can do that here. Ask a moderator of this server.';

/** Who may take everything of a server away. */
export const mayManageServer = (interaction: BaseInteraction): boolean =>
  interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;

export const MANAGERS_ONLY = 'Only members who may manage the server can do that here.';

function hasRole({ member, guildId }: BaseInteraction, role: string): boolean {
  if (member === null) return false;
  return role === guildId || (Array.isArray(member.roles) ? member.roles.includes(role) : member.roles.cache.has(role));
}

/** Who may add articles: moderators, and the members of the role that they have chosen for it. */
export async function mayIngest(interaction: BaseInteraction, house: House): Promise<boolean> {
  if (mayModerate(interaction)) return true;
  const { ingestRole } = await settingsOf(interaction.guildId, house);
  return ingestRole !== null && hasRole(interaction, ingestRole);
}

export const INGESTERS_ONLY =
  'Only members who may manage messages, or who have the role for it, can add articles here. Ask a moderator of this server.';

/** How far back it is looked for who did something, in lines of the audit. */
const LOOKED_BACK = 200;

/** Whether the last that was done with an article was this, by this member: so that they may take it back. */
export async function didLast(what: Deed, id: string, member: string, library: Library): Promise<boolean> {
  const { entries } = await library.audit(0, LOOKED_BACK);
  const last = entries.find(({ article }) => article === id);
  return last?.what === what && last.by === member;
}
