import { ChannelType, Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { restOptions } from './rest-options.ts';

/** No privileged intent: mentions, direct messages and interactions come with their text without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** An event as the gateway sends it. */
interface RawEvent {
  readonly t: string | null;
  readonly d: { readonly guild_id?: string; channel_type?: number };
}

/** discord.js drops a direct message of an unknown channel unless the event names the channel's type, which is optional. */
function nameDirectChannels({ t, d }: RawEvent): void {
  if (t === 'MESSAGE_CREATE' && d.guild_id === undefined) d.channel_type ??= ChannelType.DM;
}

/** @param apiUrl REST base without a version; absent: Discord's own. The gateway's address comes from there. */
export function newClient(apiUrl: string | undefined): Client {
  const client = new Client({
    intents: INTENTS,
    // A direct message comes in a channel that is not known yet.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // Messages and members are never looked up in a cache; kept, they would only grow.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: restOptions(apiUrl),
  });
  client.on(Events.Raw, nameDirectChannels);
  return client;
}
