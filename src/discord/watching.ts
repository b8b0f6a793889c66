import { type Client, DiscordAPIError, type Guild, RESTJSONErrorCodes } from 'discord.js';
import { type Telling, tellingsOf, textBefore } from '../answering/watching/tell.ts';
import type { ServerId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { Arrival } from '../library/watches.ts';
import { described, isForbidden } from './faults.ts';
import type { House } from './house.ts';
import { postIn } from './posting.ts';
import { tellingCard } from './render/watches.ts';
import { toMessage } from './send.ts';

/** How often it is looked whether something has come, and for how long what is taken is left to whoever took it. */
const MILLISECONDS = 5_000;
const TAKEN_MILLISECONDS = 120_000;

/** Articles that are told of in one go: one message for each member. */
const AT_ONCE = 100;

/** What one member is told in one place. */
interface Message {
  readonly member: string;
  readonly channel: string | null;
  readonly tellings: Telling[];
}

/** Tells members of new articles for as long as the bot runs. `stop` ends it after the messages that are under way. */
export function followWatches(client: Client, house: House): { readonly stop: () => Promise<void> } {
  const { libraries, now, log } = house;
  let underWay: Promise<void> = Promise.resolve();
  let busy = false;

  const round = async (): Promise<void> => {
    for (const server of await libraries.arrivals.servers(now())) {
      const guild = client.guilds.cache.get(server);
      if (guild !== undefined) await tellOf(guild, await libraries.of(server), house);
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    underWay = round()
      .catch((error: unknown) => log.error({ handler: 'watch', error: described(error) }, 'failed'))
      .finally(() => {
        busy = false;
      });
  }, MILLISECONDS);
  return {
    stop: () => {
      clearInterval(timer);
      return underWay;
    },
  };
}

async function tellOf(guild: Guild, library: Library, { now, log }: House): Promise<void> {
  const until = new Date(now().getTime() + TAKEN_MILLISECONDS);
  const arrivals = await library.watches.arrivals(AT_ONCE, now(), until);
  const messages = await messagesOf(library, arrivals);
  for (const message of messages) {
    const { member, channel } = message;
    const about = { handler: 'watch', server: guild.id };
    try {
      if (!(await hasLeft(guild, member))) {
        const told = await tell(guild, message);
        await library.watches.note(member, told ? null : channel === null ? 'closed' : 'no-channel');
        log.info({ ...about, told }, 'handled');
      } else await library.watches.forget(member);
    } catch (error) {
      log.error({ ...about, error: described(error) }, 'a member could not be told');
    }
  }
  await library.watches.told(arrivals.map(({ article }) => article));
}

/** Whether somebody is known to be no member any more: what else goes wrong in asking says nothing about them. */
const hasLeft = async (guild: Guild, user: string): Promise<boolean> =>
  guild.members.fetch({ user, force: true, cache: false }).then(
    () => false,
    (error: unknown) => {
      const { UnknownMember, UnknownUser } = RESTJSONErrorCodes;
      if (error instanceof DiscordAPIError && (error.code === UnknownMember || error.code === UnknownUser)) return true;
      throw error;
    },
  );

/** One message for each member and place, whatever they watch for. */
async function messagesOf(library: Library, arrivals: readonly Arrival[]): Promise<readonly Message[]> {
  const watches = await library.watches.all();
  const messages = new Map<string, Message>();
  const tellings: Telling[] = [];
  for (const arrival of arrivals) {
    const entry = await library.get(arrival.article);
    if (entry !== null) tellings.push(...tellingsOf(entry, watches, await textBefore(arrival, library)));
  }
  for (const telling of tellings) {
    const { member, channel } = telling.watch;
    const key = `${member} ${channel ?? ''}`;
    const message = messages.get(key) ?? { member, channel, tellings: [] };
    messages.set(key, message);
    const same = message.tellings.findIndex(({ watch }) => watch.words === telling.watch.words);
    const before = message.tellings[same];
    if (before === undefined) message.tellings.push(telling);
    else message.tellings[same] = { ...before, evidence: [...before.evidence, ...telling.evidence] };
  }
  return [...messages.values()];
}

/** False where the member lets nobody write to them, or the bot may not post in the channel. */
async function tell(guild: Guild, { member, channel, tellings }: Message): Promise<boolean> {
  const server: ServerId = guild.id;
  if (channel !== null) return postIn(guild.client, server, channel, tellingCard(tellings, '', member));
  try {
    await guild.client.users.send(member, toMessage(tellingCard(tellings, guild.name, null)));
    return true;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}
