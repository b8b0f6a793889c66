import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openLibraries } from '../../src/library/open.ts';
import { READABLE_WORD_TABLES, WORD_TABLES } from '../../src/library/search/in-database/tables.ts';
import { SERVER_TABLES } from '../../src/library/store/schema.ts';
import { libraryContract } from './contract.ts';
import { fillEverything } from './everything.ts';
import { feedsContract } from './feeds-contract.ts';
import { killRound } from './kill.ts';
import { asAdmin, clearPlaces, folder, place, SERVER } from './postgres-place.ts';
import { privacyContract } from './privacy-contract.ts';
import { recordContract, speakerIs } from './record-contract.ts';
import { opened, readingOf } from './samples.ts';
import { upgradeContract } from './upgrade-contract.ts';
import { upkeepContract } from './upkeep-contract.ts';
import { versionsContract } from './versions-contract.ts';
import { watchesContract } from './watches-contract.ts';

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);

afterAll(clearPlaces, 120_000);

it.runIf(SERVER === undefined)('needs TEST_DATABASE_URL for the rest of this file', () => {});

describe.runIf(SERVER !== undefined)('on a PostgreSQL server', () => {
  libraryContract('PostgreSQL', async (now) => opened(await place(), now));
  watchesContract('PostgreSQL', async () => opened(await place()));
  versionsContract('PostgreSQL', async (now) => opened(await place(), now));
  feedsContract('PostgreSQL', async () => opened(await place()));
  upkeepContract('PostgreSQL', async () => opened(await place()));
  recordContract('PostgreSQL', async (now) => opened(await place(), now));
  privacyContract('PostgreSQL', async (now) => opened(await place(), now));
  upgradeContract('PostgreSQL', async () => {
    const there = await place();
    const pool = new pg.Pool({ connectionString: there.url });
    return { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), place: there };
  });

  it('shows a query that forgot its server no row, and one that named it its own; a deletion leaves none', async () => {
    const there = { ...(await place()), searchFrom: 0 };
    const libraries = await opened(there);
    await fillEverything(await libraries.of('harbour'));
    expect(await (await libraries.of('harbour')).search('secret', 5)).toHaveLength(1);
    const client = new pg.Client({ connectionString: there.url });
    await client.connect();
    const count = async (table: string) => (await client.query(`select * from ${table}`)).rowCount;
    const as = (server: string) => client.query(`select set_config('library.server', '${server}', false)`);
    await as('harbour');
    await client.query(`insert into word_queue values ('harbour', 'a1') on conflict do nothing`);
    const tables = [...SERVER_TABLES, ...WORD_TABLES];
    for (const table of tables) {
      for (const other of ['', 'orchard']) {
        await as(other);
        if (!READABLE_WORD_TABLES.includes(table)) expect([table, await count(table)]).toEqual([table, 0]);
        for (const change of [`delete from ${table}`, `update ${table} set server = '${other}'`])
          expect([change, (await client.query(change)).rowCount]).toEqual([change, 0]);
      }
      await as('harbour');
      expect([table, await count(table)]).not.toEqual([table, 0]);
    }
    await client.query('set enable_seqscan = off');
    const plan = await client.query(`explain select n from word_index where words @@ $$'1:secret'$$::tsquery`);
    expect(JSON.stringify(plan.rows)).toContain('word_index_words');
    await libraries.privacy.deleteServer('harbour');
    await libraries.close();
    for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
    await client.end();
  });

  it('sees what another process adds, removes and restores', async () => {
    const there = await place();
    const [one, other] = [await opened(there), await opened({ ...there, folder: path.join(folder, 'other') })];
    const [here, beside] = [await one.of('harbour'), await other.of('harbour')];
    expect(await here.search('dredger', 5)).toEqual([]);
    await beside.add({ id: 'a1', text: 'The dredger sank.' }, readingOf({ 'Ida Moss': 1 }));
    await expect.poll(async () => (await here.search('dredger', 5)).length).toBe(1);
    expect(await here.people()).toHaveLength(1);
    const file = path.join(folder, 'two.db');
    await other.upkeep.backup(file);
    await beside.remove('a1');
    await expect.poll(async () => (await here.search('dredger', 5)).length).toBe(0);
    await other.upkeep.restore(file);
    await beside.set({ isPublic: true }, '7', '');
    await beside.corrections.offer(speakerIs('Tom Weir'), '');
    await expect.poll(async () => (await here.settings()).isPublic).toBe(true);
    await expect.poll(async () => (await here.search('dredger', 5)).length).toBe(1);
    await one.close();
    await other.close();
  });

  it('keeps one of an article that two processes add at once', async () => {
    const there = await place();
    const both = [await opened(there), await opened(there)];
    const add = async (i: number, id: string) => {
      const library = await both[i]?.of('harbour');
      return library?.add({ id, text: 'The same words.' }, readingOf());
    };
    const outcomes = await Promise.all([0, 1, 0, 1, 0, 1].map((i, n) => add(i, `a${n}`)));
    expect(outcomes.filter((outcome) => outcome?.kind === 'added')).toHaveLength(1);
    for (const libraries of both) await libraries.close();
  });

  it('recovers by itself when its connections are cut', async () => {
    const there = await place();
    const libraries = await opened(there);
    const library = await libraries.of('harbour');
    await library.add({ id: 'a1', text: 'The dredger sank.' }, readingOf());
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = '${new URL(there.url).pathname.slice(1)}'`);
    expect(await library.add({ id: 'a2', text: 'The dredger was raised.' }, readingOf())).toMatchObject({ id: 'a2' });
    expect(await library.search('dredger', 5)).toHaveLength(2);
    await libraries.close();
  });

  it('leaves a database of a newer version untouched', async () => {
    const there = await place();
    await (await opened(there)).close();
    const client = new pg.Client({ connectionString: there.url });
    await client.connect();
    await client.query(`insert into kysely_migration values ('9999-of-the-future', '2099-01-01')`);
    await client.end();
    expect(await openLibraries(there)).toMatchObject({ kind: 'failed', because: 'newer-version' });
  });

  it('says so where its role may make no tables', async () => {
    const there = await place();
    const client = new pg.Client({ connectionString: there.url });
    await client.connect();
    await client.query('revoke create on schema public from public, pg_database_owner, current_user');
    await client.end();
    expect(await openLibraries(there)).toMatchObject({ kind: 'failed', because: 'not-allowed' });
  });

  it(`loses no acknowledged article to a kill, in ${ROUNDS} rounds`, async () => {
    let there = await place();
    for (let round = 0; round < ROUNDS; round++) {
      if (round % 10 === 9) there = await place();
      await killRound(there, round);
    }
  }, 3_600_000);
});

it('says that a server cannot be reached that is not there', async () => {
  const outcome = await openLibraries({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:9/none', folder });
  expect(outcome).toMatchObject({ kind: 'failed', because: 'unreachable' });
});
