import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Failed } from '../open.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './schema.ts';
import { sqlStore } from './sql-store.ts';
import { withStatementCache } from './statement-cache.ts';
import type { Store } from './store.ts';

/** Name of the database file inside the data folder. */
export const DATABASE_FILE = 'library.db';

/** Opens the store in a folder (made where there is none); `:memory:` for one that is gone when closed. */
export async function openSqlite(folder: string): Promise<Store | Failed> {
  if (folder === ':memory:') return start(new Database(':memory:'), () => {});
  const opened: Database.Database[] = [];
  const closeAll = (): void => {
    for (const database of opened) database.close();
  };
  const open = (name: string): Database.Database => {
    const database = new Database(path.join(folder, name));
    opened.push(database);
    return database;
  };
  try {
    mkdirSync(folder, { recursive: true });
    hold(open('library.lock'));
    const database = open(DATABASE_FILE);
    return await start(database, closeAll);
  } catch (error) {
    closeAll();
    return failed(error);
  }
}

/** Keeps every other process out for as long as this one lives: the system lets go of the lock even after a kill. */
const hold = (lock: Database.Database): void => {
  lock.exec('BEGIN EXCLUSIVE');
};

async function start(database: Database.Database, closeAll: () => void): Promise<Store | Failed> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withStatementCache(database) }) });
  const outcome = await migrate(db, () => {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  });
  if (outcome !== null) {
    closeAll();
    return outcome;
  }
  const store = sqlStore(db);
  return {
    ...store,
    close: async () => {
      await store.close();
      closeAll();
    },
  };
}

/** Why a folder cannot be used, by SQLite's and the system's own codes. */
const CAUSES: Readonly<Record<string, Failed['because']>> = {
  SQLITE_BUSY: 'in-use',
  SQLITE_LOCKED: 'in-use',
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_READONLY: 'not-writable',
  SQLITE_CANTOPEN: 'not-writable',
  SQLITE_IOERR: 'not-writable',
  SQLITE_FULL: 'not-writable',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'not-writable',
  ENOTDIR: 'not-writable',
  EEXIST: 'not-writable',
  ENOENT: 'not-writable',
};

/** @throws what was thrown, where that is no fault of the folder or its files. */
function failed(error: unknown): Failed {
  const text = error instanceof Error ? error.message : String(error);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = Object.entries(CAUSES).find(([name]) => code === name || code.startsWith(`${name}_`));
  const because = known?.[1] ?? (text.startsWith('ConnectionFailed') ? 'not-writable' : undefined);
  if (because === undefined) throw error;
  return { kind: 'failed', because, detail: `${code} ${text}`.trim() };
}
