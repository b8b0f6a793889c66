import type { ArticleId } from '../../domain/article.ts';
import { allowedDistance, distance } from '../../language/distance.ts';
import { copied, terms } from '../../language/stems.ts';
import { markOf } from '../identity.ts';
import type { Hit } from '../library.ts';
import type { Indexable } from '../store/store.ts';
import { candidates } from './candidates.ts';
import { grown } from './grown.ts';
import { type Alike, PackedMiniSearch, type TermPostings } from './packed-minisearch.ts';
import { type Packed, Postings } from './postings.ts';
import { TITLE_TIMES, timesOf } from './times.ts';
import { unknownOf, wantedOf } from './wanted.ts';

/** So many articles that were removed an index carries along, and half as many as it holds. */
const MOST_REMOVED = 1000;

/** What changes the meaning of an index; a snapshot made with others is no use. */
export const INDEX_OPTIONS = { format: 4, TITLE_TIMES } as const;

/** An article as the index knows it. */
export interface Document {
  readonly id: ArticleId;
  /** Of its text and title, as `markOf` gives it. */
  readonly stamp: string;
  /** How many different stems it has. */
  readonly length: number;
}

/** Everything that an index is, as plain data. */
export interface IndexData {
  /** By number of the term. */
  readonly stems: readonly string[];
  /** By number of the term: in how many articles it stands. */
  readonly counts: Uint32Array;
  readonly postings: Packed;
  /** By number. */
  readonly documents: readonly Document[];
}

/** The full-text index over one server's articles: MiniSearch's BM25+ over packed postings of the stems that questions use too. */
export class ArticleIndex {
  #mini = new PackedMiniSearch((stem) => this.#scoredFor(stem));
  #terms = new Map<string, number>();
  #postings = new Postings();
  #counts: Uint32Array = new Uint32Array(0);
  #documents: (Document | null)[] = [];
  readonly #numbers = new Map<ArticleId, number>();
  #lengths = new Uint32Array(0);
  /** By document: 1 where the search under way is about it; null: it is about all. */
  #only: Uint8Array | null = null;

  /** @param data null: of nothing yet. */
  constructor(data: IndexData | null = null) {
    if (data !== null) this.#fill(data);
  }

