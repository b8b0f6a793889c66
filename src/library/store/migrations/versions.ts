import type { Kysely, Migration } from 'kysely';

/** Earlier texts of articles, and the places where articles stand. */
export const versions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('version')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('publisher', 'text')
      .addColumn('authors', 'text')
      .addColumn('published', 'text')
      .addColumn('url', 'text')
      .addColumn('text_hash', 'text', (c) => c.notNull())
      .addColumn('words_hash', 'text', (c) => c.notNull())
      .addColumn('came_at', 'text', (c) => c.notNull())
      .addColumn('replaced_at', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('version_pk', ['server', 'article', 'n'])
      .addForeignKeyConstraint('version_of', ['server', 'article'], 'article', ['server', 'id'], (c) =>
        c.onDelete('cascade'),
      )
      .execute();
    await db.schema.createIndex('version_words').on('version').columns(['server', 'words_hash']).execute();
    await db.schema
      .createTable('source')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('link_key', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('publisher', 'text')
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('source_pk', ['server', 'link_key'])
      .addForeignKeyConstraint('source_of', ['server', 'article'], 'article', ['server', 'id'], (c) =>
        c.onDelete('cascade'),
      )
      .execute();
    await db.schema.createIndex('source_article').on('source').columns(['server', 'article']).execute();
  },
};
