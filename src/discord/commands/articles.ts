import { MessageFlags } from 'discord.js';
import { foundArticles } from '../../library/found-articles.ts';
import { mayModerate } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { articleCard, articlesCard } from '../render/articles.ts';
import { oneLine } from '../render/markdown.ts';
import { note } from '../render/parts.ts';
import { toMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

/** All articles, those that words find, or the one that an id or title names. */
export const articles: CommandHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const words = oneLine(interaction.options.getString('find') ?? '');
  const place = await placeOf(interaction, house);
  if (place.kind === 'choose') {
    await interaction.editReply(toMessage(note('Ask for the articles in the server that they belong to.')));
    return;
  }
  const found = await foundArticles(words, place.library);
  const [only] = found;
  const entry = words !== '' && found.length === 1 && only !== undefined ? await place.library.get(only.id) : null;
  const card =
    entry === null
      ? articlesCard(found, { server: place.server, page: 0, argument: words })
      : articleCard(entry, mayModerate(interaction));
  await interaction.editReply(toMessage(card));
};
