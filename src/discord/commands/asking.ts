import { MessageFlags } from 'discord.js';
import { joined, type Request, requestOf } from '../../answering/request.ts';
import { placeOf } from '../place.ts';
import { oneLine } from '../render/markdown.ts';
import { askedCard } from '../respond.ts';
import { toMessage } from '../send.ts';
import { settingsOf } from '../settings-of.ts';
import type { View } from '../state.ts';
import type { CommandHandler } from './handler.ts';

/** A view of the first page. */
export const firstView = (kind: Request['kind'], words: string, asker: string): View => ({
  request: requestOf(kind, oneLine(words)),
  asker,
  server: '',
  page: 0,
  filter: '',
});

/**
 * A command that asks something: the first of its options (empty: it has none) and the others in words, an answer out, private unless the
 * server has set otherwise.
 */
export const asking =
  (kind: Request['kind'], first: string, ...others: readonly string[]): CommandHandler =>
  async (interaction, house) => {
    const { isPublic } = await settingsOf(interaction.guildId, house);
    await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
    const option = (name: string): string => (name === '' ? '' : (interaction.options.getString(name) ?? ''));
    const words = joined(option(first), Object.fromEntries(others.map((name) => [name, option(name)])));
    const view = firstView(kind, words, interaction.user.id);
    const place = await placeOf(interaction, house);
    await interaction.editReply(toMessage(await askedCard(view, place, interaction.channelId ?? '', house)));
  };
