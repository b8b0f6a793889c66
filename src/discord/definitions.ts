import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import {
  COMMANDS,
  type Command,
  type CommandOption,
  MESSAGE_COMMANDS,
  type MessageCommand,
} from '../domain/commands.ts';

/** Discord takes no longer strings from an option. */
const LONGEST_OPTION = 6000;

function optionDefinition({ name, about, kind, required, completes, longest }: CommandOption) {
  const head = { name, description: about, required };
  switch (kind) {
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment as const, ...head };
    case 'channel':
      return {
        type: ApplicationCommandOptionType.Channel as const,
        ...head,
        channel_types: [ChannelType.GuildText as const, ChannelType.GuildAnnouncement as const],
      };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String as const,
        ...head,
        max_length: Math.min(longest, LONGEST_OPTION),
        ...(completes === 'none' ? {} : { autocomplete: true }),
      };
  }
}

const MODERATORS = Number(PermissionFlagsBits.ManageMessages);

function commandDefinition({ name, about, options, moderators, role }: Command) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: about,
    options: options.map(optionDefinition),
    default_member_permissions: moderators && role !== true ? MODERATORS : null,
    contexts: moderators
      ? [InteractionContextType.Guild]
      : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

const messageCommandDefinition = ({ name, moderators, role }: MessageCommand) => ({
  type: ApplicationCommandType.Message as const,
  name,
  default_member_permissions: moderators && role !== true ? MODERATORS : null,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

/** Every command as Discord is told of it. */
export const definitions = () => [
  ...COMMANDS.map(commandDefinition),
  ...MESSAGE_COMMANDS.map(messageCommandDefinition),
];
