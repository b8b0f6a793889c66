import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Kysely } from 'kysely';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibraries } from '../../src/library/open.ts';
import { DATABASE_FILE } from '../../src/library/store/sqlite.ts';
import { kyselyOver } from '../../src/library/store/sqlite-file.ts';
import { libraryContract } from './contract.ts';
import { feedsContract } from './feeds-contract.ts';
import { privacyContract } from './privacy-contract.ts';
import { recordContract } from './record-contract.ts';
import { opened, readingOf } from './samples.ts';
import { upgradeContract } from './upgrade-contract.ts';
import { upkeepContract } from './upkeep-contract.ts';
import { versionsContract } from './versions-contract.ts';
import { watchesContract } from './watches-contract.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'library-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

libraryContract('a folder', (now) => opened({ kind: 'sqlite', folder }, now));
watchesContract('a folder', () => opened({ kind: 'sqlite', folder }));
versionsContract('a folder', (now) => opened({ kind: 'sqlite', folder }, now));
feedsContract('a folder', () => opened({ kind: 'sqlite', folder }));
upkeepContract('a folder', () => opened({ kind: 'sqlite', folder }));
recordContract('a folder', (now) => opened({ kind: 'sqlite', folder }, now));
privacyContract('a folder', (now) => opened({ kind: 'sqlite', folder }, now));
upgradeContract('a folder', async () => ({
  db: kyselyOver(path.join(folder, DATABASE_FILE)) as Kysely<unknown>,
  place: { kind: 'sqlite', folder },
}));

