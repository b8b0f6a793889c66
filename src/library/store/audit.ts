import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import { type AuditEntry, DEEDS } from '../../domain/audit.ts';
import { keepable } from '../identity.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

/** Something that was done, to be written down with the change itself. */
export type Deed = Omit<AuditEntry, 'id'>;

/** What was done with a server's record. */
export interface AuditStore {
  note(server: ServerId, deed: Deed): Promise<void>;
  /** The latest first: `limit` of them after the first `offset`, and how many there are. */
  audit(
    server: ServerId,
    offset: number,
    limit: number,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly of: number }>;
}

/** Titles and values are cut to so many UTF-16 units. */
const LONGEST = 300;

/** The next moment's number, so that what is done within one millisecond keeps its order. */
let order = 0;

/** Writes down what was done, in the transaction that does it. */
export async function writeDown(db: Kysely<Tables>, server: ServerId, deed: Deed): Promise<void> {
  order = (order + 1) % 1_000_000;
  const id = `${deed.at.toISOString()}-${String(order).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;
  await db
    .insertInto('audit')
    .values({
      server,
      id,
      done_at: deed.at.toISOString(),
      done_by: deed.by,
      what: deed.what,
      article: deed.article,
      about:
        deed.about === null
          ? null
          : keepable(deed.about)
              .slice(0, LONGEST)
              .replace(/[\ud800-\udbff]$/, ''),
    })
    .execute();
}

export const auditStore = ({ within }: Engine): AuditStore => ({
  note: (server, deed) => within(server, (db) => writeDown(db, server, deed)),

  audit: (server, offset, limit) =>
    within(server, async (db) => {
      const rows = db.selectFrom('audit').selectAll().where('server', '=', server).orderBy('id', 'desc');
      const { n } = await db
        .selectFrom('audit')
        .select(({ fn }) => fn.countAll().as('n'))
        .where('server', '=', server)
        .executeTakeFirstOrThrow();
      return { entries: (await rows.limit(limit).offset(offset).execute()).map(entryOf), of: Number(n) };
    }),
});

export const entryOf = (row: Selectable<Tables['audit']>): AuditEntry => ({
  id: row.id,
  at: new Date(row.done_at),
  by: row.done_by,
  what: DEEDS.find((deed) => deed === row.what) ?? 'changed',
  article: row.article,
  about: row.about,
});
