import { expect, it } from 'vitest';
import { withRetries } from '../../../src/library/store/retries.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { entryOf } from '../samples.ts';

it('tells of a change where the answer to one was lost, for its outcome is that of the attempt after it', async () => {
  const opened = await openSqlite(':memory:', false);
  if ('kind' in opened) throw new Error(opened.detail);
  let losses = 1;
  const store = withRetries({
    ...opened,
    add: async (...given) => {
      const added = await opened.add(...given);
      if (losses-- > 0) throw new Error('Connection terminated unexpectedly');
      return added;
    },
  });
  const add = (id: string) => store.add('harbour', entryOf(id, `Dredger ${id}.`), new Date(), null);
  const before = await store.changesBesides('harbour');
  expect(await add('a1')).toEqual({ kind: 'known', id: 'a1', by: 'text' });
  const after = await store.changesBesides('harbour');
  expect(after).not.toBe(before);
  expect(await add('a2')).toEqual({ kind: 'added', id: 'a2' });
  expect(await store.changesBesides('harbour')).toBe(after);
  await store.close();
});

it('tells of a change where every answer to it was lost, for it may have been made all the same', async () => {
  const opened = await openSqlite(':memory:', false);
  if ('kind' in opened) throw new Error(opened.detail);
  let attempts = 0;
  const store = withRetries({
    ...opened,
    remove: async () => {
      // A search comes while the last attempt runs.
      if (++attempts === 4) before = await store.changesBesides('harbour');
      throw new Error('Connection terminated unexpectedly');
    },
  });
  let before = '';
  await expect(store.remove('harbour', 'a1', new Date(), null)).rejects.toThrow('terminated');
  expect(attempts).toBe(4);
  expect(await store.changesBesides('harbour')).not.toBe(before);
  await store.close();
});
