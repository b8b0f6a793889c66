import type { Kysely, Migration } from 'kysely';

/** The feeds that a server reads, and which of their items it has looked at. */
export const feeds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feed')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('channel', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('next_at', 'text', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('problem', 'text')
      .addPrimaryKeyConstraint('feed_pk', ['server', 'url'])
      .execute();
    await db.schema
      .createTable('feed_item')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('feed', 'text', (c) => c.notNull())
      .addColumn('item', 'text', (c) => c.notNull())
      .addColumn('stamp', 'text', (c) => c.notNull())
      .addColumn('tries', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('feed_item_pk', ['server', 'feed', 'item'])
      .addForeignKeyConstraint('feed_item_of', ['server', 'feed'], 'feed', ['server', 'url'], (c) =>
        c.onDelete('cascade'),
      )
      .execute();
  },
};
