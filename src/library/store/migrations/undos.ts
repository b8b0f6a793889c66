import type { Kysely, Migration } from 'kysely';

/** What waits to be undone is told from what waits to be kept: many previews must push out no undo. */
export const undos: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('waiting')
      .addColumn('is_undo', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
