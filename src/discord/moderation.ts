import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';

/** Who may add, change and remove articles. Discord's own check can be overridden by admins, so it is made again. */
export const mayModerate = (interaction: BaseInteraction): boolean =>
  interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;

export const MODERATORS_ONLY = 'Only members who may manage messages can do that here. Ask a moderator of this server.';
