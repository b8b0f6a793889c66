import fc from 'fast-check';
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
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const library = fc.array(fc.record({ title: text, text }), { maxLength: 12 });

/** What a search must find, by looking at every article. */
const scan = (articles: readonly { readonly title: string; readonly text: string }[], words: string) => {
  const wanted = new Set(terms(words).map((term) => term.stem));
  return articles.flatMap(({ title, text }, i) =>
    terms(`${title} ${text}`).some((term) => wanted.has(term.stem)) ? [`a${i}`] : [],
  );
};

describe('the index of articles', () => {
  it('finds for known words what a plain scan finds, after additions and removals', () => {
    fc.assert(
      fc.property(library, fc.constantFrom(...WORDS), fc.nat(11), (articles, words, gone) => {
        const index = new ArticleIndex();
        articles.forEach((article, i) => {
          index.add({ id: `a${i}`, ...article });
        });
        const removed = articles[gone];
        if (removed !== undefined) index.remove({ id: `a${gone}`, ...removed });
        const left = scan(articles, words).filter((id) => removed === undefined || id !== `a${gone}`);
        const stem = terms(words)[0]?.stem ?? '';
        if (left.length > 0) {
          expect(
            index
              .find(words, 100)
              .map((hit) => hit.id)
              .sort(),
          ).toEqual([...left].sort());
        }
        if (terms(words).length === 1) expect(index.articlesWith(stem)).toBe(left.length);
      }),
    );
  });

  it('takes any text as a search', () => {
    const index = new ArticleIndex();
    index.add({ id: 'a', title: '', text: 'The tide is out.' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(index.find(words, 5).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
