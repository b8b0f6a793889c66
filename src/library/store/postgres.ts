import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { ServerId } from '../../domain/article.ts';
import type { Failed } from '../failed.ts';
import { makeWordTables, READABLE_WORD_TABLES, WORD_TABLES } from '../search/in-database/tables.ts';
import { wordIndexOver } from '../search/in-database/word-index.ts';
import type { Engine } from './engine.ts';
import { EVERY_SERVER, listen } from './listen.ts';
import { migrate } from './migrate.ts';
import { retried, withRetries } from './retries.ts';
import { secureRows } from './row-security.ts';
import type { Tables } from './schema.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** Connections at most: answering needs few, for the index is in memory. */
const CONNECTIONS = 8;

/** How long one attempt to connect may take. */
const CONNECT_MS = 5000;

/** PostgreSQL's code for what a role may not do. */
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Opens the store on a PostgreSQL server, which several processes may share.
 *
 * @param searchFrom of how many articles on a server is searched by the database's own index.
 * @param warn see openLibraries.
 */
export async function openPostgres(
  url: string,
  searchFrom: number,
  warn: (what: string) => void,
): Promise<Store | Failed> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS });
  // A connection that is lost while nobody uses it is replaced by the next one; without a listener it ends the process.
  pool.on('error', (error) => warn(`PostgreSQL: ${error.message}`));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const outcome = await retried(() => migrate(db, async () => {}));
    if (outcome !== null) {
      await db.destroy();
      return outcome;
    }
    await makeWordTables(db);
    await secureRows(db, WORD_TABLES, READABLE_WORD_TABLES);
  } catch (error) {
    await db.destroy();
    const isDenied = error instanceof pg.DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
    return { kind: 'failed', because: isDenied ? 'not-allowed' : 'unreachable', detail: String(error) };
  }
  return withRetries(sqlStore(await engineOver(db, url, searchFrom, warn)));
}

async function engineOver(
  db: Kysely<Tables>,
  url: string,
  searchFrom: number,
  warn: (what: string) => void,
): Promise<Engine> {
  const others = await listen(url, warn);
  const within = <T>(server: ServerId, look: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (tx) => {
      await sql`select set_config('library.server', ${server}, true)`.execute(tx);
      return look(tx);
    });
  const locked = <T>(server: ServerId, change: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    within(server, async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${server}, 0))`.execute(tx);
      return change(tx);
    });
  const everywhere: Engine['everywhere'] = (work) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        await sql`select set_config('library.every_server', 'yes', true)`.execute(tx);
        return work(tx);
      });
  return {
    within,
    change: (server, change) =>
      locked(server, async (tx) => {
        const changed = await change(tx);
        await others.announce(tx, server);
        return changed;
      }),
    everywhere,
    replaceAll: (work) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('library.every_server', 'yes', true)`.execute(tx);
        const done = await work(tx);
        // Who indexes meanwhile has the old articles. From here on nobody does, and all that was done can be seen.
        await sql`lock table word_server in exclusive mode`.execute(tx);
        for (const table of WORD_TABLES) await sql`delete from ${sql.table(table)}`.execute(tx);
        await others.announce(tx, EVERY_SERVER);
        return done;
      }),
    changesByOthers: async (server) => others.changes(server),
    words: { index: wordIndexOver(within, locked, warn), from: searchFrom },
    ownTables: WORD_TABLES,
    faults: async () => [],
    // Its own vacuum does that.
    scrub: async () => {},
    async close() {
      await others.close();
      await db.destroy();
    },
  };
}
