import { expect, it, vi } from 'vitest';
import { catchUp, indexFrom } from '../../../src/library/search/kept-index.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { entryOf } from '../samples.ts';

vi.mock('../../../src/library/search/builder.ts', () => ({
  built: async () => {
    throw new Error('no thread to be had');
  },
}));

it('makes an index of many articles here where the thread for it fails, and says so', async () => {
  const store = await openSqlite(':memory:', false);
  if ('kind' in store) throw new Error(store.detail);
  for (let i = 0; i < 310; i++) await store.add('harbour', entryOf(`a${i}`, `Dredger ${i}.`), new Date(), null);
  const warned: string[] = [];
  const { index } = await catchUp(await indexFrom(null), 'harbour', store, (what) => warned.push(what));
  expect(index.find('dredger', 400)).toHaveLength(310);
  expect(warned.join()).toContain('no thread to be had');
  await store.close();
});
