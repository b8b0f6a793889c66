import { eachTerm, type Term } from './stems.ts';

/** The terms of a text, in lists beside one another: most passages of an article are passed over, and need no objects. */
export class TermList {
  readonly #stems: readonly string[];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(text: string) {
    const stems: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    eachTerm(text, (stem, start, end) => {
      stems.push(stem);
      starts.push(start);
      ends.push(end);
    });
    this.#stems = stems;
    this.#starts = new Uint32Array(starts);
    this.#ends = new Uint32Array(ends);
  }

  /** Position of the first term that begins at an offset or after it. */
  firstFrom(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the term at a position ends; 0 where there is none. */
  endOf(position: number): number {
    return this.#ends[position] ?? 0;
  }

  /** The terms from one position up to another, as `terms` gives them. */
  slice(from: number, to: number): readonly Term[] {
    const found: Term[] = [];
    for (let i = from; i < to; i++) {
      found.push({ start: this.#starts[i] ?? 0, end: this.#ends[i] ?? 0, stem: this.#stems[i] ?? '' });
    }
    return found;
  }

  /** The stems from one position up to another, each once. */
  stems(from: number, to: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = from; i < to; i++) found.add(this.#stems[i] ?? '');
    return found;
  }

  /** Of the stems from one position up to another those that are wanted, in order, each as often as it stands there. */
  wanted(from: number, to: number, wanted: Wanted): readonly string[] {
    let found: string[] | null = null;
    for (let i = from; i < to; i++) {
      const stem = this.#stems[i] ?? '';
      if (!wanted.has(stem)) continue;
      found ??= [];
      found.push(stem);
    }
    return found ?? NONE;
  }
}

const NONE: readonly string[] = [];

/** A set of stems, or a map by them. */
export interface Wanted {
  has(stem: string): boolean;
}
