import { helpCard } from '../render/help.ts';
import { toPrivateMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

export const help: CommandHandler = async (interaction) => {
  await interaction.reply(toPrivateMessage(helpCard()));
};
