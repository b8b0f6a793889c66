import { expect, test } from 'vitest';
import { entryCache } from '../../src/library/entry-cache.ts';
import type { Entry } from '../../src/library/library.ts';
import { read } from '../../src/reading/read.ts';

const entry = (id: string, text = 'The ferry sank.'): Entry => {
  const article = { id, text };
  return { article, reading: read(article) };
};

/** A store of these entries that notes what it is asked for. */
const storeOf = (...entries: readonly Entry[]) => {
  const asked: string[] = [];
  const fetch = async (ids: readonly string[]): Promise<readonly Entry[]> => {
    asked.push(...ids);
    return entries.filter(({ article }) => ids.includes(article.id)).toReversed();
  };
  return { asked, fetch };
};

test('an entry that was asked for is given again without the store, as the same object', async () => {
  const { asked, fetch } = storeOf(entry('a'), entry('b'));
  const cache = entryCache(5, 1000);
  const [first] = await cache.getAll(['a'], fetch);
  const [b, a] = await cache.getAll(['b', 'a'], fetch);
  expect(a).toBe(first);
  expect(b?.article.id).toBe('b');
  expect(asked).toEqual(['a', 'b']);
});

test('what is not there is left out and asked for again the next time', async () => {
  const { asked, fetch } = storeOf(entry('a'));
  const cache = entryCache(5, 1000);
  expect(await cache.getAll(['gone', 'a'], fetch)).toHaveLength(1);
  await cache.getAll(['gone'], fetch);
  expect(asked).toEqual(['gone', 'a', 'gone']);
});

test('the entry that was used longest ago makes room', async () => {
  const { asked, fetch } = storeOf(entry('a'), entry('b'), entry('c'));
  const cache = entryCache(2, 1000);
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.getAll([id], fetch);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('entries that are looked through by the dozen put nothing out', async () => {
  const many = Array.from({ length: 50 }, (_, i) => entry(`many-${i}`));
  const { asked, fetch } = storeOf(entry('a'), ...many);
  const cache = entryCache(20, 1000);
  await cache.getAll(['a'], fetch);
  expect(
    await cache.getAll(
      many.map(({ article }) => article.id),
      fetch,
    ),
  ).toHaveLength(50);
  await cache.getAll(['a'], fetch);
  expect(asked.filter((id) => id === 'a')).toHaveLength(1);
});

test('a long text is not kept', async () => {
  const { asked, fetch } = storeOf(entry('a', 'The ferry sank. '.repeat(10)));
  const cache = entryCache(2, 100);
  await cache.getAll(['a'], fetch);
  await cache.getAll(['a'], fetch);
  expect(asked).toEqual(['a', 'a']);
});

test('what is forgotten while it is fetched is not kept', async () => {
  const { asked, fetch } = storeOf(entry('a'));
  const cache = entryCache(2, 1000);
  const fetched = cache.getAll(['a'], fetch);
  cache.forget('a');
  await fetched;
  await cache.getAll(['a'], fetch);
  expect(asked).toEqual(['a', 'a']);
});

test('nothing is kept after clearing', async () => {
  const { asked, fetch } = storeOf(entry('a'));
  const cache = entryCache(2, 1000);
  await cache.getAll(['a'], fetch);
  cache.clear();
  await cache.getAll(['a'], fetch);
  expect(asked).toEqual(['a', 'a']);
});
