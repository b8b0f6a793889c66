import type { Kysely, Selectable, Transaction } from 'kysely';
import type { ArticleId, ServerId } from '../../domain/article.ts';
import { keepable } from '../identity.ts';
import { type Arrivals, MOST_WATCHES, type Watch, type Watches } from '../watches.ts';
import { batches } from './batches.ts';
import type { Engine } from './engine.ts';
import { retried } from './retries.ts';
import type { Tables } from './schema.ts';

const watchOf = (row: Selectable<Tables['watch']>): Watch => ({
  words: row.words,
  member: row.member,
  names: JSON.parse(row.names) as readonly string[],
  channel: row.channel,
  problem: row.problem === 'closed' || row.problem === 'no-channel' ? row.problem : null,
});

/** Notes that an article has come, in the transaction that adds it; where nobody watches nothing is noted. */
export async function arrive(
  tx: Transaction<Tables>,
  server: ServerId,
  article: ArticleId,
  at: Date,
  revised: boolean,
): Promise<void> {
  const somebody = tx.selectFrom('watch').select('member').where('server', '=', server).limit(1);
  if ((await somebody.executeTakeFirst()) === undefined) return;
  const row = { server, article, revised: revised ? 1 : 0, free_at: at.toISOString() };
  await tx
    .insertInto('arrival')
    .values(row)
    .onConflict((found) => found.columns(['server', 'article']).doUpdateSet({ free_at: row.free_at }))
    .execute();
}

/** What the members of one server watch, in any engine. */
export function watchesOf(engine: Engine, server: ServerId): Watches {
  const look = <T>(work: (db: Kysely<Tables>) => Promise<T>) => retried(() => engine.within(server, work));
  const change = <T>(work: (tx: Transaction<Tables>) => Promise<T>) => retried(() => engine.change(server, work));
  const own = (db: Kysely<Tables>) =>
    db.selectFrom('watch').selectAll().where('server', '=', server).orderBy('added_at').orderBy('words');

  return {
    all: () => look(async (db) => (await own(db).execute()).map(watchOf)),

    of: (member) => look(async (db) => (await own(db).where('member', '=', member).execute()).map(watchOf)),

    add: ({ words, member, names, channel }, now) =>
      change(async (tx) => {
        const mine = await own(tx).where('member', '=', member).execute();
        const known = mine.some((row) => row.words === keepable(words));
        if (!known && mine.length >= MOST_WATCHES) return 'full';
        const row = { names: JSON.stringify(names.map(keepable)), channel, problem: null };
        await tx
          .insertInto('watch')
          .values({ server, member, words: keepable(words), added_at: now.toISOString(), ...row })
          .onConflict((found) => found.columns(['server', 'member', 'words']).doUpdateSet(row))
          .execute();
        return known ? 'known' : 'added';
      }),

    remove: (member, words) =>
      change(async (tx) => {
        const gone = tx.deleteFrom('watch').where('server', '=', server).where('member', '=', member);
        return (await gone.where('words', '=', keepable(words)).executeTakeFirstOrThrow()).numDeletedRows > 0n;
      }),

    forget: (member) =>
      change(async (tx) => {
        await tx.deleteFrom('watch').where('server', '=', server).where('member', '=', member).execute();
      }),

    note: (member, problem) =>
      change(async (tx) => {
        const mine = tx.updateTable('watch').set({ problem }).where('server', '=', server).where('member', '=', member);
        await mine.execute();
      }),

    arrivals: (limit, now, until) =>
      change(async (tx) => {
        const rows = await tx
          .selectFrom('arrival')
          .select(['article', 'revised'])
          .where('server', '=', server)
          .where('free_at', '<=', now.toISOString())
          .orderBy('free_at')
          .orderBy('article')
          .limit(limit)
          .execute();
        for (const some of batches(rows.map(({ article }) => article))) {
          const taken = tx.updateTable('arrival').set({ free_at: until.toISOString() }).where('server', '=', server);
          await taken.where('article', 'in', some).execute();
        }
        return rows.map(({ article, revised }) => ({ article, revised: revised === 1 }));
      }),

    told: (articles) =>
      change(async (tx) => {
        for (const some of batches(articles)) {
          await tx.deleteFrom('arrival').where('server', '=', server).where('article', 'in', some).execute();
        }
      }),
  };
}

/** Over all servers, in any engine. */
export const arrivalsIn = ({ everywhere }: Engine): Arrivals => ({
  servers: (now) =>
    everywhere(async (tx) => {
      const rows = tx.selectFrom('arrival').select('server').distinct().where('free_at', '<=', now.toISOString());
      return (await rows.execute()).map(({ server }) => server);
    }),
});
