import type { ServerId } from '../../domain/article.ts';
import type { Waiting } from '../library.ts';
import type { Engine } from './engine.ts';
import type { Store } from './store.ts';

/** More of a server's things never wait at once. */
const MOST = 50;

/** The rows of what waits. */
export const waitingRows = ({ within, change }: Engine): Pick<Store, 'putWaiting' | 'waiting' | 'dropWaiting'> => ({
  putWaiting: (server, key, what, until, now) =>
    change(server, async (tx) => {
      const own = tx.selectFrom('waiting').select('key').where('server', '=', server);
      const newest = await own
        .where('until', '>', now.toISOString())
        .where('key', '!=', key)
        .orderBy('until', 'desc')
        .limit(MOST - 1)
        .execute();
      const kept = newest.map((row) => row.key);
      const rest = tx.deleteFrom('waiting').where('server', '=', server);
      await (kept.length === 0 ? rest : rest.where('key', 'not in', kept)).execute();
      await tx
        .insertInto('waiting')
        .values({ server, key, what: JSON.stringify(what), until: until.toISOString() })
        .execute();
    }),

  waiting: (server, key, now) =>
    within(server, async (db) => {
      const row = await db
        .selectFrom('waiting')
        .select('what')
        .where('server', '=', server)
        .where('key', '=', key)
        .where('until', '>', now.toISOString())
        .executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.what) as Waiting);
    }),

  dropWaiting: (server: ServerId, key: string) =>
    change(server, async (tx) => {
      await tx.deleteFrom('waiting').where('server', '=', server).where('key', '=', key).execute();
    }),
});
