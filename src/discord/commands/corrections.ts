import { MessageFlags } from 'discord.js';
import { placedCorrections } from '../../library/corrections/placed.ts';
import { mayModerate } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { correctionsCard } from '../render/corrections.ts';
import { note } from '../render/parts.ts';
import { toMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

/** What members have put right, and what they suggest. */
export const corrections: CommandHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(interaction, house);
  const card =
    place.kind === 'choose' || interaction.guildId === null
      ? note('Ask for the corrections in the server that they belong to.')
      : correctionsCard(await placedCorrections(place.library), 0, mayModerate(interaction));
  await interaction.editReply(toMessage(card));
};
