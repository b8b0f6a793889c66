import type { ServerId } from '../../domain/article.ts';
import type { Waiting } from '../library.ts';
import type { Engine } from './engine.ts';
import type { Store } from './store.ts';

/** More of a server's undos never wait at once, nor more of its previews: neither pushes out the other. */
const MOST = 50;

/** The rows of what waits. */
export const waitingRows = ({ within, change }: Engine): Pick<Store, 'putWaiting' | 'waiting' | 'dropWaiting'> => ({
  putWaiting: (server, key, what, until, now) =>
    change(server, async (tx) => {
      const own = tx.selectFrom('waiting').select('key').where('server', '=', server);
      const is_undo = isUndo(what) ? 1 : 0;
      const newest = await own
        .where('is_undo', '=', is_undo)
        .where('until', '>', now.toISOString())
        .where('key', '!=', key)
        .orderBy('until', 'desc')
        .limit(MOST - 1)
        .execute();
      const kept = newest.map((row) => row.key);
      const all = tx.deleteFrom('waiting').where('server', '=', server);
      await all.where(({ or, eb }) => or([eb('key', '=', key), eb('until', '<=', now.toISOString())])).execute();
      const rest = all.where('is_undo', '=', is_undo);
      await (kept.length === 0 ? rest : rest.where('key', 'not in', kept)).execute();
      await tx
        .insertInto('waiting')
        .values({ server, key, what: JSON.stringify(what), is_undo, until: until.toISOString() })
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

/** A batch is in already, and a removed article has a history: both wait only to be undone. */
const isUndo = (what: Waiting): boolean => what.kind === 'batch' || what.history !== undefined;
