import type { Kysely, Migration } from 'kysely';
import { feeds } from './migrations/feeds.ts';
import { traces } from './migrations/traces.ts';
import { undos } from './migrations/undos.ts';
import { versions } from './migrations/versions.ts';
import { watches } from './migrations/watches.ts';

/** Every change of the tables, oldest first. A row that was released is never changed, only followed by another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-articles-and-readings': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('article')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('title', 'text')
        .addColumn('publisher', 'text')
        .addColumn('authors', 'text')
        .addColumn('published', 'text')
        .addColumn('url', 'text')
        .addColumn('link_key', 'text')
        .addColumn('text_hash', 'text', (c) => c.notNull())
        .addColumn('words_hash', 'text', (c) => c.notNull())
        .addColumn('added_at', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('article_pk', ['server', 'id'])
        .addUniqueConstraint('article_link', ['server', 'link_key'])
        .addUniqueConstraint('article_words', ['server', 'words_hash'])
        .execute();
      await db.schema
        .createTable('reading')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('rules', 'text', (c) => c.notNull())
        .addColumn('quotations', 'integer', (c) => c.notNull())
        .addColumn('people', 'integer', (c) => c.notNull())
        .addColumn('reading', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('reading_pk', ['server', 'article'])
        .addForeignKeyConstraint('reading_of', ['server', 'article'], 'article', ['server', 'id'], (c) =>
          c.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createTable('named')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('key', 'integer', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('aliases', 'text', (c) => c.notNull())
        .addColumn('roles', 'text', (c) => c.notNull())
        .addColumn('quotations', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('named_pk', ['server', 'article', 'key'])
        .addForeignKeyConstraint('named_in', ['server', 'article'], 'article', ['server', 'id'], (c) =>
          c.onDelete('cascade'),
        )
        .execute();
    },
  },
  '0002-waiting': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('waiting')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('key', 'text', (c) => c.notNull())
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('until', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('waiting_pk', ['server', 'key'])
        .execute();
    },
  },
  '0003-corrections-audit-settings': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('correction')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('text_hash', 'text', (c) => c.notNull())
        .addColumn('span_start', 'integer', (c) => c.notNull())
        .addColumn('span_end', 'integer', (c) => c.notNull())
        .addColumn('value', 'text')
        .addColumn('was', 'text')
        .addColumn('rule', 'text')
        .addColumn('rules', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('made_by', 'text')
        .addColumn('made_at', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('correction_pk', ['server', 'id'])
        .execute();
      await db.schema
        .createTable('audit')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('done_at', 'text', (c) => c.notNull())
        .addColumn('done_by', 'text')
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('article', 'text')
        .addColumn('about', 'text')
        .addPrimaryKeyConstraint('audit_pk', ['server', 'id'])
        .execute();
      await db.schema
        .createTable('server_state')
        .addColumn('server', 'text', (c) => c.notNull().primaryKey())
        .addColumn('settings', 'text')
        .addColumn('left_at', 'text')
        .addColumn('seen', 'integer', (c) => c.notNull())
        .execute();
    },
  },
  '0004-feeds': feeds,
  '0005-packed-readings': {
    // No table changes, but a version without this one could not read what is written from here on.
    async up() {},
  },
  '0006-watches': watches,
  '0008-traces': traces,
  '0009-versions': versions,
  '0010-undos': undos,
};
