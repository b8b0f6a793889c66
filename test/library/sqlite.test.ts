import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibraries } from '../../src/library/open.ts';
import { DATABASE_FILE } from '../../src/library/store/sqlite.ts';
import { libraryContract } from './contract.ts';
import { opened, readingOf } from './samples.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'library-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

libraryContract('a folder', (now) => opened({ kind: 'sqlite', folder }, now));

describe('libraries in a folder', () => {
  const place = (name = '') => ({ kind: 'sqlite', folder: path.join(folder, name) }) as const;
  const file = () => path.join(folder, DATABASE_FILE);

  const fill = async () => {
    const libraries = await opened(place());
    const library = await libraries.of('harbour');
    await library.add({ id: 'a1', text: 'The dredger sank.' }, readingOf({ 'Ida Moss': 1 }));
    await libraries.close();
  };

  it('are there again after closing', async () => {
    await fill();
    const libraries = await opened(place());
    const library = await libraries.of('harbour');
    expect((await library.search('dredgers', 5)).map((hit) => hit.id)).toEqual(['a1']);
    expect((await library.people()).map((person) => person.name)).toEqual(['Ida Moss']);
    await libraries.close();
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

  it('can be opened after a failure, with nothing left locked', async () => {
    writeFileSync(file(), 'this is no database. '.repeat(500));
    expect((await openLibraries(place())).kind).toBe('failed');
    rmSync(file());
    await (await opened(place())).close();
  });
});
