import { ChannelType, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { addFeed, feedNamed } from '../../ingest/feed/manage.ts';
import { actingAs } from '../../library/acting.ts';
import { feedAddedSentence, feedRemovedSentence, noSuchFeed } from '../../wording/feeds.ts';
import type { House } from '../house.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { mayPostIn } from '../posting.ts';
import { feedsCard } from '../render/feeds.ts';
import { escapedWithin, oneLine } from '../render/markdown.ts';
import { type Card, note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

const mayNotPost = (channel: string): Card =>
  note(`I may not post in <#${channel}>. Give me View Channel and Send Messages there first. Nothing was added.`);

/** The feeds of a server: `add:` one, `remove:` one, or all of them. */
export const feeds: CommandHandler = async (interaction, house) => {
  if (!mayModerate(interaction)) {
    await interaction.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(toMessage(await cardFor(interaction, house)));
};

async function cardFor(interaction: ChatInputCommandInteraction, house: House): Promise<Card> {
  const { options, guildId, client } = interaction;
  const library = actingAs(await house.libraries.of(guildId ?? ''), interaction.user.id);
  const [added, removed] = [options.getString('add')?.trim() ?? '', oneLine(options.getString('remove') ?? '')];
  if (added !== '') {
    const channel = options.getChannel('channel', false, CHANNELS)?.id ?? null;
    if (channel !== null && !mayPostIn(client, guildId ?? '', channel)) return mayNotPost(channel);
    const outcome = await addFeed(added, channel, { library, tools: house.tools, now: house.now });
    if (outcome.kind === 'refused') {
      house.log.warn({ server: library.server, because: outcome.because, cause: outcome.detail }, 'feed not added');
    }
    const where = channel === null || outcome.kind === 'refused' ? '' : ` New articles are announced in <#${channel}>.`;
    return note(`${escapedWithin(feedAddedSentence(outcome), 1500)}${outcome.kind === 'full' ? '' : where}`);
  }
  if (removed !== '') {
    const feed = feedNamed(removed, await library.feeds.all());
    if (feed === null || !(await library.feeds.remove(feed.url))) return note(escapedWithin(noSuchFeed(removed), 1500));
    return note(escapedWithin(feedRemovedSentence(feed), 1500));
  }
  return feedsCard(await library.feeds.all(), 0);
}
