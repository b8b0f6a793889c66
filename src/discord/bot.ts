import { type Client, Events, PermissionFlagsBits, PermissionsBitField, Status } from 'discord.js';
import { newClient } from './client.ts';
import { watchDepartures } from './departures.ts';
import { described } from './faults.ts';
import { followFeeds } from './feed-poll.ts';
import { greet } from './greeting.ts';
import type { House } from './house.ts';
import { onInteraction } from './on-interaction.ts';
import { onMessage } from './on-message.ts';
import { followRules } from './read-again.ts';
import { registerCommands } from './register.ts';
import { note } from './render/parts.ts';
import { toPrivateMessage } from './send.ts';
import { isFirst } from './shard.ts';
import { followWatches } from './watching.ts';

/** How long handlers that are under way may still take when the bot is stopped. */
const LAST_MILLISECONDS = 10_000;
/** As many interactions are remembered, so that one that the gateway tells of twice is handled once. */
const REMEMBERED = 2_000;

export interface Bot {
  /** What a server's owner opens to invite the bot. */
  readonly invitation: string;
  /** How many articles of this process's servers older rules had read: they are being read again. */
  readonly readAgain: number;
  /** Whether it is at the gateway just now. */
  isOnline(): boolean;
  /** Takes nothing new, finishes what was deferred, leaves Discord. */
  stop(): Promise<void>;
}

/** What the bot must be able to do in a channel. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
];

/** Members open it in their browser: it is Discord's own address even where REST goes through a proxy. */
export function invitationOf(application: string): string {
  const permissions = String(PermissionsBitField.resolve(PERMISSIONS));
  const query = new URLSearchParams({ client_id: application, scope: 'bot applications.commands', permissions });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/**
 * Starts the bot; it is ready when this resolves.
 *
 * @param apiUrl REST base; absent: Discord's own.
 * @throws where Discord cannot be reached or does not know the token.
 */
export async function startBot(token: string, apiUrl: string | undefined, house: House): Promise<Bot> {
  const { log } = house;
  const client = newClient(apiUrl);
  const underWay = new Set<Promise<void>>();
  const seen = new Set<string>();
  let stopping = false;

  const track = (work: Promise<void>): void => {
    const done = work.finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const isNew = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    for (const oldest of seen) if (seen.size > REMEMBERED) seen.delete(oldest);
    return true;
  };

  client.on(Events.InteractionCreate, (interaction) => {
    if (!isNew(interaction.id)) return;
    if (stopping && interaction.isRepliable()) {
      interaction
        .reply(toPrivateMessage(note('I am just being started anew. Ask again in a minute.')))
        .catch((error: unknown) => log.warn({ error: described(error) }, 'not answered'));
    } else if (!stopping) track(onInteraction(interaction, house));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!stopping && isNew(message.id)) track(onMessage(message, house));
  });
  client.on(Events.GuildCreate, (guild) => track(greet(guild, house)));
  client.on(Events.Error, (error) => log.error({ error: described(error) }, 'client'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client'));
  client.on(Events.ShardError, (error) => log.warn({ error: described(error) }, 'gateway'));
  client.on(Events.ShardReconnecting, () => log.info('gateway lost, connecting again'));
  client.on(Events.ShardResume, () => log.info('gateway resumed'));

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const started = await ready;
  const feeds = followFeeds(started, house);
  const watches = followWatches(started, house);
  const rules = await followRules(started, house, () => underWay.size > 0);
  // The first time it notes every server, which takes a while where there are thousands.
  track(watchDepartures(started, house));
  try {
    if (isFirst(started))
      log.info({ commands: await registerCommands(started.rest, started.application.id) }, 'commands');
  } catch (error) {
    log.error({ error: described(error) }, 'commands could not be registered');
  }

  return {
    invitation: invitationOf(started.application.id),
    readAgain: rules.articles,
    isOnline: () => started.ws.status === Status.Ready,
    stop: async () => {
      stopping = true;
      const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_MILLISECONDS).unref());
      await Promise.race([Promise.allSettled([...underWay, feeds.stop(), watches.stop(), rules.stop()]), late]);
      await client.destroy();
    },
  };
}
