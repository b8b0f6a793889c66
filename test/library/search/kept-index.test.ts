import { expect, it, vi } from 'vitest';
import { catchUp, indexFrom } from '../../../src/library/search/kept-index.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { entryOf } from '../samples.ts';

vi.mock('../../../src/library/search/builder.ts', () => ({
  built: async (stretches: AsyncIterable<unknown>) => {
    for await (const _ of stretches) throw new Error('no thread to be had');
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

it('does not blame the thread where the store fails, nor tries all again', async () => {
  const store = await openSqlite(':memory:', false);
  if ('kind' in store) throw new Error(store.detail);
  for (let i = 0; i < 310; i++) await store.add('harbour', entryOf(`a${i}`, `Dredger ${i}.`), new Date(), null);
  const warned: string[] = [];
  let asked = 0;
  const failing = {
    ...store,
    texts: async () => {
      asked++;
      throw new Error('the disk is gone');
    },
  };
  const caughtUp = catchUp(await indexFrom(null), 'harbour', failing, (what) => warned.push(what));
  await expect(caughtUp).rejects.toThrow('the disk is gone');
  expect([asked, warned]).toEqual([1, []]);
  await store.close();
});
