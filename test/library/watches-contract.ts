import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Libraries, Library } from '../../src/library/library.ts';
import { MOST_WATCHES } from '../../src/library/watches.ts';
import { readingOf } from './samples.ts';

/** Later than anything that a test adds. */
const NOW = new Date('2124-05-06T12:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

/** What every place that watches are kept in must hold. `open` gives empty libraries. */
export function watchesContract(name: string, open: () => Promise<Libraries>): void {
  describe(`what members watch, kept in ${name}`, () => {
    let libraries: Libraries;
    let library: Library;

    beforeEach(async () => {
      libraries = await open();
      library = await libraries.of('harbour');
    });
    afterEach(() => libraries.close());

    const add = (words: string, member = 'ada', channel: string | null = null, on = library) =>
      on.watches.add({ words, member, names: words === 'Ida Moss' ? ['Ida Moss', 'I. Moss'] : [], channel }, NOW);
    const article = (n: number, on = library) => on.add({ id: `a${n}`, text: `Report ${n}.` }, readingOf());
    const arrived = async (at = NOW, on = library) =>
      (await on.watches.arrivals(10, at, new Date(at.getTime() + 120_000))).map((one) => one.article);

    it('is each member’s own, once, with the place that was given last', async () => {
      expect(await add('recuse')).toBe('added');
      expect(await add('recuse', 'ada', '7')).toBe('known');
      expect(await add('recuse', 'tom')).toBe('added');
      expect(await add('Ida Moss')).toBe('added');
      expect(await library.watches.of('ada')).toEqual([
        { words: 'Ida Moss', member: 'ada', names: ['Ida Moss', 'I. Moss'], channel: null, problem: null },
        { words: 'recuse', member: 'ada', names: [], channel: '7', problem: null },
      ]);
      expect(await library.watches.remove('ada', 'recuse')).toBe(true);
      expect(await library.watches.remove('ada', 'recuse')).toBe(false);
      expect(await library.watches.all()).toHaveLength(2);
      await library.watches.note('ada', 'closed');
      expect((await library.watches.of('ada'))[0]?.problem).toBe('closed');
      await library.watches.forget('ada');
      expect((await library.watches.all()).map(({ member }) => member)).toEqual(['tom']);
    });

    it('is so much at most', async () => {
      for (let n = 0; n < MOST_WATCHES; n++) await add(`word ${n}`);
      expect(await add('one more')).toBe('full');
      expect(await add('word 3')).toBe('known');
      expect(await add('one more', 'tom')).toBe('added');
    });

    it('makes articles arrive, which are given to one of those who ask, and again only if they were not told of', async () => {
      await article(1);
      expect(await libraries.arrivals.servers(NOW)).toEqual([]);
      await add('report');
      await article(2);
      await article(3);
      await article(3);
      expect(await libraries.arrivals.servers(NOW)).toEqual(['harbour']);
      const both = await Promise.all([arrived(), arrived()]);
      expect(both.flat().sort()).toEqual(['a2', 'a3']);
      await library.watches.told(['a2']);
      expect(await arrived(later(1))).toEqual([]);
      expect(await arrived(later(2))).toEqual(['a3']);
      await library.remove('a3');
      expect(await arrived(later(9))).toEqual([]);
    });

    it('shows a server nothing of another', async () => {
      const other = await libraries.of('orchard');
      await add('secret', 'ada', null, other);
      await article(1, other);
      expect(await library.watches.all()).toEqual([]);
      expect(await library.watches.of('ada')).toEqual([]);
      expect(await arrived()).toEqual([]);
      await library.watches.forget('ada');
      expect(await library.watches.remove('ada', 'secret')).toBe(false);
      expect(await arrived(NOW, other)).toEqual(['a1']);
    });
  });
}
