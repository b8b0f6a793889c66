import Database from 'libsql';
import { expect, it } from 'vitest';
import { addEntry } from '../../../src/library/store/changes.ts';
import { migrate } from '../../../src/library/store/migrate.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { kyselyOf } from '../../../src/library/store/sqlite-file.ts';
import { entryOf } from '../samples.ts';

it('says that the disk is full, keeps nothing half, and goes on when there is room', async () => {
  const database = new Database(':memory:');
  const db = kyselyOf(database);
  await migrate(db, async () => {});
  const add = (id: string, text: string) =>
    db.transaction().execute((tx) => addEntry(tx, 'harbour', entryOf(id, text), new Date(0)));
  await add('a1', 'Before.');
  database.exec('PRAGMA max_page_count = 30');
  await expect(add('a2', 'Far too long. '.repeat(20_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  database.exec('PRAGMA max_page_count = 3000');
  await add('a3', 'After.');
  const left = await db
    .selectFrom('article')
    .innerJoin('reading', 'reading.article', 'article.id')
    .select('id')
    .execute();
  expect(left).toEqual([{ id: 'a1' }, { id: 'a3' }]);
  await db.destroy();
});

it('keeps its memory flat over many different questions to the store', async () => {
  const store = await openSqlite(':memory:', false);
  if ('kind' in store) throw new Error(store.detail);
  const ids = Array.from({ length: 60 }, (_, i) => `a${i}`);
  const ask = async (times: number) => {
    for (let i = 0; i < times; i++) await store.entries('harbour', ids.slice(0, 1 + (i % 60)));
    return process.memoryUsage.rss() / 1e6;
  };
  const before = await ask(3000);
  expect((await ask(6000)) - before).toBeLessThan(60);
  await store.close();
});
