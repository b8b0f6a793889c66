import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Libraries } from '../../src/library/library.ts';
import { readingOf } from './samples.ts';

/** What keeping libraries in order must hold, wherever they are kept. `open` gives empty libraries. */
export function upkeepContract(name: string, open: () => Promise<Libraries>): void {
  describe(`the upkeep of libraries kept in ${name}`, () => {
    let libraries: Libraries;
    let folder: string;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'upkeep-'));
      libraries = await open();
      for (const server of ['harbour', 'orchard']) {
        const library = await libraries.of(server);
        for (let i = 0; i < 60; i++) {
          const article = {
            id: `${server}-${i}`,
            text: `Dredger ${i} of the ${server}.`,
            url: `https://pier.example/${i}`,
          };
          await library.add(article, readingOf({ 'Ida Moss': 1, [`Tom Weir ${i}`]: 0 }, '9'));
        }
      }
    });

    afterEach(async () => {
      await libraries.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const content = async () => {
      const all = [];
      for (const server of ['harbour', 'orchard']) {
        const library = await libraries.of(server);
        const listed = await library.articles();
        all.push(listed, await library.getAll(listed.map(({ id }) => id)), await library.people());
        all.push((await library.search('dredger', 100)).map(({ id }) => id).sort(), await library.frequency('dredger'));
      }
      return all;
    };

    it('finds nothing wrong where nothing is', async () => {
      expect(await libraries.upkeep.verify()).toEqual({ articles: 120, faults: [] });
    });

    it('finds a finding outside its text, and a speaker who is nobody', async () => {
      const library = await libraries.of('harbour');
      const reading = readingOf({ 'Ida Moss': 1 });
      await library.add(
        { id: 'long', text: 'Short.' },
        { ...reading, sentences: [{ start: 0, end: 7, index: 0, paragraph: 0 }] },
      );
      await library.add({ id: 'who', text: 'Who?' }, { ...reading, people: [] });
      const { faults } = await libraries.upkeep.verify();
      expect(faults).toEqual([
        { server: 'harbour', article: 'long', what: 'a finding lies outside its text' },
        { server: 'harbour', article: 'who', what: 'a quotation has a speaker who is none of its people' },
      ]);
    });

    it('reads anew what older rules have read, and leaves the rest', async () => {
      const library = await libraries.of('harbour');
      await library.add({ id: 'fresh', text: 'Read already.' }, readingOf({ 'Eva Lund': 0 }, '10'));
      expect((await library.people()).map((person) => person.name)).toContain('Tom Weir 7');
      const seen: string[] = [];
      const outcome = await libraries.upkeep.reread('10', async (article) => {
        seen.push(article.id);
        return article.id.endsWith('-13') ? null : readingOf({ 'Eva Lund': 1 }, '10');
      });
      expect(seen).toHaveLength(120);
      expect(seen).not.toContain('fresh');
      expect(outcome).toEqual({
        reread: 118,
        failed: [
          { server: 'harbour', article: 'harbour-13' },
          { server: 'orchard', article: 'orchard-13' },
        ],
      });
      expect((await library.people()).map((person) => person.name)).toEqual(['Eva Lund', 'Ida Moss', 'Tom Weir 13']);
      expect((await library.get('harbour-1'))?.reading.rules).toBe('10');
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
    });

    it('goes on where it was ended', async () => {
      let left = 45;
      const reading = async () => {
        if (left-- === 0) throw new Error('ended');
        return readingOf({}, '10');
      };
      await expect(libraries.upkeep.reread('10', reading)).rejects.toThrow('ended');
      expect(await libraries.upkeep.reread('10', async () => readingOf({}, '10'))).toEqual({
        reread: 80,
        failed: [],
      });
      expect(await libraries.upkeep.outdated('10')).toEqual([]);
    });

    it('knows how many articles older rules have read, and takes newer ones for no older', async () => {
      expect(await libraries.upkeep.outdated('10')).toEqual([
        { server: 'harbour', articles: 60 },
        { server: 'orchard', articles: 60 },
      ]);
      for (const rules of ['8', '9']) expect(await libraries.upkeep.outdated(rules)).toEqual([]);
      const read = async () => readingOf({}, '8');
      expect(await libraries.upkeep.reread('8', read)).toEqual({ reread: 0, failed: [] });
    });

    it('reads the servers that it is to serve, and ends when there are none any more', async () => {
      const read = async () => readingOf({}, '10');
      const all = await libraries.upkeep.reread('10', read, (server) => server === 'orchard');
      expect(all.reread).toBe(60);
      let left = 2;
      expect((await libraries.upkeep.reread('10', read, () => left-- > 0)).reread).toBe(40);
      expect(await libraries.upkeep.outdated('10')).toEqual([{ server: 'harbour', articles: 20 }]);
    });

    it('puts no reading beside a text, a title or a day that came while it was made, nor in the place of a newer one', async () => {
      const library = await libraries.of('harbour');
      const newer = readingOf({ 'Eva Lund': 2 }, '9');
      const meanwhile: Readonly<Record<string, (article: Article) => Promise<unknown>>> = {
        'harbour-1': (article) => library.replace({ ...article, text: 'Quite another text.' }, newer, 'new-version'),
        'harbour-2': (article) => library.changeHead({ ...article, title: 'Another title' }, newer),
        'harbour-3': (article) => library.changeHead({ ...article, published: '2021-05-06' }, newer),
        'harbour-4': (article) => library.changeHead(article, readingOf({ 'Eva Lund': 2 }, '11')),
        'harbour-5': (article) => library.remove(article.id),
      };
      const outcome = await libraries.upkeep.reread('10', async (article) => {
        await meanwhile[article.id]?.(article);
        return readingOf({ 'Ida Moss': 7 }, '10');
      });
      expect(outcome).toEqual({ reread: 115, failed: [] });
      const ids = ['harbour-1', 'harbour-2', 'harbour-3', 'harbour-4', 'harbour-6'];
      const rules = (await library.getAll(ids)).map(({ reading }) => reading.rules);
      expect(rules).toEqual(['9', '9', '9', '11', '10']);
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
    });

    it('is done by two at once, each article by one of them', async () => {
      const read = async () => readingOf({ 'Ida Moss': 7 }, '10');
      const [one, other] = await Promise.all([
        libraries.upkeep.reread('10', read),
        libraries.upkeep.reread('10', read),
      ]);
      expect(one.reread + other.reread).toBe(120);
      expect([...one.failed, ...other.failed]).toEqual([]);
    });

    it('brings back from a backup everything as it was, and nothing that came after', async () => {
      const file = path.join(folder, 'backup.db');
      const before = await content();
      expect(await libraries.upkeep.backup(file)).toEqual({ kind: 'backed-up', articles: 120 });
      const library = await libraries.of('harbour');
      await library.remove('harbour-3');
      await library.add({ id: 'later', text: 'A later dredger.' }, readingOf({ 'Eva Lund': 3 }));
      expect(await content()).not.toEqual(before);
      expect(await libraries.upkeep.restore(file)).toEqual({ kind: 'restored', articles: 120 });
      expect(await content()).toEqual(before);
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
      expect(readdirSync(folder)).toEqual(['backup.db']);
    });

    it('overwrites no file with a backup', async () => {
      const file = path.join(folder, 'backup.db');
      writeFileSync(file, 'precious');
      expect(await libraries.upkeep.backup(file)).toMatchObject({ kind: 'failed', because: 'exists' });
      expect(readFileSync(file, 'utf8')).toBe('precious');
      const nowhere = path.join(folder, 'no', 'such', 'backup.db');
      expect(await libraries.upkeep.backup(nowhere)).toMatchObject({ kind: 'failed', because: 'not-writable' });
    });

    it.each([
      ['is not there', 'missing', () => {}],
      ['is no database', 'damaged', (file: string) => writeFileSync(file, 'no database '.repeat(900))],
      ['is a database of something else', 'damaged', (file: string) => spoil(file, 'create table cake (id integer)')],
      [
        'is of a newer version',
        'newer-version',
        (file: string) => spoil(file, "insert into kysely_migration values ('9999-later', '2099-01-01')"),
      ],
      ['has been cut off', 'damaged', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -5000))],
    ])('restores nothing from a file that %s, and keeps what is there', async (what, because, prepare) => {
      const file = path.join(folder, 'backup.db');
      if (what.startsWith('is of') || what.startsWith('has')) await libraries.upkeep.backup(file);
      prepare(file);
      const before = await content();
      expect(await libraries.upkeep.restore(file)).toMatchObject({ kind: 'failed', because });
      expect(await content()).toEqual(before);
    });
  });
}

function spoil(file: string, statement: string): void {
  const database = new Database(file);
  database.exec(statement);
  database.close();
}
