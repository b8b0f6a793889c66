import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Libraries, Library } from '../../src/library/library.ts';
import { MOST_VERSIONS } from '../../src/library/versions.ts';
import { readingOf } from './samples.ts';

const URL = 'https://pier.example/low';

/** What every place that earlier texts are kept in must hold. `open` gives empty libraries. */
export function versionsContract(name: string, open: (now: () => Date) => Promise<Libraries>): void {
  describe(`earlier texts of articles, kept in ${name}`, () => {
    let libraries: Libraries;
    let library: Library;
    let hour = 0;

    beforeEach(async () => {
      hour = 0;
      libraries = await open(() => new Date(Date.UTC(2024, 0, 1, hour++)));
      library = await libraries.of('harbour');
      await library.add({ id: 'a1', text: 'The dredger sank.', title: 'Old', url: URL }, readingOf({ 'Ida Moss': 1 }));
    });
    afterEach(() => libraries.close());

    const replace = (text: string, how: Parameters<Library['replace']>[2] = 'new-version', more = {}) =>
      library.replace({ id: 'a1', text, title: 'New', url: URL, ...more }, readingOf({ 'Tom Weir': 1 }), how);
    const texts = async () => (await library.versions.history('a1')).versions.map(({ article }) => article.text);

    it('are kept when another takes their place, which answers from then on', async () => {
      expect(await library.search('dredger', 5)).toHaveLength(1);
      expect(await replace('The tugboat sank.')).toBe(true);
      expect((await library.get('a1'))?.article).toMatchObject({ text: 'The tugboat sank.', title: 'New' });
      expect(await library.search('dredger', 5)).toEqual([]);
      expect((await library.search('tugboat', 5)).map(({ id }) => id)).toEqual(['a1']);
      expect((await library.people()).map((person) => person.name)).toEqual(['Tom Weir']);
      const { versions } = await library.versions.history('a1');
      expect(versions).toMatchObject([
        { n: 1, article: { id: 'a1', title: 'Old', text: 'The dredger sank.', url: URL } },
      ]);
      expect(versions[0]?.from.localeCompare(versions[0]?.until)).toBe(-1);
      expect(await library.versions.revised()).toEqual(['a1']);
      expect((await libraries.upkeep.verify()).faults).toEqual([]);
    });

    it('are known by their words, as the newest is; a link with other words is known by the link', async () => {
      await replace('The tugboat sank.');
      const known = (text: string, url?: string) =>
        library.versions.known({ text, ...(url === undefined ? {} : { url }) });
      expect(await known('The  dredger sank.')).toEqual({ id: 'a1', by: 'text' });
      expect(await known('The tugboat sank.', URL)).toEqual({ id: 'a1', by: 'text' });
      expect(await known('The ferry sank.', URL)).toEqual({ id: 'a1', by: 'link' });
      expect(await known('The ferry sank.')).toBeNull();
    });

    it('stand again when the newest is taken back', async () => {
      await replace('The tugboat sank.');
      await replace('The ferry sank.');
      expect(await replace('The tugboat sank.', 'last-version')).toBe(true);
      expect(await texts()).toEqual(['The dredger sank.']);
      expect((await library.get('a1'))?.article.text).toBe('The tugboat sank.');
    });

    it('are not made of what is known beside a text', async () => {
      await replace('The tugboat sank.');
      await library.changeHead({ id: 'a1', title: 'Newer', published: '2024-01-01' }, readingOf());
      expect(await texts()).toEqual(['The dredger sank.']);
      expect((await library.get('a1'))?.article.published).toBe('2024-01-01');
    });

    it('are so many at most: the first, and the latest', async () => {
      for (let n = 1; n <= MOST_VERSIONS + 3; n++) await replace(`Text ${n}.`);
      const kept = await texts();
      expect(kept).toHaveLength(MOST_VERSIONS);
      expect([kept[0], kept[1], kept.at(-1)]).toEqual(['The dredger sank.', 'Text 4.', `Text ${MOST_VERSIONS + 2}.`]);
    });

    it('do not take the link or the text of another article', async () => {
      await library.add({ id: 'a2', text: 'The ferry sank.', url: `${URL}/2` }, readingOf());
      expect(await replace('The ferry sank.')).toBe(false);
      expect(await replace('New words.', 'new-version', { url: `${URL}/2` })).toBe(false);
      expect(await library.replace({ id: 'none', text: 'No.' }, readingOf(), 'new-version')).toBe(false);
      expect(await texts()).toEqual([]);
    });

    it('go with their article, and come back with it', async () => {
      await replace('The tugboat sank.');
      await library.versions.addSource('a1', { url: URL, publisher: 'Pier', etag: '"1"', lastModified: null });
      const entry = await library.get('a1');
      const history = await library.versions.history('a1');
      await library.remove('a1');
      expect(await library.versions.history('a1')).toEqual({ versions: [], sources: [] });
      expect(await library.versions.fetched(URL)).toBeNull();
      if (entry !== null) await library.add(entry.article, entry.reading);
      await library.versions.putBack('a1', history);
      expect(await library.versions.history('a1')).toEqual(history);
    });

    it('come with the places where an article stands, each once', async () => {
      const place = { url: `${URL}?utm_source=feed`, publisher: 'Pier', etag: '"1"', lastModified: null };
      await library.versions.addSource('a1', place);
      await library.versions.addSource('a1', { ...place, url: URL, etag: '"2"' });
      await library.versions.addSource('none', { ...place, url: `${URL}/none` });
      expect(await library.versions.fetched(URL)).toEqual({ ...place, url: URL, etag: '"2"', article: 'a1' });
      expect((await library.versions.history('a1')).sources).toHaveLength(1);
    });

    it('are the server’s own', async () => {
      await replace('The tugboat sank.');
      await library.versions.addSource('a1', { url: URL, publisher: null, etag: null, lastModified: null });
      const { versions } = await libraries.of('orchard');
      expect(await versions.known({ text: 'The dredger sank.', url: URL })).toBeNull();
      expect(await versions.history('a1')).toEqual({ versions: [], sources: [] });
      expect(await versions.revised()).toEqual([]);
      expect(await versions.fetched(URL)).toBeNull();
    });

    it('are in a backup', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'versions-'));
      await replace('The tugboat sank.');
      await library.versions.addSource('a1', { url: URL, publisher: null, etag: '"1"', lastModified: null });
      const history = await library.versions.history('a1');
      await libraries.upkeep.backup(path.join(folder, 'backup'));
      await library.remove('a1');
      expect((await libraries.upkeep.restore(path.join(folder, 'backup'))).kind).toBe('restored');
      expect(await library.versions.history('a1')).toEqual(history);
      rmSync(folder, { recursive: true });
    });
  });
}
