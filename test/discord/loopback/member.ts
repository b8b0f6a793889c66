import type { Interaction, Posted } from './interactions.ts';
import { messageData } from './interactions.ts';
import { allParts } from './limits.ts';
import type { LoopbackDiscord } from './loopback.ts';
import { snowflake } from './snowflakes.ts';
import { BOT, channelOf, EVERYBODY, userData } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

const MANAGE_MESSAGES = 1 << 13;
const MANAGE_GUILD = 1 << 5;

/** What a member may beside a moderator's rights. */
interface Rights {
  readonly manager?: boolean;
  readonly roles?: readonly string[];
}

/** A file that a member attaches to a command. */
export interface Attached {
  readonly name: string;
  readonly bytes: Buffer;
  /** Another address than the file's own. */
  readonly url?: string;
}

/** A channel that a member names in a command. */
export interface NamedChannel {
  readonly channel: string;
}

/** What came of something that a member did. */
export class Turn {
  readonly interaction: Interaction;
  private readonly discord: LoopbackDiscord;

  constructor(discord: LoopbackDiscord, interaction: Interaction) {
    this.discord = discord;
    this.interaction = interaction;
  }

  /** Milliseconds until the first acknowledgement. */
  async acknowledged(): Promise<number> {
    const { interaction } = this;
    await this.discord.interactions.until('an acknowledgement', () => interaction.ackAt !== null);
    return (interaction.ackAt ?? 0) - interaction.startedAt;
  }

  /** The reply after its last edit: the deferred one is filled in. */
  async reply(): Promise<Posted> {
    const { interaction } = this;
    const filled = (): boolean => interaction.ackType === 4 || interaction.edits > 0 || this.discord.faults.length > 0;
    await this.discord.interactions.until('a reply', filled);
    if (this.discord.faults.length > 0) throw new Error(this.discord.faults.join('; '));
    if (interaction.original === null) throw new Error('no reply');
    return interaction.original;
  }

  /** The first follow-up message. */
  async followUp(): Promise<Posted> {
    const { interaction } = this;
    await this.discord.interactions.until('a follow-up', () => interaction.followUps.length > 0);
    const [first] = interaction.followUps;
    if (first === undefined) throw new Error('no follow-up');
    return first;
  }

  /** The form that was opened. */
  async form(): Promise<Json> {
    await this.acknowledged();
    if (this.interaction.ackType !== 9) throw new Error(`no form but ${this.interaction.ackType}`);
    return this.interaction.ackData;
  }

  /** The completions that came. */
  async choices(): Promise<readonly { readonly name: string; readonly value: string }[]> {
    await this.acknowledged();
    return this.interaction.ackData['choices'] as readonly { readonly name: string; readonly value: string }[];
  }
}

/** All text of a message, part after part. */
export const textOf = (message: Posted): string =>
  allParts(message.body['components'])
    .filter(({ type }) => type === 10)
    .map((part) => String(part['content']))
    .join('\n');

/** A button or select of a message, by what stands on it or where its custom_id begins. */
export function partOf(message: Posted, label: string): Json {
  const parts = allParts(message.body['components']);
  const found = parts.find((part) => part['label'] === label || String(part['placeholder'] ?? '').startsWith(label));
  if (found === undefined) {
    const labels = parts.map((part) => part['label'] ?? part['placeholder']).filter((one) => one !== undefined);
    throw new Error(`no “${label}” among ${labels.join(', ')} under: ${textOf(message)}`);
  }
  return found;
}

export const isPrivate = (message: Posted): boolean => (message.flags & 64) !== 0;

/** Somebody in a server of the loopback Discord, or (without one) in a direct message. */
export class Member {
  readonly guild: string | null;
  readonly id: string;
  private readonly discord: LoopbackDiscord;
  private readonly moderator: boolean;
  private readonly more: Rights;

  constructor(discord: LoopbackDiscord, guild: string | null, id = snowflake(), moderator = false, more: Rights = {}) {
    this.discord = discord;
    this.guild = guild;
    this.id = id;
    this.moderator = moderator;
    this.more = more;
    if (guild !== null) discord.members.add(`${guild}/${id}`);
  }

