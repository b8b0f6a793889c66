import type { Sent } from './loopback.ts';
import { snowflake } from './snowflakes.ts';
import { BOT } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

const EPHEMERAL = 64;

/** A message that the bot sent. */
export interface Posted {
  readonly id: string;
  readonly channel: string;
  body: Json;
  flags: number;
  files: readonly string[];
}

/** An interaction as Discord keeps it: acknowledged once, then edited and followed up. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly startedAt: number;
  /** The message whose button was pressed. */
  readonly on: Posted | null;
  ackAt: number | null;
  ackType: number | null;
  ackData: Json;
  ephemeral: boolean;
  /** The reply: what "@original" means. */
  original: Posted | null;
  readonly followUps: Posted[];
  /** How often the reply was edited. */
  edits: number;
}

/** Every interaction, and every message that the bot sent anywhere. */
export class Interactions {
  readonly all = new Map<string, Interaction>();
  readonly posted: Posted[] = [];
  private waiting: (() => void)[] = [];

  start(on: Posted | null): Interaction {
    const token = `token-${snowflake()}-${Math.random().toString(36).slice(2)}`;
    const interaction: Interaction = {
      id: snowflake(),
      token,
      startedAt: performance.now(),
      on,
      ackAt: null,
      ackType: null,
      ackData: {},
      ephemeral: false,
      original: null,
      followUps: [],
      edits: 0,
    };
    this.all.set(token, interaction);
    return interaction;
  }

  /** Resolves when `done` holds, which is looked at after each request; rejects after a time. */
  async until(what: string, done: () => boolean, milliseconds = 25_000): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!done()) {
      const left = end - performance.now();
      if (left <= 0) throw new Error(`waited in vain for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Wakes whoever waits. */
  changed(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const wake of waiting) wake();
  }

  /** Flags that an edited message has already. */
  flagsOf(route: string): number {
    const interaction = this.all.get(route.split('/')[3] ?? '');
    return interaction?.original?.flags ?? interaction?.on?.flags ?? 0;
  }

  postMessage(channel: string, body: Json, files: readonly string[] = []): Json {
    const posted: Posted = { id: snowflake(), channel, body, flags: Number(body['flags'] ?? 0), files };
    this.posted.push(posted);
    this.changed();
    return messageData(posted);
  }

  handle(sent: Sent): readonly [number, unknown] {
    const [, kind, , token = ''] = sent.route.split('/');
    const interaction = this.all.get(token);
    if (interaction === undefined) return [404, { message: 'Unknown Webhook', code: 10015 }];
    const result = kind === 'interactions' ? this.acknowledge(interaction, sent) : this.webhook(interaction, sent);
    this.changed();
    return result;
  }

  private acknowledge(interaction: Interaction, { body, at }: Sent): readonly [number, unknown] {
    if (interaction.ackAt !== null)
      return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }];
    if (at - interaction.startedAt > 3000) return [404, { message: 'Unknown interaction', code: 10062 }];
    const data = (body['data'] ?? {}) as Json;
    interaction.ackAt = at;
    interaction.ackType = Number(body['type']);
    interaction.ackData = data;
    interaction.ephemeral = (Number(data['flags'] ?? 0) & EPHEMERAL) !== 0;
    if (interaction.ackType === 4) interaction.original = this.post(data);
    if (interaction.ackType === 6) interaction.original = interaction.on;
    if (interaction.ackType === 7 && interaction.on !== null) interaction.on.body = data;
    return [204, null];
  }

  private post(body: Json, files: readonly string[] = []): Posted {
    const posted: Posted = { id: snowflake(), channel: '', body, flags: Number(body['flags'] ?? 0), files };
    this.posted.push(posted);
    return posted;
  }

  private webhook(interaction: Interaction, { method, route, body, files }: Sent): readonly [number, unknown] {
    const texts = files.map(({ text }) => text);
    if (interaction.ackAt === null) return [404, { message: 'Unknown Webhook', code: 10015 }];
    if (method === 'PATCH' && route.endsWith('/messages/@original')) {
      const before = interaction.original ?? this.post({});
      before.body = { ...before.body, ...body };
      before.flags |= Number(body['flags'] ?? 0) | (interaction.ephemeral ? EPHEMERAL : 0);
      before.files = texts;
      interaction.original = before;
      interaction.edits++;
      return [200, messageData(before)];
    }
    if (method === 'POST') {
      const posted = this.post(body, texts);
      interaction.followUps.push(posted);
      return [200, messageData(posted)];
    }
    return [405, { message: 'Method not allowed', code: 0 }];
  }
}

/** Gives components ids as Discord does. */
function numbered(value: unknown): unknown {
  let next = 1;
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const json = part as Json;
    const inside = 'components' in json ? { components: walk(json['components']) } : {};
    return { id: next++, ...json, ...inside };
  };
  return walk(value ?? []);
}

/** A message as Discord tells of it. */
export const messageData = ({ id, channel, body, flags }: Posted) => ({
  id,
  channel_id: channel === '' ? '700000000000000001' : channel,
  author: BOT,
  content: body['content'] ?? '',
  timestamp: '2020-01-01T00:00:00Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
  flags,
  components: numbered(body['components']),
});
