import type { ArticleId } from '../../domain/article.ts';
import { terms } from '../../language/stems.ts';
import type { Hit } from '../library.ts';
import type { Indexable } from '../store/store.ts';
import { best } from './best.ts';
import { Documents } from './documents.ts';
import { allowedDistance, distance } from './likeness.ts';
import { type Packed, Postings } from './postings.ts';

/** BM25+ (Lv and Zhai 2011) with the constants that MiniSearch uses. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** A word of the title counts this much more than one of the text. */
const TITLE_BOOST = 2;

/** A word that is only like the one that is looked for counts this much, less for every letter that it is off. */
const LIKE_WEIGHT = 0.45;

/** How many unknown words likenesses are looked for: each takes a look at every stem of the index. */
const MOST_UNKNOWN = 8;

/** A fifth of the documents removed: time to make the index anew without them. */
const TOO_MANY_GONE = 0.2;

/** What changes the meaning of an index; a snapshot made with others is no use. */
export const INDEX_OPTIONS = { format: 1, K, B, D, TITLE_BOOST } as const;

/** Everything that an index is, as plain data. */
export interface IndexData {
  readonly stems: readonly string[];
  readonly postings: Packed;
  readonly documents: readonly {
    readonly id: ArticleId;
    readonly stamp: string;
    readonly inText: number;
    readonly inTitle: number;
  }[];
}

/**
 * The full-text index over one server's articles, over the stems that questions use too. It ranks as MiniSearch does
 * over the same stems (a test holds it to that), in a tenth of the memory.
 */
export class ArticleIndex {
  #numbers: Map<string, number>;
  #postings: Postings;
  #documents: Documents;
  /** By number of a stem, while an article is added: how often it stands there. Else zeros. */
  readonly #inText: number[] = [];
  readonly #inTitle: number[] = [];

  constructor(data: IndexData = EMPTY) {
    this.#numbers = new Map(data.stems.map((stem, number) => [stem, number]));
    this.#postings = new Postings(data.postings);
    this.#documents = new Documents();
    for (const row of data.documents) this.#documents.add(row, row.inText, row.inTitle);
  }

  /** How many articles it holds. */
  get size(): number {
    return this.#documents.live;
  }

  /** The stamp of an article that it holds, null for one that it does not. */
  stampOf(id: ArticleId): string | null {
    return this.#documents.stampOf(id);
  }

  ids(): readonly ArticleId[] {
    return this.#documents.ids();
  }