  #fill(data: IndexData): void {
    this.#mini = new PackedMiniSearch((stem) => this.#scoredFor(stem));
    this.#numbers.clear();
    this.#terms = new Map(data.stems.map((stem, number) => [stem, number]));
    this.#counts = data.counts;
    this.#postings = new Postings(data.postings);
    this.#documents = [];
    for (const document of data.documents) this.#hold(document);
  }

  /** Everything that it is, without what was removed. */
  data(): IndexData {
    if (this.#documents.length > this.size) return this.#withoutRemoved();
    const size = this.#terms.size;
    return {
      stems: [...this.#terms.keys()],
      counts: grown(this.#counts, size).slice(0, size),
      postings: this.#postings.packed(size),
      documents: this.#documents.filter((document) => document !== null),
    };
  }

  #withoutRemoved(): IndexData {
    const numbers = new Map([...this.#numbers.values()].map((old, number) => [old, number]));
    const stems = this.stems();
    const postings = new Postings();
    for (const [term, stem] of stems.entries()) {
      const held = this.postingsOf(stem);
      for (const [i, document] of held.documents.entries()) {
        const number = numbers.get(document);
        if (number !== undefined) postings.add(term, number, held.times[i] ?? 0);
      }
    }
    return {
      stems,
      counts: Uint32Array.from(stems, (stem) => this.articlesWith(stem)),
      postings: postings.packed(stems.length),
      documents: this.#documents.filter((document) => document !== null),
    };
  }

  /** How many articles it holds. */
  get size(): number {
    return this.#numbers.size;
  }

  ids(): readonly ArticleId[] {
    return [...this.#numbers.keys()];
  }

  /** The mark of an article that it holds, null for one that it does not. */
  stampOf(id: ArticleId): string | null {
    return this.#documents[this.#numbers.get(id) ?? -1]?.stamp ?? null;
  }

  stems(): readonly string[] {
    return [...this.#terms.keys()].filter((stem) => this.articlesWith(stem) > 0);
  }

  add(article: Indexable): void {
    const times = timesOf(article);
    const number = this.#hold({ id: article.id, stamp: markOf(article), length: times.size });
    for (const [stem, count] of times) {
      const term = this.#terms.get(stem) ?? this.#terms.size;
      if (term === this.#terms.size) this.#terms.set(copied(stem), term);
      this.#postings.add(term, number, count);
      this.#counts = grown(this.#counts, term + 1);
      this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    }
  }

  /** Takes the article as it was added. */
  remove(article: Indexable): void {
    const number = this.#numbers.get(article.id);
    if (number === undefined) return;
    this.#numbers.delete(article.id);
    this.#documents[number] = null;
    this.#mini.drop(number);
    for (const stem of timesOf(article).keys()) {
      const term = this.#terms.get(stem);
      if (term !== undefined) this.#counts[term] = Math.max(0, (this.#counts[term] ?? 0) - 1);
    }
    // Postings of what was removed stay in their lists; articles that are revised for ever would fill the memory.
    if (this.numbered > MOST_REMOVED + 1.5 * this.size) this.#fill(this.#withoutRemoved());
  }

  /** How many articles hold a word with this stem, in title or text. */
  articlesWith(stem: string): number {
    return this.#counts[this.#terms.get(stem) ?? -1] ?? 0;
  }

  /**
   * Articles that hold any of the words, best first; for words that no article holds, others that are like them.
   *
   * @param unfinished the last word may be only begun.
   */
  find(words: string, limit: number, unfinished = false): readonly Hit[] {
    const stems = terms(words).map((term) => term.stem);
    const unknown = unknownOf(stems, (stem) => this.articlesWith(stem) > 0);
    const last = unfinished ? stems.at(-1) : undefined;
    const alike: Alike = {
      slips: new Map(unknown.map((stem) => [stem, this.#like(stem, allowedDistance(stem))])),
      begun: last === undefined ? null : { term: last, whole: this.#beginning(last) },
    };
    try {
      this.#only = candidates(wantedOf(stems, alike), this, limit);
      return this.#mini.best(stems, alike, limit);
    } finally {
      this.#only = null;
    }
  }

  /** The average of what `lengthOf` gives. */
  get averageLength(): number {
    return this.#mini.averageLength;
  }

  lengthOf(document: number): number {
    return this.#lengths[document] ?? 0;
  }

  /** How many numbers documents have had. */
  get numbered(): number {
    return this.#documents.length;
  }

  /** Those that hold a stem, and how often; some may have been removed. Views that the next call overwrites. */
  postingsOf(stem: string): { readonly documents: Uint32Array; readonly times: Uint32Array } {
    return this.#postings.of(this.#terms.get(stem) ?? -1);
  }

  isLive(document: number): boolean {
    return this.#documents[document] !== null;
  }

  #hold(document: Document): number {
    const number = this.#documents.push(document) - 1;
    this.#lengths = grown(this.#lengths, number + 1);
    this.#lengths[number] = document.length;
    this.#numbers.set(document.id, number);
    this.#mini.hold(number, document.id, document.length);
    return number;
  }

  #scoredFor(stem: string): TermPostings | null {
    const documents = this.articlesWith(stem);
    if (documents === 0) return null;
    const times = new Map<number, number>();
    const held = this.postingsOf(stem);
    for (let i = 0; i < held.documents.length; i++) {
      const document = held.documents[i] ?? 0;
      if (this.#only === null ? this.isLive(document) : this.#only[document] === 1) {
        times.set(document, held.times[i] ?? 0);
      }
    }
    return { times, documents };
  }

  #beginning(stem: string): readonly string[] {
    const found: string[] = [];
    for (const [other, term] of this.#terms) {
      if (other.length > stem.length && other.startsWith(stem) && (this.#counts[term] ?? 0) > 0) found.push(other);
    }
    return found;
  }

  /** The stems that an unknown one may be a slip for, each with how many letters they are off. */
  #like(stem: string, most: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (most === 0) return found;
    for (const [other, term] of this.#terms) {
      if ((this.#counts[term] ?? 0) === 0) continue;
      const off = distance(stem, other, most);
      if (off <= most) found.set(other, off);
    }
    return found;
  }
}
