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

/** Every permission but an administrator's, whom no channel can shut out. */
const EVERYTHING = String(((1n << 50n) - 1n) & ~8n);

/** The role of everybody in a server, but for its id. */
export const EVERYBODY = {
  name: '@everyone',
  color: 0,
  hoist: false,
  position: 0,
  permissions: EVERYTHING,
  managed: false,
  mentionable: false,
  flags: 0,
};

/** A role in every server that may do nothing of its own. */
export const REPORTERS = '600000000000000006';

/** A channel in which nobody may write. */
export const BOARD = '600000000000000001';

/** A server with two text channels in which everybody may do what the bot needs, and one in which nobody may write. */
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
    { ...EVERYBODY, id },
    { ...EVERYBODY, id: REPORTERS, name: 'reporters', permissions: '0', position: 1 },
  ],
  channels: [
    { id: channelOf(id), type: 0, name: 'general', position: 0, permission_overwrites: [] },
    { id: otherChannelOf(id), type: 0, name: 'news', position: 1, permission_overwrites: [] },
    {
      id: BOARD,
      type: 0,
      name: 'board',
      position: 2,
      permission_overwrites: [{ id, type: 0, allow: '0', deny: String(1 << 11) }],
    },
  ],
  threads: [],
  members: [{ user: BOT, roles: [], joined_at: '2020-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** Another such. */
export const otherChannelOf = (guild: string): string => `8${guild.slice(1)}`;

/** The channel of a server in which everybody may write. */
export const channelOf = (guild: string): string => `7${guild.slice(1)}`;
