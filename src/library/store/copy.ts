import type { Kysely, Transaction } from 'kysely';
import { batches } from './batches.ts';
import { ARTICLE_TABLES, COPIED_TABLES, type Tables } from './schema.ts';

/**
 * Copies every row from one database into another, of whatever engines the two are.
 *
 * @returns how many articles.
 */
export async function copyAll(from: Transaction<Tables>, to: Kysely<Tables>): Promise<number> {
  let articles = 0;
  const servers = await from.selectFrom('article').select('server').distinct().execute();
  for (const { server } of servers) {
    const ids = await from.selectFrom('article').select('id').where('server', '=', server).execute();
    articles += ids.length;
    for (const some of batches(ids.map(({ id }) => id))) {
      const own = from.selectFrom('article').selectAll().where('server', '=', server).where('id', 'in', some);
      for (const row of await own.execute()) await to.insertInto('article').values(row).execute();
      for (const table of ARTICLE_TABLES) {
        const rows = from.selectFrom(table).selectAll().where('server', '=', server).where('article', 'in', some);
        for (const row of await rows.execute()) await to.insertInto(table).values(row).execute();
      }
    }
  }
  for (const table of COPIED_TABLES) {
    for (const row of await from.selectFrom(table).selectAll().execute())
      await to.insertInto(table).values(row).execute();
  }
  return articles;
}
