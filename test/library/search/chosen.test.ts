import { expect, it } from 'vitest';
import { serverSearch } from '../../../src/library/search/chosen.ts';
import type { WordIndex } from '../../../src/library/search/in-database/word-index.ts';
import { noSnapshots } from '../../../src/library/search/snapshots.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { entryOf } from '../samples.ts';

/** A search of three articles by a database's index that is asked for from two on, and what is done with that. */
async function searching() {
  const store = await openSqlite(':memory:', false);
  if ('kind' in store) throw new Error(store.detail);
  for (const id of ['a', 'b', 'c']) await store.add('harbour', entryOf(id, `Dredger ${id}.`), new Date(), null);
  const state = { lacking: 0, count: 3, release: () => {} };
  const done: string[] = [];
  const index: WordIndex = {
    catchUp: () =>
      new Promise((resolve) => {
        done.push('catches up');
        state.release = () => {
          state.lacking = 0;
          resolve();
        };
        if (state.lacking === 0) resolve();
      }),
    lacking: async () => state.lacking,
    find: async () => [{ id: 'of the database', score: 1 }],
    frequency: async () => ({ articles: 0, of: 0 }),
    forget: async () => {
      done.push('forgets');
    },
    held: async () => null,
  };
  const given = {
    store: { ...store, count: async () => state.count, words: { index, from: 3 } },
    snapshots: noSnapshots,
  };
  const search = serverSearch('harbour', { ...given, warn: (what) => done.push(what) }, (work) => work());
  const found = async () => (await search.find('dredger', 5, false)).length;
  return { search, state, done, found, close: () => store.close() };
}

const [IN_DATABASE, IN_MEMORY] = [1, 3];

it('answers from memory while the database takes in anew what another process has replaced', async () => {
  const { search, state, found, close } = await searching();
  expect(await found()).toBe(IN_DATABASE);
  state.lacking = 5000;
  search.overtaken();
  expect(await found()).toBe(IN_MEMORY);
  state.release();
  await expect.poll(found).toBe(IN_DATABASE);
  await close();
});

it('stays in memory where the server was deleted while the database took it in', async () => {
  const { search, state, done, found, close } = await searching();
  state.lacking = 5000;
  expect(await found()).toBe(IN_MEMORY);
  state.count = 0;
  await search.rest();
  state.release();
  await new Promise(setImmediate);
  expect(await found()).toBe(IN_MEMORY);
  expect(done).toEqual(['catches up', 'forgets']);
  await close();
});
