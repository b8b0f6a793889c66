import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Libraries, Library } from '../../src/library/library.ts';
import { type entryOf, readingOf } from './samples.ts';

/** What every place that libraries are kept in must hold. `open` gives empty libraries. */
export function libraryContract(name: string, open: (now: () => Date) => Promise<Libraries>): void {
  describe(`libraries kept in ${name}`, () => {
    let libraries: Libraries;
    let library: Library;
    let day = 1;
    /** Set: the time stands still there. */
    let stopped: Date | null;

    beforeEach(async () => {
      day = 1;
      stopped = null;
      libraries = await open(() => stopped ?? new Date(Date.UTC(2024, 0, day++)));
      library = await libraries.of('harbour');
    });

    afterEach(() => libraries.close());

    const add = (id: string, text: string, more: Parameters<typeof entryOf>[2] = {}, people = {}, on = library) =>
      on.add({ id, text, ...more }, readingOf(people));

    it('gives back an article and its reading to the letter', async () => {
      const text = ' (AP) “Tide’s out,”\r\n\r\n\tshe said   twice 🌊.  ';
      const article = {
        id: 'a1',
        text,
        title: 'Low “tide”',
        publisher: 'The Pier',
        authors: ['Ida Moss', 'Ö. Čapek'],
        published: '2024-05-01',
        url: 'https://pier.example/low?x=1',
      };
      const reading = readingOf({ 'Ida Moss': 2 });
      expect(await library.add(article, reading)).toEqual({ kind: 'added', id: 'a1' });
      expect(await library.get('a1')).toEqual({ article, reading });
    });

    it('keeps any text at its length, with U+FFFD for what is no Unicode text', async () => {
      let n = 0;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
          const added = await add(`t${n++}`, `${n} ${text}`);
          const kept = (await library.get(added.id))?.article.text ?? '';
          expect(kept).toBe(`${n} ${text}`.replaceAll('\0', '\uFFFD'));
        }),
        { numRuns: 40 },
      );
      const added = await add('lone', 'half \uD800 of \uDC00\0 a pair');
      expect((await library.get(added.id))?.article.text).toBe('half \uFFFD of \uFFFD\uFFFD a pair');
    });

    it('has nothing under an id that it never gave', async () => {
      expect(await library.get('none')).toBeNull();
      expect(await library.remove('none')).toBe(false);
      expect(await library.search('anything', 5)).toEqual([]);
      expect(await library.people()).toEqual([]);
      expect(await library.articles()).toEqual([]);
    });

    it('keeps what waits for a day, at most fifty undos and fifty previews, each for its own server', async () => {
      const entry = { article: { id: 'a1', text: 'The tide is out.' }, reading: readingOf({ 'Ida Moss': 1 }) };
      stopped = new Date(Date.UTC(2024, 5, 1));
      await library.waiting.put('k', { kind: 'article', entry });
      expect(await library.waiting.get('k')).toEqual({ kind: 'article', entry });
      await library.waiting.put('k', { kind: 'batch', articles: ['a1', 'a2'] });
      expect(await library.waiting.get('k')).toEqual({ kind: 'batch', articles: ['a1', 'a2'] });
      expect(await (await libraries.of('other')).waiting.get('k')).toBeNull();
      await library.waiting.drop('k');
      expect(await library.waiting.get('k')).toBeNull();
      for (let n = 0; n < 52; n++) {
        stopped = new Date(stopped.getTime() + 1000);
        await library.waiting.put(`k${n}`, { kind: 'batch', articles: [] });
        await library.waiting.put(`p${n}`, { kind: 'article', entry });
      }
      const there = async (key: string): Promise<boolean> => (await library.waiting.get(key)) !== null;
      expect([await there('k0'), await there('k1'), await there('k2'), await there('k51')]).toEqual([
        ...[false, false, true, true],
      ]);
      expect([await there('p1'), await there('p2'), await there('p51')]).toEqual([false, true, true]);
      await library.waiting.put('removed', { kind: 'article', entry, history: { versions: [], sources: [] } });
      expect([await there('k2'), await there('k3'), await there('p2')]).toEqual([false, true, true]);
      stopped = new Date(stopped.getTime() + 24 * 60 * 60_000);
      expect(await there('k51')).toBe(false);
    });

    it('gives many entries in the order of their ids, without those that are gone', async () => {
      for (let i = 0; i < 120; i++) await add(`a${i}`, `Report number ${i}.`);
      const ids = ['a7', 'gone', 'a3', ...Array.from({ length: 100 }, (_, i) => `a${119 - i}`)];
      const found = await library.getAll(ids);
      expect(found.map((entry) => entry.article.id)).toEqual(ids.filter((id) => id !== 'gone'));
    });

    it.each([
      ['tracking parameters', 'https://pier.example/low?id=7&utm_source=feed', 'https://pier.example/low?id=7'],
      ['http for https', 'http://pier.example/low', 'https://pier.example/low'],
      ['www and case of the host', 'https://WWW.Pier.example/low', 'https://pier.example/low'],
      ['a closing slash and a fragment', 'https://pier.example/low/#top', 'https://pier.example/low'],
      ['the order of parameters', 'https://pier.example/low?b=2&a=1', 'https://pier.example/low?a=1&b=2'],
    ])('knows an article again by a link that differs in %s', async (_, first, second) => {
      await add('a1', 'The tide is out.', { url: first });
      expect(await add('a2', 'Another wording.', { url: second })).toEqual({ kind: 'known', id: 'a1', by: 'link' });
      expect((await library.articles()).length).toBe(1);
    });

    it.each([
      ['https://pier.example/low?id=7', 'https://pier.example/low?id=8'],
      ['https://pier.example/low', 'https://pier.example/high'],
      ['https://pier.example/low', 'https://shore.example/low'],
    ])('takes %s and %s for two articles', async (first, second) => {
      await add('a1', 'The tide is out.', { url: first });
      expect((await add('a2', 'The tide is in.', { url: second })).kind).toBe('added');
    });

    it('knows a text again whose white space and marks alone differ', async () => {
      await add('a1', '“The tide is out,” she said.\n\nIt was.');
      expect(await add('a2', '"The tide is out,"  she said. It was.\n')).toEqual({
        kind: 'known',
        id: 'a1',
        by: 'text',
      });
      expect((await add('a3', '"The tide is in," she said. It was.')).kind).toBe('added');
    });

    it('gives an article whose id is taken or empty an id of its own', async () => {
      await add('a1', 'One.');
      expect(await add('a1', 'Two.')).toEqual({ kind: 'added', id: 'a1-2' });
      expect(await add('a1', 'Three.')).toEqual({ kind: 'added', id: 'a1-3' });
      const nameless = await add('', 'Four.');
      expect(nameless.id).not.toBe('');
      expect((await library.get(nameless.id))?.article).toEqual({ id: nameless.id, text: 'Four.' });
    });

    it('lists articles with their counts, the latest published first and the undated last', async () => {
      await add('undated', 'No day.');
      await add('old', 'Old day.', { published: '2019-02-03' }, { 'Ida Moss': 2, 'Tom Weir': 0 });
      await add('new', 'New day.', { published: '2023-02-03', title: 'News' });
      const listed = await library.articles();
      expect(listed).toEqual([
        {
          id: 'new',
          title: 'News',
          published: '2023-02-03',
          addedAt: new Date('2024-01-03'),
          quotations: 0,
          people: 0,
        },
        { id: 'old', published: '2019-02-03', addedAt: new Date('2024-01-02'), quotations: 2, people: 2 },
        { id: 'undated', addedAt: new Date('2024-01-01'), quotations: 0, people: 0 },
      ]);
    });

    it.each(['recused', 'recusing', 'recusal', 'RECUSE', 'the judge’s recusal', 'reccuse'])(
      'finds an article that says "recuse" by "%s"',
      async (words) => {
        await add('a1', 'She asked him to recuse himself.');
        await add('a2', 'The weather was mild.');
        expect((await library.search(words, 10)).map((hit) => hit.id)).toEqual(['a1']);
      },
    );

    it('puts an article whose title has the word before one that has it in passing', async () => {
      const filler = 'Boats came and went along the quay all summer while the clerks counted crates. '.repeat(4);
      await add('passing', `${filler} A dredger was there.`);
      await add('about', filler.replace('crates', 'barrels'), { title: 'The dredger' });
      expect((await library.search('dredger', 10)).map((hit) => hit.id)).toEqual(['about', 'passing']);
      expect(await library.search('dredger', 1)).toHaveLength(1);
    });

    it('finds nothing for words that no article is like', async () => {
      await add('a1', 'She asked him to recuse himself.');
      expect(await library.search('bananas', 10)).toEqual([]);
      expect(await library.search('the of and', 10)).toEqual([]);
      expect(await library.search('', 10)).toEqual([]);
    });

    it('says how many articles hold a word, before and after changes', async () => {
      await add('a1', 'Dredgers at work.', { title: 'The dredger' });
      expect(await library.frequency('dredger')).toEqual({ articles: 1, of: 1 });
      await add('a2', 'A dredger again.');
      await add('a3', 'Nothing of the kind.');
      expect(await library.frequency('dredger')).toEqual({ articles: 2, of: 3 });
      await library.remove('a1');
      expect(await library.frequency('dredger')).toEqual({ articles: 1, of: 2 });
      expect(await library.frequency('banana')).toEqual({ articles: 0, of: 2 });
    });

    it('loses everything of an article that is removed, and takes it in again', async () => {
      await add('a1', 'The dredger sank.', { url: 'https://pier.example/low' }, { 'Ida Moss': 1 });
      expect(await library.search('dredger', 5)).toHaveLength(1);
      expect(await library.people()).toHaveLength(1);
      expect(await library.remove('a1')).toBe(true);
      expect(await library.get('a1')).toBeNull();
      expect(await library.search('dredger', 5)).toEqual([]);
      expect(await library.people()).toEqual([]);
      expect((await add('a1', 'The dredger sank.', { url: 'https://pier.example/low' })).kind).toBe('added');
    });

    it('knows one person over several articles, the most quoted first', async () => {
      await add('a1', 'One.', {}, { 'Tom Weir': 0, 'Ida Moss': 1 });
      await add('a2', 'Two.', {}, { 'Ida Moss': 2 });
      const [first, second, ...others] = await library.people();
      expect(first).toMatchObject({
        name: 'Ida Moss',
        aliases: ['Moss'],
        roles: [
          { text: 'mayor', article: 'a1' },
          { text: 'mayor', article: 'a2' },
        ],
        articles: [
          { id: 'a1', key: 1, quotations: 1 },
          { id: 'a2', key: 0, quotations: 2 },
        ],
      });
      expect(second?.name).toBe('Tom Weir');
      expect(others).toEqual([]);
    });

    it('shows a server nothing of another', async () => {
      const other = await libraries.of('orchard');
      await add('a1', 'The secret is xylophone.', { url: 'https://pier.example/s' }, { 'Vera Xylo': 1 });
      expect(await other.get('a1')).toBeNull();
      expect(await other.getAll(['a1'])).toEqual([]);
      expect(await other.articles()).toEqual([]);
      expect(await other.search('xylophone', 5)).toEqual([]);
      expect(await other.search('xylophane', 5)).toEqual([]);
      expect(await other.people()).toEqual([]);
      expect(await other.frequency('xylophon')).toEqual({ articles: 0, of: 0 });
      expect(await other.remove('a1')).toBe(false);
      const same = await add('a1', 'The secret is xylophone.', { url: 'https://pier.example/s' }, {}, other);
      expect(same).toEqual({ kind: 'added', id: 'a1' });
      expect(await other.remove('a1')).toBe(true);
      expect(await library.get('a1')).not.toBeNull();
    });

    it('keeps one of an article that is added many times at once', async () => {
      await library.search('start', 1);
      const outcomes = await Promise.all(Array.from({ length: 12 }, (_, i) => add(`a${i}`, 'The same words.')));
      expect(outcomes.filter((outcome) => outcome.kind === 'added')).toHaveLength(1);
      expect(await library.articles()).toHaveLength(1);
    });

    it('indexes every article once when it is searched while articles come in', async () => {
      const all = Array.from({ length: 30 }, (_, i) => i);
      await Promise.all(
        all.flatMap((i) => [add(`a${i}`, `Dredger number ${i}.`), library.search('dredger', 50)] as const),
      );
      expect((await library.search('dredger', 50)).map((hit) => hit.id).sort()).toEqual(all.map((i) => `a${i}`).sort());
    });
  });
}
