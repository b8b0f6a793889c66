import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody, type SentFile } from './body.ts';
import { Gateway, shardOf } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { choiceFaults, commandFaults, messageFaults, modalFaults } from './limits.ts';
import { checkBody } from './openapi.ts';
import { snowflake } from './snowflakes.ts';
import { BOT, guildData, TOKEN, userData } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

/** A request that the bot made. */
export interface Sent {
  readonly method: string;
  /** Without the base and the version. */
  readonly route: string;
  readonly body: Json;
  readonly files: readonly SentFile[];
  readonly at: number;
}

/** A fault that a test wants: the answer to the next requests that fit. */
export interface Trouble {
  readonly method?: string;
  readonly route: RegExp;
  /** 0: the connection is closed without an answer. */
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

/** A small Discord on loopback: REST and gateway, one application, some servers. It notes whatever it would refuse. */
export class LoopbackDiscord {
  readonly sent: Sent[] = [];
  /** What Discord would have refused, or a bot should not send: a test that ends with any has failed. */
  readonly faults: string[] = [];
  readonly troubles: Trouble[] = [];
  readonly interactions = new Interactions();
  /** Files that members attached, by path. */
  readonly attached = new Map<string, Buffer>();
  /** Members of servers, `server/user`. */
  readonly members = new Set<string>();
  /** How many shards Discord would have the bot have. */
  recommended = 1;
  commands: readonly Json[] = [];
  guilds: readonly { readonly id: string; readonly name: string }[] = [];
  private readonly server: Server;
  private readonly open = new Set<() => void>();
  readonly gateway: Gateway;

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
    this.gateway = new Gateway(
      this.server,
      TOKEN,
      () => this.gatewayUrl,
      (shard, shards) => {
        const guilds = this.guilds.filter(({ id }) => shardOf(id, shards) === shard);
        const ready = {
          v: 10,
          user: BOT,
          guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
          application: { id: BOT.id, flags: 0 },
          shard: [shard, shards],
        };
        return [
          { t: 'READY', d: ready },
          ...guilds.map((guild) => ({ t: 'GUILD_CREATE', d: guildData(guild.id, guild.name) })),
        ];
      },
    );
  }

  static async open(guilds: readonly { readonly id: string; readonly name: string }[] = []): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord();
    discord.guilds = guilds;
    await new Promise<void>((resolve) => discord.server.listen(0, '127.0.0.1', resolve));
    return discord;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What DISCORD_API_URL is set to. */
  get apiUrl(): string {
    return `${this.origin}/api`;
  }

  private get gatewayUrl(): string {
    return `${this.origin.replace('http', 'ws')}/gateway`;
  }

  /** Lets the bot join another server. */
  join(guild: { readonly id: string; readonly name: string }): void {
    this.guilds = [...this.guilds, guild];
    this.gateway.dispatch('GUILD_CREATE', guildData(guild.id, guild.name));
  }

  /** Removes the bot from a server; or lets the server be out of reach for a while. */
  leave(id: string, unavailable = false): void {
    if (!unavailable) this.guilds = this.guilds.filter((guild) => guild.id !== id);
    this.gateway.dispatch('GUILD_DELETE', unavailable ? { id, unavailable } : { id });
  }

  /** Forgets what went by: for tests that send very much. */
  forget(): void {
    this.sent.length = 0;
    this.attached.clear();
    this.interactions.all.clear();
    this.interactions.posted.length = 0;
  }

  /** Attaches a file as a member does; gives its address. */
  attach(name: string, bytes: Buffer): string {
    const path = `/attachments/${snowflake()}/${encodeURIComponent(name.replace(/\p{Surrogate}/gu, ''))}`;
    this.attached.set(path, bytes);
    return `${this.origin}${path}`;
  }