describe('libraries in a folder', () => {
  const place = (name = '') => ({ kind: 'sqlite', folder: path.join(folder, name) }) as const;
  const file = () => path.join(folder, DATABASE_FILE);

  const fill = async () => {
    const libraries = await opened(place());
    const library = await libraries.of('harbour');
    await library.add({ id: 'a1', text: 'The dredger sank.' }, readingOf({ 'Ida Moss': 1 }));
    await libraries.close();
  };

  it('find an article by a title that it was given while no index was at hand, and by its old one no more', async () => {
    const during = async <T>(work: (library: Library) => Promise<T>): Promise<T> => {
      const libraries = await opened(place());
      const done = await work(await libraries.of('harbour'));
      await libraries.close();
      return done;
    };
    const found = (words: string) => during(async (library) => (await library.search(words, 5)).map((hit) => hit.id));
    await during((library) => library.add({ id: 'a1', title: 'Zebra', text: 'The dredger sank.' }, readingOf()));
    expect(await found('zebra')).toEqual(['a1']);
    await during((library) => library.changeHead({ id: 'a1', title: 'Walrus' }, readingOf()));
    expect([await found('walrus'), await found('zebra')]).toEqual([['a1'], []]);
  });

  it('are there again after closing', async () => {
    await fill();
    const libraries = await opened(place());
    const library = await libraries.of('harbour');
    expect((await library.search('dredgers', 5)).map((hit) => hit.id)).toEqual(['a1']);
    expect((await library.people()).map((person) => person.name)).toEqual(['Ida Moss']);
    await libraries.close();
  });

  it('leave no word of a deleted server in any file', async () => {
    const libraries = await opened(place());
    const library = await libraries.of('harbour');
    const text = 'The quagmire sank. '.repeat(300);
    await library.add({ id: 'a1', text, title: 'Zyxwicz' }, readingOf({ 'Vera Zyxwicz': 1 }));
    await library.search('quagmire', 1);
    const words = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .filter((one) => /quagmir|Zyxwicz/i.test(readFileSync(path.join(one.parentPath, one.name), 'latin1')))
        .map((one) => one.name);
    expect(words()).not.toEqual([]);
    await libraries.privacy.deleteServer('harbour');
    expect(words()).toEqual([]);
    await libraries.close();
    expect(words()).toEqual([]);
  });

  it('make a folder that is not there', async () => {
    await (await opened(place('deep/er'))).close();
    expect(readFileSync(path.join(folder, 'deep/er', DATABASE_FILE)).length).toBeGreaterThan(0);
  });

  it('say that another has them open, and open once it has gone', async () => {
    const first = await opened(place());
    expect(await openLibraries(place())).toMatchObject({ kind: 'failed', because: 'in-use' });
    await first.close();
    await (await opened(place())).close();
  });

  it('leave a database of a newer version untouched', async () => {
    await fill();
    const newer = new Database(file());
    newer.exec(`insert into kysely_migration values ('9999-of-the-future', '2099-01-01')`);
    newer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    newer.close();
    const before = readFileSync(file());
    expect(await openLibraries(place())).toMatchObject({ kind: 'failed', because: 'newer-version' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it.each([
    ['a text', Buffer.from('this is no database. '.repeat(500))],
    ['noise behind a right start', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8000, 0xa5)])],
  ])('say that a file is damaged that is %s, and leave it', async (_, bytes) => {
    writeFileSync(file(), bytes);
    expect(await openLibraries(place())).toMatchObject({ kind: 'failed', because: 'damaged' });
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });

  it.each([
    ['a file stands where the folder should be', () => writeFileSync(path.join(folder, 'in-the-way'), '')],
    [
      'a folder stands where the database should be',
      () => mkdirSync(path.join(folder, 'in-the-way', DATABASE_FILE), { recursive: true }),
    ],
  ])('say that they cannot be written where %s', async (_, spoil) => {
    spoil();
    expect(await openLibraries(place('in-the-way'))).toMatchObject({ kind: 'failed', because: 'not-writable' });
  });

  it('say that they cannot be written, and change nothing, where the program may only read them', async () => {
    await fill();
    const before = readFileSync(file());
    for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    // Root may write anywhere, so nobody tries.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const opener = path.join(import.meta.dirname, 'opener.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [opener, folder], nobody);
    chmodSync(folder, 0o755);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'failed', because: 'not-writable' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('can be opened after a failure, with nothing left locked', async () => {
    writeFileSync(file(), 'this is no database. '.repeat(500));
    expect((await openLibraries(place())).kind).toBe('failed');
    rmSync(file());
    await (await opened(place())).close();
  });

  it('say what is wrong with texts, people and readings that were changed from outside', async () => {
    await fill();
    const library = await opened(place());
    await (await library.of('harbour')).add({ id: 'a2', text: 'Fine.' }, readingOf({ 'Ida Moss': 1 }));
    await library.close();
    const database = new Database(file());
    database.exec("update article set body = 'The dredger sang.' where id = 'a1'");
    database.exec("update named set name = 'Ida Boss' where article = 'a2'");
    database.close();
    const libraries = await opened(place());
    expect(await libraries.upkeep.verify()).toEqual({
      articles: 2,
      faults: [
        { server: 'harbour', article: 'a1', what: 'its text is not the one that was taken in' },
        { server: 'harbour', article: 'a2', what: 'its people are not those of its reading' },
      ],
    });
    await libraries.close();
  });

  it('see at once what upkeep beside them has changed, and let it in', async () => {
    await fill();
    const running = await opened(place());
    const library = await running.of('harbour');
    const backup = path.join(folder, 'backup.db');
    const beside = await opened({ ...place(), besideAnother: true });
    expect(await beside.upkeep.backup(backup)).toEqual({ kind: 'backed-up', articles: 1 });
    await library.add({ id: 'a2', text: 'Another dredger.' }, readingOf({ 'Tom Weir': 2 }));
    expect(await library.search('dredger', 5)).toHaveLength(2);
    expect(await library.people()).toHaveLength(2);
    expect(await beside.upkeep.restore(backup)).toEqual({ kind: 'restored', articles: 1 });
    expect(await library.search('dredger', 5)).toHaveLength(1);
    expect(await library.people()).toHaveLength(1);
    await beside.close();
    await running.close();
  });
});

describe('an index that was kept', () => {
  const place = () => ({ kind: 'sqlite', folder }) as const;
  const indexFile = () => {
    const [name = 'none'] = readdirSync(path.join(folder, 'index'));
    return path.join(folder, 'index', name);
  };

  const session = async <T>(work: (library: Library) => Promise<T>): Promise<T> => {
    const libraries = await opened(place());
    const done = await work(await libraries.of('harbour'));
    await libraries.close();
    return done;
  };

  const add = (library: Library, id: string, text: string) => library.add({ id, text }, readingOf());
  const found = (word: string) =>
    session(async (library) => (await library.search(word, 10)).map(({ id }) => id).sort());

  beforeEach(() =>
    session(async (library) => {
      await add(library, 'a1', 'The dredger sank.');
      await add(library, 'a2', 'The mayor sank.');
      await library.search('sank', 1);
    }),
  );

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['it is as it was', (bytes) => bytes],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is cut off', (bytes) => bytes.subarray(0, -7)],
    [
      'one bit in it is another',
      (bytes) => bytes.map((byte, i) => (i === bytes.length - 20 ? byte ^ 4 : byte)) as Buffer,
    ],
    ['it is something else', () => Buffer.from('{"stems":[]}'.repeat(50))],
    [
      'other rules made it',
      (bytes) =>
        resealed(
          Buffer.from(
            bytes
              .subarray(32)
              .toString('latin1')
              .replace(/"recipe":"./, '"recipe":"~'),
            'latin1',
          ),
        ),
    ],
  ])('answers the same when %s', async (_, change) => {
    const bytes = readFileSync(indexFile());
    expect(bytes.length).toBeGreaterThan(100);
    writeFileSync(indexFile(), change(bytes));
    expect(await found('dredger')).toEqual(['a1']);
    expect(await found('sank')).toEqual(['a1', 'a2']);
  });

  it('catches up with what came, went and changed since it was written', async () => {
    const old = readFileSync(indexFile());
    await session(async (library) => {
      await library.remove('a1');
      await add(library, 'a3', 'A third one sank.');
      await library.remove('a2');
      await add(library, 'a2', 'The mayor swims.');
    });
    writeFileSync(indexFile(), old);
    expect(await found('sank')).toEqual(['a3']);
    expect(await found('mayor')).toEqual(['a2']);
    expect(await found('swims')).toEqual(['a2']);
    expect(await found('dredger')).toEqual([]);
  });

  it('is not needed: where it cannot be written the operator is told, and nothing is lost', async () => {
    rmSync(path.join(folder, 'index'), { recursive: true });
    writeFileSync(path.join(folder, 'index'), 'in the way');
    const warnings: string[] = [];
    const outcome = await openLibraries(place(), undefined, (what) => warnings.push(what));
    if (outcome.kind === 'failed') throw new Error(outcome.detail);
    const library = await outcome.libraries.of('harbour');
    expect(await library.search('sank', 5)).toHaveLength(2);
    await outcome.libraries.close();
    expect(warnings).toEqual([expect.stringContaining('index of server harbour not kept')]);
    expect(await found('sank')).toEqual(['a1', 'a2']);
  });
});

/** The bytes of a snapshot with the hash that belongs to them. */
const resealed = (body: Buffer): Buffer => Buffer.concat([createHash('sha256').update(body).digest(), body]);
