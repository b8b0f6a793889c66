import type { Kysely } from 'kysely';
import { Migrator, sql } from 'kysely';
import type { Failed } from '../failed.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './schema.ts';

/**
 * Brings the tables up to this version. A database that a newer version has changed is left untouched.
 *
 * @param prepare runs once the database is known to be no newer one, before any change.
 * @returns null where the tables stand.
 * @throws what the database throws.
 */
export async function migrate(db: Kysely<Tables>, prepare: () => Promise<void>): Promise<Failed | null> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const newer = (await applied(db)).filter((name) => !(name in MIGRATIONS));
  if (newer.length > 0) {
    return { kind: 'failed', because: 'newer-version', detail: `unknown changes of the tables: ${newer.join(', ')}` };
  }
  await prepare();
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return null;
}

/** Names of the changes that the database has seen. */
async function applied(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration`.execute(db);
  return rows.map((row) => row.name);
}
