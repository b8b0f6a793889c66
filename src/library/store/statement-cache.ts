import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/** A statement that does nothing. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  iterate: () => [][Symbol.iterator](),
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
};

/** How many prepared statements are kept: more than the library has. */
const KEPT = 200;

/**
 * The database with its prepared statements kept by their text, the longest unused dropped first. libsql never frees a
 * prepared statement, so without this every query would leave one behind.
 */
export function withStatementCache(database: Database.Database): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      // A full disk has SQLite undo the change by itself; undoing it again would hide why.
      if (sql === 'rollback' && !database.inTransaction) return NOTHING;
      // A change that began by reading could not be ended while another process writes.
      const wanted = sql === 'begin' ? 'begin immediate' : sql;
      const statement = cache.get(sql) ?? database.prepare(wanted);
      cache.delete(sql);
      cache.set(sql, statement);
      if (cache.size > KEPT) cache.delete(cache.keys().next().value ?? '');
      return statement;
    },
    close: () => {
      cache.clear();
      database.close();
    },
  };
}
