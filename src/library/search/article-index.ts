import MiniSearch from 'minisearch';
import type { ArticleId } from '../../domain/article.ts';
import { terms } from '../../language/stems.ts';
import type { Hit } from '../library.ts';
import type { Indexable } from '../store/store.ts';

/** How far an unknown word may be from a known one, as a share of its length: "reccuse" finds "recuse"; "banana" is to be no "Canada". */
const LIKENESS = 0.2;

/** Stems below this length are like too many others. */
const SHORTEST_LIKE = 4;

/** A word of the title counts this much more than one of the text. */
const TITLE_BOOST = 2;

/** The full-text index over one server's articles: MiniSearch's BM25+ over the stems that questions use too. */
export class ArticleIndex extends MiniSearch<Indexable> {
  constructor() {
    super({
      fields: ['title', 'text'],
      tokenize: (text) => terms(text).map((term) => term.stem),
      processTerm: (stem) => stem,
      searchOptions: { boost: { title: TITLE_BOOST } },
    });
  }

  /** Articles that hold any of the words, best first. */
  find(words: string, limit: number): readonly Hit[] {
    const fuzzy = (stem: string) => (stem.length < SHORTEST_LIKE || this.articlesWith(stem) > 0 ? false : LIKENESS);
    return this.search(words, { fuzzy })
      .slice(0, limit)
      .map(({ id, score }) => ({ id: id as ArticleId, score }));
  }

  /** How many articles hold a word with this stem, in title or text. */
  articlesWith(stem: string): number {
    const fields = this._index.get(stem);
    if (fields === undefined) return 0;
    const [first, ...others] = [...fields.values()].sort((a, b) => b.size - a.size);
    let count = first?.size ?? 0;
    for (const other of others) for (const id of other.keys()) if (first?.has(id) === false) count++;
    return count;
  }
}
