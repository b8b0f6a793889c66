import { ChannelType, type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { watchedBy } from '../../answering/watching/watched.ts';
import { noSuchWatch, unwatchedSentence, watchNamed, watchSentence } from '../../wording/watches.ts';
import type { House } from '../house.ts';
import { placeOf } from '../place.ts';
import { mayPostIn } from '../posting.ts';
import { escapedWithin, oneLine } from '../render/markdown.ts';
import { type Card, note } from '../render/parts.ts';
import { watchesCard } from '../render/watches.ts';
import { toMessage } from '../send.ts';
import type { CommandHandler } from './handler.ts';

const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** What a member wants to be told of: `for:` something, `remove:` something, or all of it. */
export const watch: CommandHandler = async (interaction, house) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(toMessage(await cardFor(interaction, house)));
};

/** Nobody is told in a channel where they could not write themselves. */
function mayWriteIn({ guild, user }: ChatInputCommandInteraction, channel: string): boolean {
  const found = guild?.channels.cache.get(channel);
  const member = guild?.members.resolve(user.id) ?? null;
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
  return found !== undefined && member !== null && found.permissionsFor(member).has(needed);
}

async function cardFor(interaction: ChatInputCommandInteraction, house: House): Promise<Card> {
  const { options, user, guildId, client } = interaction;
  const place = await placeOf(interaction, house);
  if (place.kind === 'choose') return note('Ask for that in the server whose articles you mean.');
  const { library } = place;
  const [wanted, removed] = [oneLine(options.getString('for') ?? ''), oneLine(options.getString('remove') ?? '')];
  if (wanted !== '') {
    const channel = options.getChannel('in', false, CHANNELS)?.id ?? null;
    if (channel !== null && !mayWriteIn(interaction, channel))
      return note(`You may not write in <#${channel}>, so I cannot tell you there.`);
    if (channel !== null && !mayPostIn(client, guildId ?? '', channel)) return note(`I may not post in <#${channel}>.`);
    const watched = watchedBy(wanted, await library.people());
    const outcome =
      watched.kind === 'watched'
        ? await library.watches.add({ ...watched, member: user.id, channel }, house.now())
        : 'known';
    const shown = watchSentence(watched, outcome, channel === null ? 'privately' : 'in the channel');
    return note(escapedWithin(shown, 1500));
  }
  const mine = await library.watches.of(user.id);
  if (removed !== '') {
    const found = watchNamed(removed, mine);
    if (found === null || !(await library.watches.remove(user.id, found.words)))
      return note(escapedWithin(noSuchWatch(removed), 1500));
    return note(escapedWithin(unwatchedSentence(found.words), 1500));
  }
  return watchesCard(mine, place.server);
}