  add(article: Indexable): void {
    const held: number[] = [];
    const text = this.#count(article.text, this.#inText, held);
    const title = this.#count(article.title, this.#inTitle, held);
    const document = this.#documents.add(article, text, title);
    for (const number of held) {
      const [inText, inTitle] = [this.#inText[number] ?? 0, this.#inTitle[number] ?? 0];
      if (inText + inTitle > 0) this.#postings.add(number, document, inText, inTitle);
      this.#inText[number] = 0;
      this.#inTitle[number] = 0;
    }
  }

  remove(id: ArticleId): void {
    this.#documents.remove(id);
    const { live, numbered } = this.#documents;
    if (numbered - live > 100 && live < numbered * (1 - TOO_MANY_GONE)) this.#become(this.data());
  }

  /** How many articles hold a word with this stem, in title or text. */
  articlesWith(stem: string): number {
    let count = 0;
    this.#each(stem, () => count++);
    return count;
  }

  /** Articles that hold any of the words, best first. */
  find(words: string, limit: number): readonly Hit[] {
    const { numbered } = this.#documents;
    const scores = new Float64Array(numbered);
    const matched = new Uint16Array(numbered);
    const times = new Map<string, number>();
    for (const { stem } of terms(words)) times.set(stem, (times.get(stem) ?? 0) + 1);
    let unknown = 0;
    for (const [stem, count] of times) {
      if (this.articlesWith(stem) > 0) this.#score(new Map([[stem, count]]), scores, matched);
      else if (++unknown <= MOST_UNKNOWN) this.#score(this.#like(stem, count), scores, matched);
    }
    for (const [document, words] of matched.entries()) scores[document] = (scores[document] ?? 0) * words;
    return best(scores, limit).flatMap((document) => {
      const row = this.#documents.at(document);
      return row === null ? [] : { id: row.id, score: scores[document] ?? 0 };
    });
  }

  /** Without the documents that were removed. */
  data(): IndexData {
    const kept = new Map<number, number>();
    const documents: IndexData['documents'][number][] = [];
    for (let document = 0; document < this.#documents.numbered; document++) {
      const row = this.#documents.at(document);
      if (row === null) continue;
      kept.set(document, documents.length);
      documents.push({ ...row, ...this.#documents.lengths(document) });
    }
    if (documents.length === this.#documents.numbered) {
      return { stems: [...this.#numbers.keys()], postings: this.#postings.packed(this.#numbers.size), documents };
    }
    const stems: string[] = [];
    const postings = new Postings();
    for (const stem of this.#numbers.keys()) {
      const number = stems.length;
      let held = false;
      this.#each(stem, (document, inText, inTitle) => {
        postings.add(number, kept.get(document) ?? 0, inText, inTitle);
        held = true;
      });
      if (held) stems.push(stem);
    }
    return { stems, postings: postings.packed(stems.length), documents };
  }

  #become(data: IndexData): void {
    const anew = new ArticleIndex(data);
    this.#numbers = anew.#numbers;
    this.#postings = anew.#postings;
    this.#documents = anew.#documents;
  }

  /** Adds what words that stand for one word of a search are worth, each with its weight. */
  #score(alike: ReadonlyMap<string, number>, scores: Float64Array, matched: Uint16Array): void {
    const counted = new Set<number>();
    for (const [stem, weight] of alike) {
      let [withText, withTitle] = [0, 0];
      this.#each(stem, (_, inText, inTitle) => {
        if (inText > 0) withText++;
        if (inTitle > 0) withTitle++;
      });
      const text = this.#rarity(withText) * weight;
      const title = this.#rarity(withTitle) * weight * TITLE_BOOST;
      this.#each(stem, (document, inText, inTitle) => {
        let score = 0;
        if (inText > 0) score += text * worth(inText, this.#documents.relativeText(document));
        if (inTitle > 0) score += title * worth(inTitle, this.#documents.relativeTitle(document));
        scores[document] = (scores[document] ?? 0) + score;
        if (alike.size > 1 && counted.has(document)) return;
        if (alike.size > 1) counted.add(document);
        matched[document] = (matched[document] ?? 0) + 1;
      });
    }
  }

  /** The stems that an unknown one may be a slip for, with the weight of each. */
  #like(stem: string, count: number): ReadonlyMap<string, number> {
    const most = allowedDistance(stem);
    const found = new Map<string, number>();
    if (most === 0) return found;
    for (const other of this.#numbers.keys()) {
      const off = distance(stem, other, most);
      if (off <= most) found.set(other, (count * LIKE_WEIGHT * other.length) / (other.length + off));
    }
    return found;
  }

  #rarity(documents: number): number {
    return Math.log(1 + (this.size - documents + 0.5) / (documents + 0.5));
  }

  #each(stem: string, visit: (document: number, inText: number, inTitle: number) => void): void {
    const number = this.#numbers.get(stem);
    if (number === undefined) return;
    this.#postings.each(number, (document, inText, inTitle) => {
      if (this.#documents.at(document) !== null) visit(document, inText, inTitle);
    });
  }

  /** Counts the stems of a text, adds the numbers of those that are new to it, and gives how many those are. */
  #count(text: string, counts: number[], held: number[]): number {
    const before = held.length;
    for (const { stem } of terms(text)) {
      const number = this.#numberOf(stem);
      const count = counts[number] ?? 0;
      if (count === 0) held.push(number);
      counts[number] = count + 1;
    }
    return held.length - before;
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    // A copy: to V8 a long stem is a view on its text, and would keep the whole of it in memory.
    this.#numbers.set(stem.length > 12 ? Buffer.from(stem).toString() : stem, number);
    return number;
  }
}

const EMPTY: IndexData = { stems: [], postings: new Postings().packed(0), documents: [] };

/** How much a term that stands so often in a text of this relative length says of it. */
const worth = (times: number, length: number): number => D + (times * (K + 1)) / (times + K * (1 - B + B * length));
