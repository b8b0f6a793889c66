import { grown } from './grown.ts';

/** The first block of a term holds two or three postings: most terms stand in one article. */
const SMALLEST_BLOCK = 8;

/** What a term's list says of one document: how often the term stands in its text and in its title. */
export type Visit = (document: number, inText: number, inTitle: number) => void;

/** Everything that the lists are, as plain arrays: what a snapshot holds. */
export interface Packed {
  /** Bytes of all lists, one behind the other. */
  readonly bytes: Uint8Array;
  /** By term: how many of the bytes are its own. */
  readonly used: Uint32Array;
  /** By term: the last document of its list. */
  readonly last: Uint32Array;
}

/**
 * The lists of an inverted index, packed: for each term the documents that hold it, as variable-length bytes (document
 * as distance from the one before, count in the text, count in the title) in one pool of blocks that double as a list
 * grows. About three bytes a posting, where a Map of Maps takes fifty. Method: Zobel and Moffat, "Inverted files for
 * text search engines", ACM Computing Surveys 38(2), 2006.
 */
export class Postings {
  #pool: Uint8Array;
  #top: number;
  /** Blocks that a list has grown out of, by size. */
  readonly #free = new Map<number, number[]>();
  #start: Uint32Array;
  #room: Uint32Array;
  #used: Uint32Array;
  #last: Uint32Array;
  readonly #posting = new Uint8Array(15);

  constructor(packed: Packed = { bytes: new Uint8Array(0), used: new Uint32Array(0), last: new Uint32Array(0) }) {
    this.#pool = packed.bytes;
    this.#top = packed.bytes.length;
    this.#used = packed.used;
    this.#room = packed.used.slice();
    this.#last = packed.last;
    this.#start = new Uint32Array(packed.used.length);
    for (let term = 1; term < this.#start.length; term++) {
      this.#start[term] = (this.#start[term - 1] ?? 0) + (packed.used[term - 1] ?? 0);
    }
  }

  /** Terms are numbered from 0. Documents of one term have to come in rising order. */
  add(term: number, document: number, inText: number, inTitle: number): void {
    this.#start = grown(this.#start, term + 1);
    this.#room = grown(this.#room, term + 1);
    this.#used = grown(this.#used, term + 1);
    this.#last = grown(this.#last, term + 1);
    let length = this.#encode(0, document - (this.#last[term] ?? 0));
    length = this.#encode(length, inText * 2 + (inTitle > 0 ? 1 : 0));
    if (inTitle > 0) length = this.#encode(length, inTitle);
    const used = this.#used[term] ?? 0;
    if (used + length > (this.#room[term] ?? 0)) this.#move(term, used + length);
    this.#pool.set(this.#posting.subarray(0, length), (this.#start[term] ?? 0) + used);
    this.#used[term] = used + length;
    this.#last[term] = document;
  }

  each(term: number, visit: Visit): void {
    const pool = this.#pool;
    let at = this.#start[term] ?? 0;
    const end = at + (this.#used[term] ?? 0);
    const read = (): number => {
      let value = 0;
      for (let unit = 1; ; unit *= 128) {
        const byte = pool[at++] ?? 0;
        value += (byte & 127) * unit;
        if (byte < 128) return value;
      }
    };
    for (let document = 0; at < end; ) {
      document += read();
      const counts = read();
      visit(document, counts >>> 1, (counts & 1) === 1 ? read() : 0);
    }
  }

  packed(terms: number): Packed {
    const used = this.#used.slice(0, terms);
    const bytes = new Uint8Array(used.reduce((sum, n) => sum + n, 0));
    let to = 0;
    for (const [term, length] of used.entries()) {
      const from = this.#start[term] ?? 0;
      bytes.set(this.#pool.subarray(from, from + length), to);
      to += length;
    }
    return { bytes, used, last: this.#last.slice(0, terms) };
  }

  #encode(at: number, value: number): number {
    let rest = value;
    let next = at;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#posting[next++] = (rest & 127) | 128;
    this.#posting[next++] = rest;
    return next;
  }

  /** Gives a term a block twice the size, and its old one to whoever needs one of that size. */
  #move(term: number, needed: number): void {
    const [from, old, used] = [this.#start[term] ?? 0, this.#room[term] ?? 0, this.#used[term] ?? 0];
    let room = SMALLEST_BLOCK;
    while (room < needed) room *= 2;
    const to = this.#free.get(room)?.pop() ?? this.#top;
    if (to === this.#top) {
      this.#top += room;
      this.#pool = grown(this.#pool, this.#top);
    }
    this.#pool.copyWithin(to, from, from + used);
    if (old > 0) this.#free.set(old, [...(this.#free.get(old) ?? []), from]);
    this.#start[term] = to;
    this.#room[term] = room;
  }
}
