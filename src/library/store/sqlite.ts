import path from 'node:path';
import Database from 'libsql';
import type { Failed } from '../failed.ts';
import type { Engine } from './engine.ts';
import { makeFolder } from './folder.ts';
import { migrate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { faultsOf, kyselyOf } from './sqlite-file.ts';
import type { Store } from './store.ts';

/** Name of the database file inside the data folder. */
export const DATABASE_FILE = 'library.db';

/**
 * Opens the store in a folder (made where there is none); `:memory:` for one that is gone when closed.
 *
 * @param besideAnother although another process has it open.
 */
export async function openSqlite(folder: string, besideAnother: boolean): Promise<Store | Failed> {
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
    makeFolder(folder);
    if (!besideAnother) hold(open('library.lock'));
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

/**
 * A write-ahead log, so that a kill at any moment leaves the last commit whole; every commit on the disk before it is
 * acknowledged, so that a power cut does too; up to five seconds' wait for another process's change to end.
 * What is deleted is overwritten. The change of nothing fails where the disk is read-only.
 */
const PRAGMAS = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  BEGIN IMMEDIATE;
  CREATE TABLE write_probe (n);
  ROLLBACK;
`;

async function start(database: Database.Database, closeAll: () => void): Promise<Store | Failed> {
  const db = kyselyOf(database);
  const outcome = await migrate(db, async () => {
    database.exec(PRAGMAS);
  });
  if (outcome !== null) {
    closeAll();
    return outcome;
  }
  const dataVersion = database.prepare('PRAGMA data_version');
  const everywhere: Engine['everywhere'] = (work) => db.transaction().execute(work);
  return sqlStore({
    within: (_, look) => look(db),
    change: (_, change) => everywhere(change),
    everywhere,
    replaceAll: everywhere,
    // Asked many times for each question, so past Kysely, which takes several times as long for it.
    changesByOthers: async () => String((dataVersion.get() as { readonly data_version: number }).data_version),
    words: null,
    ownTables: [],
    faults: () => faultsOf(db),
    async scrub() {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      await db.destroy();
      closeAll();
    },
  });
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

/** The same by the number that SQLite gives: its lowest byte is the kind, and libsql has no name for some of the rest. */
const BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [26, 'SQLITE_NOTADB'],
]);

/** @throws what was thrown, where that is no fault of the folder or its files. */
function failed(error: unknown): Failed {
  const text = error instanceof Error ? error.message : String(error);
  const number = typeof error === 'object' && error !== null && 'rawCode' in error ? Number(error.rawCode) & 0xff : 0;
  const given = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const code = given.startsWith('UNKNOWN') ? (BY_NUMBER.get(number) ?? given) : given;
  const known = Object.entries(CAUSES).find(([name]) => code === name || code.startsWith(`${name}_`));
  const because = known?.[1] ?? (text.startsWith('ConnectionFailed') ? 'not-writable' : undefined);
  if (because === undefined) throw error;
  return { kind: 'failed', because, detail: `${code} ${text}`.trim() };
}
