import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/schema.ts';

/**
 * Tables of the index that PostgreSQL keeps; all of it is made of the articles, and can be made again.
 *
 * - word_server: servers that are searched so, each with the number that its lexemes begin with, the recipe that made
 *   its index, how many articles are in it, and how many different stems these have together.
 * - word_index: by article its lexemes, and how many stems it has.
 * - word: by stem in how many articles it stands.
 * - word_queue: articles that have changed and are to be indexed, or to be taken out. Triggers fill it, so that no
 *   change is missed, whoever makes it.
 */
export const WORD_TABLES = ['word_queue', 'word_index', 'word', 'word_server'] as const;

/**
 * Those of them that row-level security lets any query read, though none change rows of another server. It would keep
 * PostgreSQL from using the index of word_index, for a match of a tsquery may tell of rows that a policy hides; there the
 * lexemes themselves carry their server, and what is found is looked up in the guarded table of articles.
 */
export const READABLE_WORD_TABLES: readonly string[] = ['word_index'];

/** The row of word_queue that a change of an article leaves, where its server is searched so. */
const TRIGGER = `
  create or replace function word_queue_article() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      insert into word_queue select server, old.id from word_server where server = old.server on conflict do nothing;
    else
      insert into word_queue select server, new.id from word_server where server = new.server on conflict do nothing;
    end if;
    return null;
  end $$;
  create trigger word_queue_changed after insert or delete on article
    for each row execute function word_queue_article();
  create trigger word_queue_updated after update on article
    for each row when (old.text_hash <> new.text_hash or old.title is distinct from new.title)
    execute function word_queue_article();
`;

const MADE = `
  create table if not exists word_server (server text primary key, number integer generated always as identity,
    recipe text not null, articles integer not null, lengths bigint not null);
  create table if not exists word_index (n bigint generated always as identity primary key, server text not null,
    article text not null, length integer not null, words tsvector not null, unique (server, article))
    with (toast_tuple_target = 128);
  create index if not exists word_index_words on word_index using gin (words);
  create table if not exists word (server text, stem text collate "C", articles integer not null,
    primary key (server, stem));
  create table if not exists word_queue (server text, article text, primary key (server, article));
`;

/** Makes the tables where they are not there yet. */
export async function makeWordTables(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two processes may start at once: the second waits, and finds what the first has made.
    await sql`select pg_advisory_xact_lock(hashtext('word_tables'))`.execute(tx);
    const { rows } = await sql`select 1 from pg_trigger where tgname = 'word_queue_updated'
      and tgrelid = 'article'::regclass`.execute(tx);
    if (rows.length > 0) return;
    await sql.raw(MADE).execute(tx);
    await sql.raw(TRIGGER).execute(tx);
  });
}
