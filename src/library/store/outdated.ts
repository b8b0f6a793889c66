import type { Expression, ExpressionBuilder, SqlBool, Transaction } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import type { Entry } from '../library.ts';
import { replaceReading } from './changes.ts';
import type { Engine } from './engine.ts';
import { articleRow } from './rows.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/**
 * The rows of readings that older rules made. Not those of newer rules: of two versions side by side each would take back
 * what the other has read.
 *
 * @param changed told of each server whose readings were replaced.
 */
export const outdatedRows = (
  { within, change, everywhere }: Engine,
  changed: (server: ServerId) => void,
): Pick<Store, 'outdated' | 'outdatedOn' | 'replaceReadings'> => ({
  outdated: (rules) =>
    everywhere(async (tx) => {
      const rows = tx
        .selectFrom('reading')
        .select(({ fn }) => ['server', fn.countAll().as('articles')])
        .where(olderThan(rules))
        .groupBy('server')
        .orderBy('server');
      return (await rows.execute()).map(({ server, articles }) => ({ server, articles: Number(articles) }));
    }),

  outdatedOn: (server, rules, after, limit) =>
    within(server, async (db) => {
      const rows = db
        .selectFrom('reading')
        .select('article')
        .where('server', '=', server)
        .where('article', '>', after)
        .where(olderThan(rules))
        .orderBy('article')
        .limit(limit);
      return (await rows.execute()).map((row) => row.article);
    }),

  async replaceReadings(server, entries) {
    const replaced = await change(server, async (tx) => {
      let done = 0;
      for (const entry of entries) {
        if (!(await isStillToBeRead(tx, server, entry))) continue;
        await replaceReading(tx, server, entry.article.id, entry.reading);
        done++;
      }
      return done;
    });
    if (replaced > 0) changed(server);
    return replaced;
  },
});

/** "9" is older than "10": of two numerals the shorter, of two as long the one that sorts first. */
const olderThan =
  (rules: string) =>
  ({ and, or, eb, fn }: ExpressionBuilder<Tables, 'reading'>): Expression<SqlBool> => {
    const length = fn<number>('length', ['rules']);
    return or([eb(length, '<', rules.length), and([eb(length, '=', rules.length), eb('rules', '<', rules)])]);
  };

/** Whether what older rules read stands there yet, and the article is the one that was read: these parts of it count. */
async function isStillToBeRead(tx: Transaction<Tables>, server: ServerId, { article, reading }: Entry) {
  const rows = tx
    .selectFrom('reading')
    .select('article')
    .where('server', '=', server)
    .where('article', '=', article.id);
  if ((await rows.where(olderThan(reading.rules)).executeTakeFirst()) === undefined) return false;
  const there = await tx
    .selectFrom('article')
    .select(['text_hash', 'title', 'published'])
    .where('server', '=', server)
    .where('id', '=', article.id)
    .executeTakeFirst();
  const { text_hash, title, published } = articleRow(server, article, new Date(0));
  return there?.text_hash === text_hash && there.title === title && there.published === published;
}
