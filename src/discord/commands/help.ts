import { MessageFlags } from 'discord.js';
import type { Library } from '../../library/library.ts';
import { examplesFrom } from '../examples.ts';
import { mayModerate } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { helpCard } from '../render/help.ts';
import { toMessage } from '../send.ts';
import { settingsOf } from '../settings-of.ts';
import type { CommandHandler } from './handler.ts';

export const help: CommandHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(interaction, house);
  const examples = place.kind === 'library' ? await examplesFrom(place.library) : [];
  const settings = mayModerate(interaction) ? await settingsOf(interaction.guildId, house) : null;
  const open = settings === null || place.kind !== 'library' ? 0 : await suggestionsIn(place.library);
  await interaction.editReply(toMessage(helpCard(examples, settings, open)));
};

const suggestionsIn = async (library: Library): Promise<number> =>
  (await library.corrections.list()).filter(({ state }) => state === 'suggested').length;
