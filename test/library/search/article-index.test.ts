import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { terms } from '../../../src/language/stems.ts';
import { ArticleIndex } from '../../../src/library/search/article-index.ts';

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
  for (const i of gone) index.remove(`a${i}`);
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

  it('scores as MiniSearch does over the same stems, known words and slips', () => {
    const query = fc.array(fc.constantFrom(...WORDS, 'harbuor', 'dredgar', 'harborr', 'zebra'), { maxLength: 5 });
    fc.assert(
      fc.property(library, query, (articles, query) => {
        const index = indexOf(articles);
        const yardstick = new MiniSearch<Text>({
          fields: ['text', 'title'],
          tokenize: (text) => terms(text).map((term) => term.stem),
          processTerm: (stem) => stem,
          searchOptions: {
            boost: { title: 2 },
            fuzzy: (stem) => (index.articlesWith(stem) > 0 || stem.length < 4 ? false : 0.2),
          },
        });
        yardstick.addAll(articles.map(indexable));
        const words = query.join(' ');
        const scores = (hits: readonly { readonly id: string; readonly score: number }[]) =>
          Object.fromEntries(hits.map(({ id, score }) => [id, Number(score.toFixed(9))]));
        expect(scores(index.find(words, 100))).toEqual(
          scores(yardstick.search(words).map(({ id, score }) => ({ id: String(id), score }))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after its data went out and came in again, with and without removals', () => {
    fc.assert(
      fc.property(library, gone, text, (articles, gone, words) => {
        const index = indexOf(articles, gone);
        const again = new ArticleIndex(index.data());
        expect(again.find(words, 100)).toEqual(index.find(words, 100));
        expect(again.size).toBe(index.size);
        const more = { id: 'more', stamp: '', title: '', text: 'harbour tide tide' };
        again.add(more);
        index.add(more);
        expect(again.find('tide', 100)).toEqual(index.find('tide', 100));
      }),
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

  it('takes any text as a search', () => {
    const index = indexOf([{ title: '', text: 'The tide is out.' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(index.find(words, 5).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
