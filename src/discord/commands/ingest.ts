import { MessageFlags } from 'discord.js';
import { actingAs } from '../../library/acting.ts';
import { fetchAttachment } from '../attachments.ts';
import { isCollection, linksIn, takeInMany } from '../batch.ts';
import { articleForm } from '../forms.ts';
import { previewOf } from '../ingesting.ts';
import { INGESTERS_ONLY, mayIngest } from '../moderation.ts';
import { takenInCard } from '../render/ingest.ts';
import { type Card, note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

export const ingest: CommandHandler = async (interaction, house) => {
  if (!(await mayIngest(interaction, house))) {
    await interaction.reply(toPrivateMessage(note(INGESTERS_ONLY)));
    return;
  }
  const url = interaction.options.getString('link')?.trim() ?? '';
  const file = interaction.options.getAttachment('file');
  if (url === '' && file === null) {
    await interaction.showModal(articleForm());
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const source = file === null ? { kind: 'link' as const, url } : await fetchAttachment(file, house.attachmentHost);
  const many = source.kind === 'link' ? linksIn(url) : source.kind === 'file' && isCollection(source) ? source : [];
  const show = async (card: Card): Promise<void> => void (await interaction.editReply(toMessage(card)));
  if ('bytes' in many || many.length > 1) {
    await show(
      await takeInMany(
        many,
        actingAs(await house.libraries.of(interaction.guildId ?? ''), interaction.user.id),
        house,
        show,
      ),
    );
  } else await show(source.kind === 'refused' ? takenInCard(source) : await previewOf(source, interaction, house));
};
