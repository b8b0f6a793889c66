import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** No privileged intent: mentions, direct messages and interactions come with their text without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** @param apiUrl REST base without a version; absent: Discord's own. The gateway's address comes from there. */
export const newClient = (apiUrl: string | undefined): Client =>
  new Client({
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
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
