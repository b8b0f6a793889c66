import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { ServerId } from '../../domain/article.ts';
import type { Tables } from './schema.ts';

const CHANNEL = 'library_changes';

/** Stands for every server, in what is announced. */
export const EVERY_SERVER = '*';

/** What other processes on the same PostgreSQL change. */
export interface Others {
  /** Changes whenever another process has changed something of the server, or may have. */
  changes(server: ServerId): string;
  /** Tells the others, when the transaction is committed. */
  announce(tx: Transaction<Tables>, server: ServerId): Promise<void>;
  close(): Promise<void>;
}

/** Listens for changes on a connection of its own (LISTEN, NOTIFY). While it is lost everything may have changed. */
export async function listen(url: string, warn: (what: string) => void): Promise<Others> {
  const self = randomUUID();
  const counts = new Map<ServerId, number>();
  let closed = false;
  let client: pg.Client | null = null;

  const changed = (server: ServerId): void => {
    counts.set(server, (counts.get(server) ?? 0) + 1);
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url });
    next.on('error', () => {});
    next.on('notification', ({ payload = '' }) => {
      const [from = '', server = ''] = [payload.slice(0, self.length), payload.slice(self.length + 1)];
      if (from !== self) changed(server);
    });
    await next.connect();
    await next.query(`LISTEN ${CHANNEL}`);
    // Only now: an attempt that fails ends too, and is tried again by the loop that made it.
    next.on('end', () => {
      if (!closed) reconnect().catch((error: unknown) => warn(String(error)));
    });
    client = next;
  };

  const reconnect = async (): Promise<void> => {
    warn('PostgreSQL: the connection that tells of other processes is lost');
    for (let wait = 500; !closed; wait = Math.min(wait * 2, 30_000)) {
      changed(EVERY_SERVER);
      await later(wait, undefined, { ref: false });
      try {
        await connect();
        changed(EVERY_SERVER);
        return;
      } catch {
        // Not there yet: the next attempt comes after twice the wait.
      }
    }
  };

  await connect();
  return {
    changes: (server) => `${counts.get(server) ?? 0} ${counts.get(EVERY_SERVER) ?? 0}`,
    async announce(tx, server) {
      await sql`select pg_notify(${CHANNEL}, ${`${self} ${server}`})`.execute(tx);
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
