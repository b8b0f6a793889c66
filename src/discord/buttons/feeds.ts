import { actingAs } from '../../library/acting.ts';
import { feedRemovedSentence } from '../../wording/feeds.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { feedKey, feedsCard } from '../render/feeds.ts';
import { escapedWithin } from '../render/markdown.ts';
import { note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import { type ArticleButton, chosen } from './handler.ts';

/** Another page of the feeds. */
export const feeds: ArticleButton = async (press, { page }, house) => {
  if (!mayModerate(press)) {
    await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await press.deferUpdate();
  const library = await house.libraries.of(press.guildId ?? '');
  await press.editReply(toMessage(feedsCard(await library.feeds.all(), page)));
};

/** Takes away the feed that was chosen. */
export const dropFeed: ArticleButton = async (press, _, house) => {
  if (!mayModerate(press)) {
    await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await press.deferUpdate();
  const { feeds: all } = actingAs(await house.libraries.of(press.guildId ?? ''), press.user.id);
  const feed = (await all.all()).find((one) => feedKey(one) === chosen(press));
  const gone = feed !== undefined && (await all.remove(feed.url));
  const shown = gone ? escapedWithin(feedRemovedSentence(feed), 1500) : 'That feed is no longer read here.';
  await press.editReply(toMessage(note(shown)));
};
