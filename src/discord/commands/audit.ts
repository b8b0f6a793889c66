import { MessageFlags } from 'discord.js';
import type { House } from '../house.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { auditCard, LINES_ON_A_PAGE } from '../render/audit.ts';
import { type Card, note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

/** A page of a server's audit; the last where a later one was asked for. */
export async function auditOf(server: string, page: number, house: House): Promise<Card> {
  const library = await house.libraries.of(server);
  const { of } = await library.audit(0, 1);
  const at = Math.min(page, Math.max(0, Math.ceil(of / LINES_ON_A_PAGE) - 1));
  const { entries } = await library.audit(at * LINES_ON_A_PAGE, LINES_ON_A_PAGE);
  return auditCard(entries, of, at, (await library.settings()).timeZone);
}

/** Who added, removed, corrected or set what, and when. */
export const audit: CommandHandler = async (interaction, house) => {
  if (!mayModerate(interaction)) {
    await interaction.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(toMessage(await auditOf(interaction.guildId ?? '', 0, house)));
};
