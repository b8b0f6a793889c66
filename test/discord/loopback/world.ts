/** The application and its bot, as the loopback Discord knows them. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.loopback.token-of-nobody';

export const userData = (id: string, name = 'member') => ({
  id,
  username: name,
  discriminator: '0',
  global_name: name,
  avatar: null,
});

export const BOT = { ...userData('100000000000000001', 'on-the-record'), bot: true };

const EVERYTHING = String((1n << 50n) - 1n);

/** A server with one text channel, in which everybody may do what the bot needs. */
export const guildData = (id: string, name: string) => ({
  id,
  name,
  owner_id: '100000000000000009',
  unavailable: false,
  member_count: 3,
  large: false,
  joined_at: '2020-01-01T00:00:00Z',
  system_channel_id: channelOf(id),
  preferred_locale: 'en-US',
  features: [],
  emojis: [],
  stickers: [],
  roles: [
    {
      id,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: EVERYTHING,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: [{ id: channelOf(id), type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  threads: [],
  members: [{ user: BOT, roles: [], joined_at: '2020-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** The only channel of a server. */
export const channelOf = (guild: string): string => `7${guild.slice(1)}`;
