import { MessageFlags } from 'discord.js';
import { foundArticles, revisedArticle } from '../../library/found-articles.ts';
import type { Library } from '../../library/library.ts';
import { noEarlierText } from '../../wording/changes.ts';
import { changesOf } from '../changes-of.ts';
import type { House } from '../house.ts';
import { mayModerate } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { articleCard, articlesCard } from '../render/articles.ts';
import { escapedWithin, oneLine } from '../render/markdown.ts';
import { type Card, note } from '../render/parts.ts';
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
  const changed = oneLine(interaction.options.getString('changes') ?? '');
  if (changed !== '') {
    await interaction.editReply(toMessage(await changesFor(changed, place.library, house)));
    return;
  }
  const found = await foundArticles(words, place.library);
  const [only] = found;
  const entry = words !== '' && found.length === 1 && only !== undefined ? await place.library.get(only.id) : null;
  const card =
    entry === null
      ? articlesCard(found, { server: place.server, page: 0, argument: words })
      : articleCard(
          entry,
          mayModerate(interaction),
          await place.library.versions.history(entry.article.id),
          place.server,
        );
  await interaction.editReply(toMessage(card));
};

/** What changed in the first article that the words find, of those that have earlier texts. */
async function changesFor(words: string, library: Library, house: House): Promise<Card> {
  const article = await revisedArticle(words, library);
  const card = article === null ? null : await changesOf(article.id, library, house);
  return card ?? note(escapedWithin(noEarlierText(words), 1500));
}
