import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import type { Tables } from './schema.ts';
import { withStatementCache } from './statement-cache.ts';

/** A SQLite file as Kysely speaks to it. Opens it (making it where there is none), changes nothing. */
export const kyselyOver = (file: string): Kysely<Tables> => kyselyOf(new Database(file));

export const kyselyOf = (database: Database.Database): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: withStatementCache(database) }) });

/** What SQLite's own checks find wrong in a file, in its words. */
export async function faultsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  try {
    const { rows: whole } = await sql<{ readonly integrity_check: string }>`PRAGMA integrity_check`.execute(db);
    const { rows: loose } = await sql<{ readonly table: string }>`PRAGMA foreign_key_check`.execute(db);
    return [
      ...whole.map((row) => row.integrity_check).filter((word) => word !== 'ok'),
      ...loose.map((row) => `a row of ${row.table} belongs to no article`),
    ];
  } catch (error) {
    return [String(error)];
  }
}
