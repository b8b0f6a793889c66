import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

type Json = Readonly<Record<string, unknown>>;
interface Session {
  readonly id: string;
  /** Every event that was dispatched, for a resume; the place is the sequence number minus one. */
  readonly sent: { readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
}

/** What a client did at the gateway. */
export interface Counts {
  identified: number;
  resumed: number;
}

/** Discord's gateway as far as a bot of one shard sees it: hello, heartbeats, identify, resume, dispatch. */
export class Gateway {
  readonly counts: Counts = { identified: 0, resumed: 0 };
  readonly sendsAMinute: number[] = [];
  intents = 0;
  private readonly sockets: WebSocketServer;
  private session: Session | null = null;
  private sessions = 0;
  private refusing = false;

  private readonly token: string;
  private readonly url: () => string;
  private readonly greet: () => readonly { readonly t: string; readonly d: Json }[];

  constructor(
    server: Server,
    token: string,
    url: () => string,
    greet: () => readonly { readonly t: string; readonly d: Json }[],
  ) {
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
    this.sessions++;
    this.session = { id: `session-${this.sessions}`, sent: [], socket };
    for (const { t, d: data } of this.greet()) {
      const more = t === 'READY' ? { session_id: this.session.id, resume_gateway_url: this.url() } : {};
      this.dispatch(t, { ...data, ...more });
    }
  }

  private resume(socket: WebSocket, d: Json): void {
    const { session } = this;
    if (session === null || session.id !== d['session_id']) {
      send(socket, { op: 9, d: false });
      return;
    }
    this.counts.resumed++;
    session.socket = socket;
    for (const [at, event] of session.sent.entries()) {
      if (at >= Number(d['seq'])) send(socket, { op: 0, s: at + 1, ...event });
    }
    this.dispatch('RESUMED', {});
  }

  /** Sends an event, now or when the client resumes. */
  dispatch(t: string, d: unknown): void {
    const { session } = this;
    if (session === null) throw new Error('no client has identified');
    session.sent.push({ t, d });
    if (session.socket !== null) send(session.socket, { op: 0, s: session.sent.length, t, d });
  }

  /** Sends the last event once more, as a gateway does that lost count. */
  repeatLast(): void {
    const last = this.session?.sent.at(-1);
    if (last !== undefined) this.dispatch(last.t, last.d);
  }

  /** Cuts the connection as a broken network does. */
  cut(): void {
    const socket = this.session?.socket;
    if (this.session !== null) this.session.socket = null;
    socket?.terminate();
  }

  /** Forgets the session: the next resume is refused and the client must identify again. */
  loseSession(): void {
    const socket = this.session?.socket;
    this.session = null;
    socket?.terminate();
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

function send(socket: WebSocket, payload: Json): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}
