import { describe, expect, it } from 'vitest';
import { ArticleIndex } from '../../../src/library/search/article-index.ts';
import { built } from '../../../src/library/search/builder.ts';
import { indexFrom } from '../../../src/library/search/kept-index.ts';

const articles = Array.from({ length: 40 }, (_, i) => ({
  id: `a${i}`,
  stamp: `s${i}`,
  title: i % 3 === 0 ? 'The tide' : '',
  text: `Dredger ${i} of the harbour${i % 2 === 0 ? ', at low tide' : ''}.`,
}));

describe('an index built in a thread of its own', () => {
  it('finds what one built here finds', async () => {
    const stretches = async function* () {
      yield articles.slice(0, 15);
      yield articles.slice(15);
    };
    const there = await indexFrom(await built(stretches()));
    const here = new ArticleIndex();
    for (const article of articles) here.add(article);
    for (const words of ['tide', 'dredger harbour', 'dredgr', '17']) {
      expect(there.find(words, 10)).toEqual(here.find(words, 10));
    }
    expect(there.stampOf('a7')).toBe('s7');
  });

  it('is none where the articles cannot be had, and says why', async () => {
    const stretches = async function* () {
      yield articles.slice(0, 5);
      throw new Error('the disk is gone');
    };
    await expect(built(stretches())).rejects.toThrow('the disk is gone');
  });
});
