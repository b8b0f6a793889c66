import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

type Json = Readonly<Record<string, unknown>>;
interface Session {
  readonly id: string;
  /** Every event that was dispatched, for a resume; the place is the sequence number minus one. */
  readonly sent: { readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

/** The first events of a shard. */
type Greet = (shard: number, shards: number) => readonly { readonly t: string; readonly d: Json }[];

/** What a client did at the gateway. */
export interface Counts {
  identified: number;
  resumed: number;
}

/** The shard that Discord gives a server to. */
export const shardOf = (server: string, shards: number): number => Number((BigInt(server) >> 22n) % BigInt(shards));

/** Discord's gateway as far as a bot sees it: hello, heartbeats, identify, resume, dispatch; a session for each shard. */
export class Gateway {
  readonly counts: Counts = { identified: 0, resumed: 0 };
  readonly sendsAMinute: number[] = [];
  intents = 0;
  private readonly sockets: WebSocketServer;
  /** By number of the shard. */
  private readonly sessions = new Map<number, Session>();
  private shards = 1;
  private begun = 0;
  private refusing = false;

  private readonly token: string;
  private readonly url: () => string;
  private readonly greet: Greet;

  constructor(server: Server, token: string, url: () => string, greet: Greet) {
    this.token = token;
    this.url = url;
    this.greet = greet;
    this.sockets = new WebSocketServer({ server, path: '/gateway' });
    this.sockets.on('connection', (socket) => this.connected(socket));
  }

  private connected(socket: WebSocket): void {
    if (this.refusing) {
      socket.terminate();
      return;
    }
    socket.on('error', () => {});
    socket.on('message', (data) => this.received(socket, JSON.parse(String(data)) as { op: number; d: Json }));
    send(socket, { op: 10, d: { heartbeat_interval: 30_000 } });
  }

  private received(socket: WebSocket, { op, d }: { readonly op: number; readonly d: Json }): void {
    this.sendsAMinute.push(Date.now());
    if (op === 1) send(socket, { op: 11 });
    if (op === 2) this.identify(socket, d);
    if (op === 6) this.resume(socket, d);
  }

  private identify(socket: WebSocket, d: Json): void {
    if (d['token'] !== this.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    this.counts.identified++;
    this.intents = Number(d['intents']);
    const [shard = 0, shards = 1] = (d['shard'] ?? []) as readonly number[];
    this.shards = shards;
    this.begun++;
    const session: Session = { id: `session-${this.begun}`, sent: [], socket };
    this.sessions.set(shard, session);
    for (const { t, d: data } of this.greet(shard, shards)) {
      const more = t === 'READY' ? { session_id: session.id, resume_gateway_url: this.url() } : {};
      tell(session, t, { ...data, ...more });
    }
  }

  private resume(socket: WebSocket, d: Json): void {
    const session = [...this.sessions.values()].find(({ id }) => id === d['session_id']);
    if (session === undefined) {
      send(socket, { op: 9, d: false });
      return;
    }
    this.counts.resumed++;
    session.socket = socket;
    for (const [at, event] of session.sent.entries()) {
      if (at >= Number(d['seq'])) send(socket, { op: 0, s: at + 1, ...event });
    }
    tell(session, 'RESUMED', {});
  }

  /** Sends an event to the shard of its server, now or when the client resumes; what has no server goes to the first. */
  dispatch(t: string, d: unknown): void {
    const { guild_id, id } = d as Json;
    const server = guild_id ?? (t.startsWith('GUILD_') ? id : undefined);
    const session = this.sessions.get(typeof server === 'string' ? shardOf(server, this.shards) : 0);
    if (session === undefined) throw new Error('no client has identified');
    tell(session, t, d);
  }

  /** Sends the last event once more, as a gateway does that lost count. */
  repeatLast(): void {
    for (const session of this.sessions.values()) {
      const last = session.sent.at(-1);
      if (last !== undefined) tell(session, last.t, last.d);
    }
  }

  /** Cuts the connection as a broken network does. */
  cut(): void {
    for (const session of this.sessions.values()) {
      const { socket } = session;
      session.socket = null;
      socket?.terminate();
    }
  }

  /** Forgets the session: the next resume is refused and the client must identify again. */
  loseSession(): void {
    const lost = [...this.sessions.values()];
    this.sessions.clear();
    for (const { socket } of lost) socket?.terminate();
  }

  /** Refuses new connections for a time. */
  refuse(refusing: boolean): void {
    this.refusing = refusing;
  }

  close(): void {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }
}

function tell(session: Session, t: string, d: unknown): void {
  session.sent.push({ t, d });
  if (session.socket !== null) send(session.socket, { op: 0, s: session.sent.length, t, d });
}

function send(socket: WebSocket, payload: Json): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}
