import { type Kysely, sql } from 'kysely';
import { SERVER_TABLES, type Tables } from './schema.ts';

/**
 * Lets PostgreSQL itself hold every query to the server that its transaction names, should one ever forget to ask for
 * it. (It does not hold a superuser to it: give the program a role of its own.)
 *
 * @param own tables that this engine alone has.
 * @param readable those of them that any query may read.
 */
export async function secureRows(
  db: Kysely<Tables>,
  own: readonly string[],
  readable: readonly string[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two processes may start at once: the second waits, and finds what the first has made.
    await sql`select pg_advisory_xact_lock(hashtext('own_server'))`.execute(tx);
    for (const table of [...SERVER_TABLES, ...own]) {
      const { rows } = await sql`select 1 from pg_policies where tablename = ${table} and policyname = 'own_server'
        and schemaname = current_schema()`.execute(tx);
      if (rows.length > 0) continue;
      await sql`alter table ${sql.table(table)} enable row level security`.execute(tx);
      await sql`alter table ${sql.table(table)} force row level security`.execute(tx);
      await sql`create policy own_server on ${sql.table(table)} using (
        server = current_setting('library.server', true) or current_setting('library.every_server', true) = 'yes'
      )`.execute(tx);
      if (readable.includes(table))
        await sql`create policy found_by_all on ${sql.table(table)} for select using (true)`.execute(tx);
    }
  });
}
