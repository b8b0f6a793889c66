import path from 'node:path';
import fc from 'fast-check';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { terms } from '../../../src/language/stems.ts';
import type { Libraries, Library } from '../../../src/library/library.ts';
import { wordIndexOver } from '../../../src/library/search/in-database/word-index.ts';
import type { Tables } from '../../../src/library/store/schema.ts';
import { libraryContract } from '../contract.ts';
import { clearPlaces, folder, place, SERVER } from '../postgres-place.ts';
import { opened, readingOf } from '../samples.ts';
import { upkeepContract } from '../upkeep-contract.ts';
import { versionsContract } from '../versions-contract.ts';

afterAll(clearPlaces, 120_000);

it.runIf(SERVER === undefined)('needs TEST_DATABASE_URL for the rest of this file', () => {});

/** A place where every server is searched in the database. */
const inDatabase = async () => ({ ...(await place()), searchFrom: 0 });

const add = (library: Library, id: string, text: string, title?: string) =>
  library.add({ id, text, ...(title === undefined ? {} : { title }) }, readingOf());

const rows = async (url: string, query: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select set_config('library.every_server', 'yes', false)`);
  const found = await client.query(query);
  await client.end();
  return found.rows;
};

describe.runIf(SERVER !== undefined)('a search in PostgreSQL', () => {
  libraryContract('PostgreSQL, searched there', async (now) => opened(await inDatabase(), now));
  upkeepContract('PostgreSQL, searched there', async () => opened(await inDatabase()));
  versionsContract('PostgreSQL, searched there', async (now) => opened(await inDatabase(), now));

  it('finds what the index in memory finds, and scores it alike: words whole, begun, misspelt, few or many', async () => {
    const there = await inDatabase();
    const [one, other] = [await opened(there), await opened({ kind: 'memory' })];
    const [here, beside] = [await one.of('harbour'), await other.of('harbour')];
    const words = ['harbour', 'dredging', 'dredger', 'mayor', 'tide', 'Peña’s', 'well-kept', 'vote', 'voted', 'U.N.'];
    const sample = fc.sample(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), {
      numRuns: 40,
      seed: 5,
    });
    for (const [i, text] of sample.entries()) {
      for (const library of [here, beside]) await add(library, `a${i}`, `${i} ${text.join(' ')}`, text[3]);
    }
    for (const library of [here, beside]) await library.remove('a7');
    const pool = new pg.Pool({ connectionString: there.url });
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const within = <T>(server: string, look: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('library.server', ${server}, true)`.execute(tx);
        return look(tx);
      });
    const nearby = wordIndexOver(within, within, () => {}, { enough: 3, reckoned: () => 5 });
    await here.search('harbour', 1);
    const typed = fc.array(fc.constantFrom(...words, 'harbuor', 'dredgeing', 'vot', 'ma', 'tidd', 'none'), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(typed, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (typed, limit, unfinished) => {
        const expected = await beside.search(typed.join(' '), limit, unfinished);
        const found = await here.search(typed.join(' '), limit, unfinished);
        expect(found.map(({ score }) => score.toFixed(6))).toEqual(expected.map(({ score }) => score.toFixed(6)));
        if (limit === 50) expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        // One that looks no further than the rarest words finds fewer, but scores them by all words.
        const near = (await nearby.find('harbour', typed.join(' '), limit, unfinished)) ?? [];
        const all = new Map((await beside.search(typed.join(' '), 50, unfinished)).map(({ id, score }) => [id, score]));
        expect(near.map(({ score }) => score.toFixed(6))).toEqual(near.map(({ id }) => all.get(id)?.toFixed(6)));
        expect(near.map(({ score }) => score)).toEqual(near.map(({ score }) => score).sort((a, b) => b - a));
        expect(near.length).toBeGreaterThanOrEqual(Math.min(3, expected.length));
      }),
      { numRuns: 60 },
    );
    for (const [i, times] of [7, 10, 15, 40].entries()) {
      for (const library of [here, beside]) await add(library, `often${i}`, `${'quay '.repeat(times)} ${i}`, 'Quay');
    }
    const often = new Map((await beside.search('quay', 9)).map(({ id, score }) => [id, score]));
    for (const { id, score } of await here.search('quay', 9)) {
      expect(score / (often.get(id) ?? 0)).toBeGreaterThan(0.9);
      expect(score / (often.get(id) ?? 0)).toBeLessThanOrEqual(1.000001);
    }
    for (const word of words.flatMap((each) => terms(each))) {
      expect(await here.frequency(word.stem)).toEqual(await beside.frequency(word.stem));
    }
    await db.destroy();
    await one.close();
    await other.close();
  }, 60_000);

  it('takes any text as a search, and any as an article', async () => {
    const libraries = await opened(await inDatabase());
    const library = await libraries.of('harbour');
    await add(
      library,
      'long',
      `${'x'.repeat(5000)} tide’s o'clock ${Array.from({ length: 150_000 }, (_, i) => `q${i}`).join(' ')}`,
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        expect((await library.search(words, 5)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
    for (const words of ['x'.repeat(5000), "o'clock", 'q7']) expect(await library.search(words, 5)).toHaveLength(1);
    expect(await library.frequency('x'.repeat(5000))).toEqual({ articles: 1, of: 1 });
    await libraries.close();
  });

  it('takes over when a server grows so large, and goes on with what comes meanwhile and later', async () => {
    const there = { ...(await place()), searchFrom: 8 };
    const libraries = await opened(there);
    const library = await libraries.of('harbour');
    const inIndex = async () => Number((await rows(there.url, 'select count(*) as n from word_index'))[0]?.['n']);
    for (let i = 0; i < 12; i++) {
      await add(library, `a${i}`, `Dredger number ${i}.`);
      expect(await library.search('dredger', 50)).toHaveLength(i + 1);
    }
    await expect.poll(inIndex).toBeGreaterThanOrEqual(8);
    await add(library, 'late', 'A late dredger.');
    const searched = async () => {
      expect(await library.search('dredger', 50)).toHaveLength(13);
      return inIndex();
    };
    await expect.poll(searched).toBe(13);
    await libraries.close();
  });

  it('begins where it was ended in the middle, and anew where other rules have indexed', async () => {
    const there = await inDatabase();
    const first = await opened(there);
    for (let i = 0; i < 5; i++) await add(await first.of('harbour'), `a${i}`, `Dredger number ${i}.`);
    expect(await (await first.of('harbour')).search('dredger', 9)).toHaveLength(5);
    await add(await first.of('harbour'), 'b', 'A dredger that nobody has searched for yet.');
    await first.close();
    await rows(there.url, `update word_server set recipe = 'of other rules'; update word set articles = 99`);
    const second = await opened(there);
    const library = await second.of('harbour');
    expect(await library.search('dredger', 9)).toHaveLength(6);
    expect(await library.frequency('dredger')).toEqual({ articles: 6, of: 6 });
    await second.close();
  });

  it('takes long articles in by a megabyte at once, so that nobody waits long for the server', async () => {
    const there = await place();
    const before = await opened(there);
    for (const id of ['a', 'b', 'c']) await add(await before.of('harbour'), id, `${id} ${'dredger '.repeat(80_000)}`);
    await before.close();
    await rows(
      there.url,
      `create table taken (n integer);
      create function word_index_taken() returns trigger language plpgsql as $$
        begin insert into taken values (1); return null; end $$;
      create trigger taken after insert on word_index for each statement execute function word_index_taken()`,
    );
    const libraries = await opened({ ...there, searchFrom: 0 });
    expect(await (await libraries.of('harbour')).search('dredger', 5)).toHaveLength(3);
    expect(await rows(there.url, 'select n from taken')).toHaveLength(2);
    await libraries.close();
  });

  it('lets verify see whatever a search goes by, with words and articles cut as they are to be', async () => {
    const there = await inDatabase();
    const libraries = await opened(there);
    const library = await libraries.of('harbour');
    for (let i = 0; i < 3; i++) await add(library, `a${i}`, `Dredger number ${i}, a dredger.`);
    const faults = async () => (await libraries.upkeep.verify()).faults.map(({ what }) => what);
    const long = 'x'.repeat(120);
    const beyond = Array.from({ length: 20_000 }, (_, i) => `${i}${'q'.repeat(50)}`);
    await add(library, 'long', `Both ${long}a and ${long}b. ${beyond.join(' ')}`);
    await library.search('dredger', 5);
    expect(await faults()).toEqual([]);
    await library.remove('long');
    for (const [broken, told] of [
      [`delete from word_index where article = 'a1'`, 'holds 2 articles of 3'],
      [`update word_index set words = '' where article = 'a1'`, 'is wrong about 3 words'],
      [
        `update word_index set words = ts_delete(words, number || '+2:dredger') from word_server where article = 'a1'`,
        'is wrong about 1 words',
      ],
      [`update word set articles = 9 where stem = 'dredger'`, 'is wrong about 1 words, such as "dredger"'],
      ['update word_server set articles = 9', 'holds 9 articles of 3'],
      ['update word_server set lengths = 99', 'is wrong about how long'],
    ] as const) {
      await library.search('dredger', 5);
      expect(await faults()).toEqual([]);
      await rows(there.url, broken);
      expect([broken, await faults()]).toEqual([broken, [expect.stringContaining(told)]]);
      await rows(there.url, `set library.every_server = 'yes'; delete from word_server where server = 'harbour'`);
    }
    await library.search('dredger', 5);
    await rows(there.url, `update word_server set recipe = 'of other rules'`);
    expect(await faults()).toEqual([]);
    expect(await rows(there.url, 'select recipe from word_server')).toEqual([{ recipe: 'of other rules' }]);
    await libraries.close();
  }, 120_000);

  it('lets nobody find by the words of another server, even by its number', async () => {
    const there = await inDatabase();
    const libraries = await opened(there);
    for (const server of ['harbour', 'orchard']) {
      await add(await libraries.of(server), `${server}-1`, `The ${server} has a xylophone.`);
      await (await libraries.of(server)).search('xylophone', 5);
    }
    const [harbour] = await rows(there.url, `select number from word_server where server = 'harbour'`);
    await rows(
      there.url,
      `alter table word_server alter number drop identity; update word_server set number = ${harbour?.['number']}`,
    );
    expect((await (await libraries.of('orchard')).search('harbour xylophone', 5)).map(({ id }) => id)).toEqual([]);
    await libraries.close();
  });

  it('leaves nothing of a server that is deleted, and lets two processes index at once', async () => {
    const there = await inDatabase();
    const both = [await opened(there), await opened({ ...there, folder: path.join(folder, 'beside') })];
    const work = async (libraries: Libraries, i: number) => {
      const library = await libraries.of('harbour');
      for (let n = 0; n < 10; n++) {
        await add(library, `a${i}-${n}`, `Dredger ${n} of ${i}.`);
        await library.search('dredger', 50);
      }
    };
    await Promise.all(both.map(work));
    const [one] = both;
    const library = await one?.of('harbour');
    await expect.poll(async () => (await library?.search('dredger', 50))?.length).toBe(20);
    expect(await one?.upkeep.verify()).toEqual({ articles: 20, faults: [] });
    await one?.privacy.deleteServer('harbour');
    for (const table of ['word_index', 'word', 'word_queue', 'word_server']) {
      expect([table, await rows(there.url, `select * from ${table}`)]).toEqual([table, []]);
    }
    for (const libraries of both) await libraries.close();
  });
});
