import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { Libraries, Library } from '../../../src/library/library.ts';
import { clearPlaces, folder, place, SERVER } from '../postgres-place.ts';
import { opened, readingOf } from '../samples.ts';

afterAll(clearPlaces, 120_000);

it.runIf(SERVER === undefined)('needs TEST_DATABASE_URL for the rest of this file', () => {});

const WORD_TABLES = ['word_queue', 'word_index', 'word', 'word_server'];

const add = async (library: Library, count: number, word: string) => {
  for (let i = 0; i < count; i++)
    await library.add({ id: `${word}-${i}`, text: `A ${word}, number ${i}.` }, readingOf());
};

/** Two processes on one database, which search there from so many articles on; and a client that sees all rows. */
async function two(searchFrom: number) {
  const there = { ...(await place()), searchFrom };
  const [one, other] = [await opened(there), await opened({ ...there, folder: path.join(folder, `${searchFrom}`) })];
  const client = new pg.Client({ connectionString: there.url });
  await client.connect();
  await client.query(`select set_config('library.every_server', 'yes', false)`);
  const close = async () => {
    for (const each of [one, other]) await each.close();
    await client.end();
  };
  const count = async (table: string) => (await client.query(`select from ${table}`)).rowCount;
  return { one, other, client, count, close };
}

const found = async (libraries: Libraries, word: string) =>
  (await (await libraries.of('harbour')).search(word, 50)).length;

describe.runIf(SERVER !== undefined)('a search in PostgreSQL beside another process', () => {
  it('goes by what was restored, also where it has indexed in the middle of that', async () => {
    const { one, other, client, close } = await two(0);
    const library = await one.of('harbour');
    await add(library, 3, 'dredger');
    await library.set({ isPublic: true }, '7', '');
    const file = path.join(folder, 'dredgers.db');
    await one.upkeep.backup(file);
    for (let i = 0; i < 3; i++) await library.remove(`dredger-${i}`);
    await add(library, 1, 'barge');
    await client.query('begin');
    await client.query('select from server_state for update');
    const restored = one.upkeep.restore(file);
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(1);
    expect(await found(other, 'barge')).toBe(1);
    await client.query('commit');
    await restored;
    await expect.poll(() => found(other, 'dredger')).toBe(3);
    expect(await found(other, 'barge')).toBe(0);
    expect(await one.upkeep.verify()).toEqual({ articles: 3, faults: [] });
    await close();
  });

  it('takes over where the other lets a server grow', async () => {
    const { one, other, count, close } = await two(8);
    expect(await found(other, 'dredger')).toBe(0);
    await add(await one.of('harbour'), 7, 'dredger');
    await expect.poll(() => found(other, 'dredger')).toBe(7);
    await (await one.of('harbour')).add({ id: 'b', text: 'A last dredger.' }, readingOf());
    await expect.poll(() => found(other, 'dredger')).toBe(8);
    expect(await count('word_index')).toBe(8);
    await close();
  });

  it('leaves nothing of a server that the other has deleted', async () => {
    const { one, other, count, close } = await two(4);
    await add(await one.of('harbour'), 6, 'dredger');
    expect(await found(other, 'dredger')).toBe(6);
    expect(await count('word_server')).toBe(1);
    await one.privacy.deleteServer('harbour');
    await expect.poll(() => found(other, 'dredger')).toBe(0);
    for (const table of WORD_TABLES) expect([table, await count(table)]).toEqual([table, 0]);
    await close();
  });

  it('leaves nothing of a server that has become small, and still finds', async () => {
    const { one, other, count, close } = await two(6);
    const library = await one.of('harbour');
    await add(library, 7, 'dredger');
    expect(await found(other, 'dredger')).toBe(7);
    for (let i = 0; i < 5; i++) await library.remove(`dredger-${i}`);
    await expect.poll(() => found(other, 'dredger')).toBe(2);
    for (const table of WORD_TABLES) expect([table, await count(table)]).toEqual([table, 0]);
    await close();
  });

  it('finds what there is where the other has dropped its index', async () => {
    const { one, other, client, close } = await two(0);
    await add(await one.of('harbour'), 3, 'dredger');
    expect(await found(other, 'dredger')).toBe(3);
    await client.query('delete from word_server');
    expect(await found(other, 'dredger')).toBe(3);
    await close();
  });
});
