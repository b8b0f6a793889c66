import { type Client, DiscordAPIError, type Guild, RESTJSONErrorCodes } from 'discord.js';
import { type Message, type Owed, tellOfArrivals } from '../answering/watching/round.ts';
import type { ServerId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
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

/** Tells members of new articles for as long as the bot runs. `stop` ends it after the messages that are under way. */
export function followWatches(client: Client, house: House): { readonly stop: () => Promise<void> } {
  const { libraries, now, log } = house;
  let underWay: Promise<void> = Promise.resolve();
  let busy = false;
  const owed = new Map<ServerId, Owed>();

  const round = async (): Promise<void> => {
    for (const server of await libraries.arrivals.servers(now())) {
      const guild = client.guilds.cache.get(server);
      if (guild === undefined) continue;
      const owedHere: Owed = owed.get(server) ?? new Map();
      owed.set(server, owedHere);
      try {
        await tellOf(guild, await libraries.of(server), house, owedHere);
      } catch (error) {
        log.error({ handler: 'watch', server, error: described(error) }, 'failed');
      }
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

async function tellOf(guild: Guild, library: Library, house: House, owed: Owed): Promise<void> {
  const { now } = house;
  const until = new Date(now().getTime() + TAKEN_MILLISECONDS);
  const arrivals = await library.watches.arrivals(AT_ONCE, now(), until);
  await tellOfArrivals(arrivals, library, owed, (message) => deliver(message, guild, library, house));
}

/** False where it is worth another try. What cannot be helped is noted for the member. */
async function deliver(message: Message, guild: Guild, library: Library, { log }: House): Promise<boolean> {
  const { member, channel } = message;
  const about = { handler: 'watch', server: guild.id };
  try {
    if (!(await hasLeft(guild, member))) {
      const told = await tell(guild, message);
      await library.watches.note(member, told ? null : channel === null ? 'closed' : 'no-channel');
      log.info({ ...about, told }, 'handled');
    } else await library.watches.forget(member);
    return true;
  } catch (error) {
    log.error({ ...about, error: described(error) }, 'a member could not be told just now');
    return false;
  }
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
