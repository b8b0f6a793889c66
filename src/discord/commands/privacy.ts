import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { House } from '../house.ts';
import { mayManageServer } from '../moderation.ts';
import type { Card } from '../render/parts.ts';
import { privacyCard } from '../render/privacy.ts';
import { toMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

/** What is kept of the server where it is asked, and of the asker everywhere. */
export async function privacyOf(interaction: RepliableInteraction, house: House): Promise<Card> {
  const traces = await house.libraries.privacy.tracesOf(interaction.user.id);
  const places = traces.reduce((sum, { rows }) => sum + rows.length, 0);
  if (interaction.guildId === null) return privacyCard(null, places, false);
  const library = await house.libraries.of(interaction.guildId);
  const kept = {
    articles: (await library.articles()).length,
    corrections: (await library.corrections.list()).length,
    audit: (await library.audit(0, 1)).of,
  };
  return privacyCard(kept, places, mayManageServer(interaction));
}

export const privacy: CommandHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(toMessage(await privacyOf(interaction, house)));
};