  async close(): Promise<void> {
    for (const release of this.open) release();
    this.gateway.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { pathname } = new URL(request.url ?? '', this.origin);
      const file = this.attached.get(pathname);
      if (file !== undefined) {
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
        return;
      }
      const route = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
      const method = request.method ?? 'GET';
      const { json, files } = await readBody(request);
      const sent: Sent = { method, route, body: json as Json, files, at: performance.now() };
      this.sent.push(sent);
      const trouble = this.troubles.find(
        (one) => one.times > 0 && (one.method ?? method) === method && one.route.test(route),
      );
      if (trouble !== undefined) {
        trouble.times--;
        if (trouble.status === 0) {
          request.socket.destroy();
          return;
        }
        reply(response, trouble.status, trouble.body ?? { message: 'trouble', code: 0 }, trouble.headers);
        return;
      }
      if (
        !route.startsWith('/interactions') &&
        !route.startsWith('/webhooks') &&
        request.headers.authorization !== `Bot ${TOKEN}`
      ) {
        reply(response, 401, { message: '401: Unauthorized', code: 0 });
        return;
      }
      const faults =
        method === 'GET' || method === 'DELETE' ? [] : [...checkBody(method, route, json), ...this.limitFaults(sent)];
      this.faults.push(...faults.map((fault) => `${method} ${route.replace(/[\w-]{30,}/g, '…')}: ${fault}`));
      if (faults.length > 0) {
        this.interactions.changed();
        reply(response, 400, { message: 'Invalid Form Body', code: 50035, errors: { faults } });
        return;
      }
      const [status, body] = this.handle(sent);
      reply(response, status, body);
    } catch (error) {
      this.faults.push(`the loopback Discord failed: ${String(error)}`);
      reply(response, 500, { message: 'loopback failed', code: 0 });
    }
  }

  private limitFaults({ method, route, body, files }: Sent): readonly string[] {
    if (method === 'PUT' && route.endsWith('/commands')) return commandFaults(body as unknown as readonly Json[]);
    const attached = Array.isArray(body['attachments']) ? body['attachments'].length : 0;
    const fileFaults = attached === files.length ? [] : [`${attached} attachments announced, ${files.length} sent`];
    const data = (body['data'] ?? {}) as Json;
    if (route.endsWith('/callback')) {
      if (body['type'] === 9) return modalFaults(data);
      if (body['type'] === 8) return choiceFaults(data);
      return body['type'] === 4 || body['type'] === 7 ? messageFaults(data) : [];
    }
    if (route.includes('/messages') || route.startsWith('/webhooks')) {
      return [...messageFaults(body, this.interactions.flagsOf(route)), ...fileFaults];
    }
    return [];
  }

  private handle(sent: Sent): readonly [number, unknown] {
    const { method, route, body } = sent;
    if (route === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 16 };
      return [200, { url: this.gatewayUrl, shards: this.recommended, session_start_limit: limit }];
    }
    if (route === '/applications/@me') return [200, { id: BOT.id, name: 'on-the-record' }];
    if (route === `/applications/${BOT.id}/commands`) {
      if (method === 'PUT') {
        this.commands = (body as unknown as readonly Json[]).map((command) => ({
          ...command,
          default_member_permissions: permissionsOf(command),
          id: snowflake(),
          version: snowflake(),
          application_id: BOT.id,
          dm_permission: true,
          nsfw: false,
          name_localizations: null,
        }));
      }
      return [200, this.commands];
    }
    const [, kind, first = '', second = '', third = ''] =
      /^\/(\w+)\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/.exec(route) ?? [];
    if (kind === 'interactions' || kind === 'webhooks') return this.interactions.handle(sent);
    if (kind === 'guilds' && second === 'members') {
      if (!this.members.has(`${first}/${third}`)) return [404, { message: 'Unknown Member', code: 10007 }];
      return [
        200,
        { user: userData(third), roles: [], joined_at: '2020-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 },
      ];
    }
    if (route === '/users/@me/channels') {
      const recipient = String(body['recipient_id']);
      return [200, { id: `9${recipient.slice(1)}`, type: 1, recipients: [userData(recipient)] }];
    }
    if (kind === 'channels' && second === 'messages' && method === 'POST') {
      return [200, this.interactions.postMessage(first, body)];
    }
    return [404, { message: '404: Not Found', code: 0 }];
  }
}

/** Discord takes permissions as a number, and gives them back as a string. */
const permissionsOf = (command: Json): string | null =>
  command['default_member_permissions'] == null ? null : String(command['default_member_permissions']);

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === null) {
    response.writeHead(204, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
