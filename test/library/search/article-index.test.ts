import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { allowedDistance } from '../../../src/language/distance.ts';
import { terms } from '../../../src/language/stems.ts';
import { ArticleIndex } from '../../../src/library/search/article-index.ts';
import { fromSnapshot, toSnapshot } from '../../../src/library/search/snapshot.ts';

const WORDS = [
  'harbour',
  'dredging',
  'dredger',
  'mayor',
  'mayors',
  'tide',
  'Peña’s',
  'well-kept',
  'vote',
  'voted',
  'U.N.',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const library = fc.array(fc.record({ title: text, text }), { maxLength: 30 });
const gone = fc.array(fc.nat(29), { maxLength: 10 });

type Text = { readonly title: string; readonly text: string };

const indexable = ({ title, text }: Text, i: number) => ({ id: `a${i}`, stamp: `${i}`, title, text });

function indexOf(articles: readonly Text[], gone: readonly number[] = []): ArticleIndex {
  const index = new ArticleIndex();
  for (const article of articles.map(indexable)) index.add(article);
  for (const i of new Set(gone)) {
    const article = articles[i];
    if (article !== undefined) index.remove(indexable(article, i));
  }
  return index;
}

/** What a search must find, by looking at every article. */
const scan = (articles: readonly Text[], gone: readonly number[], words: string) => {
  const wanted = new Set(terms(words).map((term) => term.stem));
  return articles.flatMap(({ title, text }, i) =>
    !gone.includes(i) && terms(`${title} ${text}`).some((term) => wanted.has(term.stem)) ? [`a${i}`] : [],
  );
};

describe('the index of articles', () => {
  it('finds for known words what a plain scan finds, after additions and removals', () => {
    fc.assert(
      fc.property(library, gone, fc.constantFrom(...WORDS), (articles, gone, word) => {
        const index = indexOf(articles, gone);
        const expected = scan(articles, gone, word);
        const [stem = '', ...others] = terms(word).map((term) => term.stem);
        if (others.length === 0) expect(index.articlesWith(stem)).toBe(expected.length);
        if (expected.length === 0) return;
        const found = index.find(word, 100).map((hit) => hit.id);
        expect([...found].sort()).toEqual([...expected].sort());
        expect(index.find(word, 3).map((hit) => hit.id)).toEqual(found.slice(0, 3));
      }),
    );
  });

  it.each([
    ['bananas', ['Canada'], []],
    ['reccuse', ['recuse', 'rescue'], ['recuse']],
    ['Kislyack', ['Kislyak', 'kiosk'], ['Kislyak']],
    ['tides', ['tide', 'tidy'], ['tide']],
    ['cat', ['car'], []],
  ])('finds by "%s" of %j %j', (words, held, expected) => {
    const index = indexOf(held.map((text) => ({ title: '', text })));
    expect(index.find(words, 10).map((hit) => held[Number(hit.id.slice(1))])).toEqual(expected);
  });

  it('is the same after its data went out and came in again, with and without removals', () => {
    fc.assert(
      fc.property(library, gone, text, (articles, gone, words) => {
        const index = indexOf(articles, gone);
        const data = fromSnapshot(toSnapshot(index.data()));
        if (data === null) throw new Error('no snapshot');
        const again = new ArticleIndex(data);
        expect(again.find(words, 100)).toEqual(index.find(words, 100));
        expect(again.size).toBe(index.size);
        const more = { id: 'more', stamp: '', title: '', text: 'harbour tide tide' };
        again.add(more);
        index.add(more);
        expect(again.find('tide', 100)).toEqual(index.find('tide', 100));
      }),
    );
  });

  it('scores as MiniSearch does over the same stems: few or all, words whole, begun or misspelt', () => {
    const typed = fc.array(fc.constantFrom(...WORDS, 'harbuor', 'dredgeing', 'vot', 'may', 'd', 'tidd'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(library, gone, typed, fc.nat(12), fc.boolean(), (articles, gone, typed, most, unfinished) => {
        const index = indexOf(articles, gone);
        const bare = new MiniSearch({
          fields: ['stems'],
          tokenize: (all) => all.split(' ').filter((stem) => stem !== ''),
          processTerm: (stem) => stem,
        });
        const stems = (all: string) => terms(all).map((term) => term.stem);
        for (const [i, { title, text }] of articles.entries()) {
          if (gone.includes(i)) continue;
          const titled = stems(title);
          bare.add({ id: `a${i}`, stems: [...stems(text), ...titled, ...titled, ...titled].join(' ') });
        }
        const wanted = stems(typed.join(' '));
        const expected = bare
          .search(wanted.join(' '), {
            fuzzy: (stem) => (index.articlesWith(stem) === 0 ? allowedDistance(stem) : 0),
            prefix: (_, at) => unfinished && at === wanted.length - 1,
          })
          .map(({ score }) => score);
        const found = index.find(typed.join(' '), most + 1, unfinished).map(({ score }) => score);
        expect(found.length).toBe(Math.min(most + 1, expected.length));
        for (const [i, score] of found.entries()) expect(score).toBeCloseTo(expected[i] ?? 0, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('stays right when most of many articles have been removed', () => {
    const articles = Array.from({ length: 400 }, (_, i) => ({
      title: '',
      text: `tide ${i % 7 === 0 ? 'dredger' : 'mayor'}`,
    }));
    const gone = articles.map((_, i) => i).filter((i) => i % 3 !== 0);
    const index = indexOf(articles, gone);
    expect(index.size).toBe(134);
    const found = index.find('dredger', 1000).map((hit) => hit.id);
    expect([...found].sort()).toEqual([...scan(articles, gone, 'dredger')].sort());
  });

  it('carries no more removed articles along than it may, and stays right, while articles are revised for ever', () => {
    const index = new ArticleIndex();
    const version = (i: number, n: number) => ({
      id: `a${i}`,
      stamp: `${n}`,
      title: '',
      text: `tide ${n % 2 === 0 ? 'dredger' : 'mayor'} w${n}`,
    });
    for (let i = 0; i < 10; i++) index.add(version(i, 0));
    for (let n = 1; n <= 400; n++) {
      for (let i = 0; i < 10; i++) {
        index.remove(version(i, n - 1));
        index.add(version(i, n));
      }
    }
    expect(index.numbered).toBeLessThan(1100);
    expect(index.find('tide', 20)).toHaveLength(10);
    expect(index.find('dredger w400', 20)).toHaveLength(10);
    expect(index.articlesWith('mayor')).toBe(0);
    expect(index.stampOf('a3')).toBe('400');
  });

  it('takes any text as a search', () => {
    const index = indexOf([{ title: '', text: 'The tide is out.' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(index.find(words, 5).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
