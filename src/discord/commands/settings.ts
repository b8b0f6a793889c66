import { MessageFlags } from 'discord.js';
import { timeZoneNamed } from '../../domain/time-zone.ts';
import { settingLine, unknownZone } from '../../wording/settings.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { short } from '../render/evidence.ts';
import { oneLine } from '../render/markdown.ts';
import { note } from '../render/parts.ts';
import { settingsCard, thereIn } from '../render/settings.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

/** What is set in this server, with what changes it; a time zone is set at once. */
export const settings: CommandHandler = async (interaction, house) => {
  if (!mayModerate(interaction)) {
    await interaction.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const library = await house.libraries.of(interaction.guildId ?? '');
  const typed = oneLine(interaction.options.getString('time-zone') ?? '');
  const timeZone = timeZoneNamed(typed);
  if (typed !== '' && timeZone === null) {
    await interaction.editReply(toMessage(note(short(unknownZone(typed), 400))));
    return;
  }
  if (typed !== '' && timeZone !== null)
    await library.set({ timeZone }, interaction.user.id, settingLine('timeZone', timeZone));
  await interaction.editReply(
    toMessage(settingsCard(await library.settings(), house.now(), thereIn(interaction.guild))),
  );
};
