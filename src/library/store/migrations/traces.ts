import type { Kysely, Migration } from 'kysely';

/** What names a member is looked up over all servers. */
export const traces: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('audit_done_by').on('audit').column('done_by').execute();
    await db.schema.createIndex('audit_done_at').on('audit').column('done_at').execute();
    await db.schema.createIndex('correction_made_by').on('correction').column('made_by').execute();
  },
};
