import { type Message, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { postedIn } from '../../answering/check/posted.ts';
import { joined } from '../../answering/request.ts';
import { LONGEST_QUESTION, type MessageCommandName } from '../../domain/commands.ts';
import type { Refused, Source } from '../../ingest/taken-in.ts';
import { fetchAttachment } from '../attachments.ts';
import type { House } from '../house.ts';
import { previewOf } from '../ingesting.ts';
import { INGESTERS_ONLY, mayIngest } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { takenInCard } from '../render/ingest.ts';
import { cut, oneLine } from '../render/markdown.ts';
import { note } from '../render/parts.ts';
import { cardFor } from '../respond.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import { firstView } from './asking.ts';

type MenuHandler = (interaction: MessageContextMenuCommandInteraction, house: House) => Promise<void>;

/** Quotations with the words of a message. */
const findQuotes: MenuHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const words = cut(oneLine(interaction.targetMessage.content), LONGEST_QUESTION);
  const view = firstView('who-said', words, interaction.user.id);
  await interaction.editReply(toMessage(await cardFor(view, await placeOf(interaction, house), house)));
};

/** Whether the quotation in a message is on the record. */
const checkQuote: MenuHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { quote, by } = postedIn(interaction.targetMessage.content);
  const words = joined(cut(oneLine(quote), LONGEST_QUESTION - MOST_NAME), {
    by: by === null ? undefined : cut(by, MOST_NAME / 2),
  });
  const view = firstView('check', words, interaction.user.id);
  await interaction.editReply(toMessage(await cardFor(view, await placeOf(interaction, house), house)));
};

/** Room for a name behind the quotation. */
const MOST_NAME = 120;

/** What a message offers as an article: its file, else its link, else its own words. */
async function sourceIn({ attachments, content }: Message, house: House): Promise<Source | Refused> {
  const file = attachments.first();
  if (file !== undefined) return fetchAttachment(file, house.attachmentHost);
  const [url] = /https?:\/\/[^\s<>)\]]{4,2000}/.exec(content) ?? [];
  if (url !== undefined && content.length < url.length + 300) return { kind: 'link', url };
  return { kind: 'text', text: content, head: {} };
}

const ingestThis: MenuHandler = async (interaction, house) => {
  if (!(await mayIngest(interaction, house))) {
    await interaction.reply(toPrivateMessage(note(INGESTERS_ONLY)));
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const source = await sourceIn(interaction.targetMessage, house);
  const card = source.kind === 'refused' ? takenInCard(source) : await previewOf(source, interaction, house);
  await interaction.editReply(toMessage(card));
};

/** Handlers of the commands in a message's menu. */
export const MENU_HANDLERS: Readonly<Record<MessageCommandName, MenuHandler>> = {
  'Find quotes like this': findQuotes,
  'Check this quote': checkQuote,
  'Ingest this': ingestThis,
};
