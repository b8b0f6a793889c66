import type { Kysely, Migration } from 'kysely';

/** What members want to be told of, and the articles that they are to be told of. */
export const watches: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('watch')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('member', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('names', 'text', (c) => c.notNull())
      .addColumn('channel', 'text')
      .addColumn('problem', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('watch_pk', ['server', 'member', 'words'])
      .execute();
    await db.schema
      .createTable('arrival')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('revised', 'integer', (c) => c.notNull())
      .addColumn('free_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('arrival_pk', ['server', 'article'])
      .addForeignKeyConstraint('arrival_of', ['server', 'article'], 'article', ['server', 'id'], (c) =>
        c.onDelete('cascade'),
      )
      .execute();
  },
};
