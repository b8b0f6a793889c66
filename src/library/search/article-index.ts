import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { ArticleId } from '../../domain/article.ts';
import { allowedDistance } from '../../language/distance.ts';
import { terms } from '../../language/stems.ts';
import type { Hit } from '../library.ts';
import type { Indexable } from '../store/store.ts';

/** A word of the title counts as if it stood in the text so many times more. */
const TITLE_TIMES = 3;

/** How many unknown words likenesses are looked for: each takes a walk through all stems. */
const MOST_UNKNOWN = 8;

/** A longer stem is a view on its text to V8, and would keep the whole of it in memory: it is copied. */
const LONGEST_VIEW = 12;

/** What changes the meaning of an index; a snapshot made with others is no use. */
export const INDEX_OPTIONS = { format: 2, TITLE_TIMES } as const;

function copied(stem: string): string {
  return stem.length > LONGEST_VIEW ? Buffer.from(stem).toString() : stem;
}

/** What MiniSearch is given: the stems of title and text, in one field, for a second would double the maps of the index. */
interface Stemmed {
  readonly id: ArticleId;
  readonly stems: string;
}

const OPTIONS: Options<Stemmed> = {
  fields: ['stems'],
  tokenize: (stems) => stems.split(' '),
  processTerm: copied,
};

/** Everything that an index is, as plain data. */
export interface IndexData {
  readonly mini: AsPlainObject;
  /** By stem: in how many articles it stands. */
  readonly counts: readonly (readonly [stem: string, articles: number])[];
  readonly stamps: readonly (readonly [id: ArticleId, stamp: string])[];
}

/** The full-text index over one server's articles: MiniSearch's BM25+ over the stems that questions use too. */
export class ArticleIndex {
  readonly #mini: MiniSearch<Stemmed>;
  /** MiniSearch knows these numbers too, but tells them only by a whole search. */
  readonly #counts: Map<string, number>;
  readonly #stamps: Map<ArticleId, string>;

  constructor(
    mini = new MiniSearch(OPTIONS),
    counts = new Map<string, number>(),
    stamps = new Map<ArticleId, string>(),
  ) {
    this.#mini = mini;
    this.#counts = counts;
    this.#stamps = stamps;
  }

  /** Comes to its end in small steps, between which other work gets its turn. */
  static async from({ mini, counts, stamps }: IndexData): Promise<ArticleIndex> {
    return new ArticleIndex(await MiniSearch.loadJSAsync(mini, OPTIONS), new Map(counts), new Map(stamps));
  }

  data(): IndexData {
    return { mini: this.#mini.toJSON(), counts: [...this.#counts], stamps: [...this.#stamps] };
  }

  /** How many articles it holds. */
  get size(): number {
    return this.#stamps.size;
  }

  ids(): readonly ArticleId[] {
    return [...this.#stamps.keys()];
  }

  /** The hash of the text of an article that it holds, null for one that it does not. */
  stampOf(id: ArticleId): string | null {
    return this.#stamps.get(id) ?? null;
  }

  stems(): readonly string[] {
    return [...this.#counts.keys()];
  }

  add(article: Indexable): void {
    const stems = stemsOf(article);
    this.#mini.add({ id: article.id, stems: stems.join(' ') });
    this.#stamps.set(article.id, article.stamp);
    for (const stem of new Set(stems)) this.#counts.set(copied(stem), this.articlesWith(stem) + 1);
  }

  /** Takes the article as it was added. */
  remove(article: Indexable): void {
    const stems = stemsOf(article);
    this.#mini.remove({ id: article.id, stems: stems.join(' ') });
    this.#stamps.delete(article.id);
    for (const stem of new Set(stems)) {
      const left = this.articlesWith(stem) - 1;
      if (left > 0) this.#counts.set(stem, left);
      else this.#counts.delete(stem);
    }
  }

  /** How many articles hold a word with this stem, in title or text. */
  articlesWith(stem: string): number {
    return this.#counts.get(stem) ?? 0;
  }

  /**
   * Articles that hold any of the words, best first; for words that no article holds, others that are like them.
   *
   * @param unfinished the last word may be only begun.
   */
  find(words: string, limit: number, unfinished = false): readonly Hit[] {
    let unknown = 0;
    const fuzzy = (stem: string) => (!this.#counts.has(stem) && ++unknown <= MOST_UNKNOWN ? allowedDistance(stem) : 0);
    const stems = terms(words).map((term) => term.stem);
    if (stems.length === 0) return [];
    return this.#mini
      .search(stems.join(' '), { fuzzy, prefix: (_, at) => unfinished && at === stems.length - 1 })
      .slice(0, limit)
      .map(({ id, score }) => ({ id: id as ArticleId, score }));
  }
}

function stemsOf({ title, text }: Indexable): readonly string[] {
  const titled = terms(title).map((term) => term.stem);
  const stems = terms(text).map((term) => term.stem);
  for (let i = 0; i < TITLE_TIMES; i++) stems.push(...titled);
  return stems;
}