  private begin(type: number, data: Json, on: Posted | null = null): Turn {
    const interaction = this.discord.interactions.start(on);
    const user = userData(this.id);
    const channel = this.guild === null ? `9${this.id.slice(1)}` : channelOf(this.guild);
    const where =
      this.guild === null
        ? { user, channel: { id: channel, type: 1, recipients: [user] }, context: 1 }
        : {
            guild_id: this.guild,
            guild: { id: this.guild, locale: 'en-US', features: [] },
            context: 0,
            channel: { id: channel, type: 0, name: 'general', guild_id: this.guild, permissions: '0' },
            member: {
              user,
              roles: this.more.roles ?? [],
              joined_at: '2020-01-01T00:00:00Z',
              permissions: String((this.moderator ? MANAGE_MESSAGES : 0) | (this.more.manager ? MANAGE_GUILD : 0)),
              deaf: false,
              mute: false,
              flags: 0,
            },
          };
    this.discord.gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      token: interaction.token,
      application_id: BOT.id,
      type,
      data,
      version: 1,
      channel_id: channel,
      locale: 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      ...(on === null ? {} : { message: messageData(on) }),
      ...where,
    });
    return new Turn(this.discord, interaction);
  }

  /** Uses a slash command. */
  command(name: string, options: Readonly<Record<string, string | Attached | NamedChannel>> = {}): Turn {
    const attachments: Record<string, Json> = {};
    const channels: Record<string, Json> = {};
    const given = Object.entries(options).map(([option, value]) => {
      if (typeof value === 'string') return { name: option, type: 3, value };
      if ('channel' in value) {
        channels[value.channel] = { id: value.channel, type: 0, name: 'general', permissions: '0' };
        return { name: option, type: 7, value: value.channel };
      }
      const id = snowflake();
      const url = value.url ?? this.discord.attach(value.name, value.bytes);
      attachments[id] = { id, filename: value.name, size: value.bytes.length, url, proxy_url: url };
      return { name: option, type: 11, value: id };
    });
    return this.begin(2, { id: snowflake(), name, type: 1, options: given, resolved: { attachments, channels } });
  }

  /** Uses a command of a message's menu. */
  messageCommand(name: string, content: string): Turn {
    const id = snowflake();
    const message = {
      ...messageData({ id, channel: channelOf(this.guild ?? '7'), body: { content }, flags: 0, files: [] }),
      author: userData(snowflake()),
    };
    return this.begin(2, { id: snowflake(), name, type: 3, target_id: id, resolved: { messages: { [id]: message } } });
  }

  /** Types into an option of a command. */
  type(name: string, option: string, value: string): Turn {
    return this.begin(4, {
      id: snowflake(),
      name,
      type: 1,
      options: [{ name: option, type: 3, value, focused: true }],
    });
  }

  /** Presses a button of a message. */
  press(message: Posted, label: string): Turn {
    return this.pressId(message, String(partOf(message, label)['custom_id']));
  }

  pressId(message: Posted, customId: string): Turn {
    return this.begin(3, { custom_id: customId, component_type: 2 }, message);
  }

  /** Chooses an option of a select, by its place or its label. */
  choose(message: Posted, placeholder: string, option: number | string): Turn {
    const part = partOf(message, placeholder);
    const options = part['options'] as readonly { readonly label: string; readonly value: string }[];
    const chosen = typeof option === 'number' ? options[option] : options.find(({ label }) => label === option);
    return this.begin(3, { custom_id: part['custom_id'], component_type: 3, values: [chosen?.value ?? ''] }, message);
  }

  /** Picks channels or roles in a select of such. */
  pick(message: Posted, placeholder: string, ids: readonly string[]): Turn {
    const part = partOf(message, placeholder);
    const data = (id: string): Json =>
      part['type'] === 8 ? { id, type: 0, name: 'general', permissions: '0' } : { ...EVERYBODY, id, name: 'reporters' };
    const resolved = {
      [part['type'] === 8 ? 'channels' : 'roles']: Object.fromEntries(ids.map((id) => [id, data(id)])),
    };
    return this.begin(
      3,
      { custom_id: part['custom_id'], component_type: part['type'], values: ids, resolved },
      message,
    );
  }

  /** Sends a form that was opened. */
  send(form: Json, values: Readonly<Record<string, string>>): Turn {
    const components = Object.entries(values).map(([id, value], at) => ({
      type: 18,
      id: 2 * at + 1,
      component: { type: 4, id: 2 * at + 2, custom_id: id, value },
    }));
    return this.begin(5, { custom_id: form['custom_id'], components });
  }

  /** Writes a message. */
  write(
    content: string,
    more: { readonly mentions?: boolean; readonly replyTo?: Posted; readonly channel?: string } = {},
  ): string {
    const id = snowflake();
    const user = userData(this.id);
    const reference =
      more.replyTo === undefined
        ? {}
        : {
            type: 19,
            message_reference: { message_id: more.replyTo.id, channel_id: more.replyTo.channel },
            referenced_message: messageData(more.replyTo),
          };
    this.discord.gateway.dispatch('MESSAGE_CREATE', {
      ...messageData({
        id,
        channel: this.guild === null ? `9${this.id.slice(1)}` : (more.channel ?? channelOf(this.guild)),
        body: { content },
        flags: 0,
        files: [],
      }),
      author: user,
      components: [],
      mentions: more.mentions === true ? [BOT] : [],
      ...(this.guild === null
        ? {}
        : {
            guild_id: this.guild,
            member: { roles: [], joined_at: '2020-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 },
          }),
      ...reference,
    });
    return id;
  }
}
