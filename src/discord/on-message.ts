import { ChannelType, type Message, PermissionFlagsBits } from 'discord.js';
import { asksForHelp } from '../answering/questions/help.ts';
import { firstView } from './commands/asking.ts';
import { described, isForbidden, newReference } from './faults.ts';
import type { House } from './house.ts';
import { type Place, placeOfUser } from './place.ts';
import { helpCard } from './render/help.ts';
import { oneLine } from './render/markdown.ts';
import { type Card, note, text } from './render/parts.ts';
import { askedCard } from './respond.ts';
import { toMessage } from './send.ts';
import { settingsOf } from './settings-of.ts';
import type { View } from './state.ts';

/** Whether a message speaks to the bot: it names it, answers it, or was written to it alone. */
function isAddressed(message: Message): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  const me = message.client.user.id;
  return message.guildId === null || message.mentions.users.has(me) || message.mentions.repliedUser?.id === me;
}

/** The words without the bot's own mention. */
const wordsIn = (message: Message): string =>
  oneLine(message.content.replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' '));

async function placeFor(message: Message, house: House): Promise<Place> {
  if (message.guildId === null) return placeOfUser(message.client, message.author.id, house);
  return { kind: 'library', library: await house.libraries.of(message.guildId), server: '' };
}

/** Whether the bot may post there, as far as it can tell. */
function mayPost({ channel, guild }: Message): boolean {
  if (guild === null || channel.type === ChannelType.DM || !('permissionsFor' in channel)) return true;
  const me = guild.members.me;
  const post = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return me === null || channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, post]);
}

/** Whether it may post files there; in a direct message it always may. */
const mayAttach = ({ channel, guild }: Message): boolean =>
  guild?.members.me == null ||
  !('permissionsFor' in channel) ||
  channel.permissionsFor(guild.members.me).has(PermissionFlagsBits.AttachFiles);

/** Tells the member alone what could not be posted where they asked. */
async function tellPrivately(message: Message, card: Card): Promise<void> {
  const why = text('I may not post in the channel where you asked, so here it is:');
  await message.author.send(toMessage({ ...card, components: [why, ...card.components] }));
}

async function reply(message: Message, card: (server: string) => Promise<Card>): Promise<void> {
  const privately = async (): Promise<void> => tellPrivately(message, await card(message.guildId ?? ''));
  if (!mayPost(message)) {
    await privately();
    return;
  }
  try {
    await message.reply(toMessage(await card('')));
  } catch (error) {
    if (!isForbidden(error) || message.guildId === null) throw error;
    await privately();
  }
}

async function answerMessage(message: Message, house: House): Promise<void> {
  const words = wordsIn(message);
  await reply(message, async (server) => {
    if (asksForHelp(words)) return helpCard();
    const place = await placeFor(message, house);
    const seen = place.kind === 'library' && server !== '' ? { ...place, server } : place;
    const view = firstView('ask', words, message.author.id);
    const pictured: View = server !== '' || mayAttach(message) ? view : { ...view, pictures: false };
    return askedCard(pictured, seen, message.channelId, house);
  });
}

/** Whether mentions are answered where the message stands; a thread goes with its channel. */
async function isHeard({ guildId, channelId, channel }: Message, house: House): Promise<boolean> {
  const { channels } = await settingsOf(guildId, house);
  const parent = channel.isThread() ? (channel.parentId ?? '') : '';
  return channels.length === 0 || channels.includes(channelId) || channels.includes(parent);
}

/** Answers a message that speaks to the bot; others are not looked at. Never rejects. */
export async function onMessage(message: Message, house: House): Promise<void> {
  if (!isAddressed(message) || !(await isHeard(message, house))) return;
  const about = { handler: message.guildId === null ? 'direct message' : 'mention', server: message.guildId };
  try {
    await answerMessage(message, house);
    house.log.info(about, 'handled');
  } catch (error) {
    const reference = newReference();
    house.log.error({ ...about, reference, error: described(error) }, 'failed');
    await message
      .reply(toMessage(note(`Something went wrong on my side. Reference: \`${reference}\``)))
      .catch((again: unknown) => house.log.warn({ ...about, reference, error: described(again) }, 'could not tell'));
  }
}
