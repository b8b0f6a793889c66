import { grown } from './grown.ts';

/** The first block of a term: most terms stand in one article. */
const SMALLEST_BLOCK = 4;

/** Everything that the lists are, as plain arrays: what a snapshot holds. */
export interface Packed {
  /** Bytes of all lists, one behind the other. */
  readonly bytes: Uint8Array;
  /** By term: how many of the bytes are its own. */
  readonly used: Uint32Array;
  /** By term: the last document of its list. */
  readonly last: Uint32Array;
}

const NONE: Packed = { bytes: new Uint8Array(0), used: new Uint32Array(0), last: new Uint32Array(0) };

/** Most bytes that one posting takes: a distance of 33 bits and a count of 32. */
const LONGEST_POSTING = 10;

/**
 * The lists of an inverted index, packed: for each term the documents that hold it and how often, as variable-length
 * bytes (the distance from the document before, and the count where it is not 1) in one pool of blocks that double as a
 * list grows. About two bytes a posting, where a Map of Maps takes fifty. Method: Zobel and Moffat, "Inverted files for
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
  readonly #posting = new Uint8Array(LONGEST_POSTING);
  #documents = new Uint32Array(0);
  #times = new Uint32Array(0);

  constructor({ bytes, used, last }: Packed = NONE) {
    this.#pool = bytes;
    this.#top = bytes.length;
    this.#used = used;
    this.#room = used.slice();
    this.#last = last;
    this.#start = new Uint32Array(used.length);
    for (let term = 1; term < used.length; term++) {
      this.#start[term] = (this.#start[term - 1] ?? 0) + (used[term - 1] ?? 0);
    }
  }

  /** Terms are numbered from 0. Documents of one term have to come in rising order. */
  add(term: number, document: number, times: number): void {
    this.#start = grown(this.#start, term + 1);
    this.#room = grown(this.#room, term + 1);
    this.#used = grown(this.#used, term + 1);
    this.#last = grown(this.#last, term + 1);
    let length = this.#encode(0, (document - (this.#last[term] ?? 0)) * 2 + (times > 1 ? 1 : 0));
    if (times > 1) length = this.#encode(length, times);
    const used = this.#used[term] ?? 0;
    if (used + length > (this.#room[term] ?? 0)) this.#move(term, used + length);
    const to = (this.#start[term] ?? 0) + used;
    for (let i = 0; i < length; i++) this.#pool[to + i] = this.#posting[i] ?? 0;
    this.#used[term] = used + length;
    this.#last[term] = document;
  }

  /**
   * The documents of a term, in rising order, and how often each holds it.
   *
   * @returns views that the next call overwrites.
   */
  of(term: number): { readonly documents: Uint32Array; readonly times: Uint32Array } {
    const pool = this.#pool;
    const start = this.#start[term] ?? 0;
    const end = start + (this.#used[term] ?? 0);
    this.#documents = grown(this.#documents, end - start);
    this.#times = grown(this.#times, end - start);
    const documents = this.#documents;
    const times = this.#times;
    let at = start;
    let document = 0;
    let count = 0;
    while (at < end) {
      let byte = pool[at++] ?? 0;
      let step = byte & 127;
      for (let unit = 128; byte > 127; unit *= 128) {
        byte = pool[at++] ?? 0;
        step += (byte & 127) * unit;
      }
      let often = 1;
      if (step % 2 === 1) {
        byte = pool[at++] ?? 0;
        often = byte & 127;
        for (let unit = 128; byte > 127; unit *= 128) {
          byte = pool[at++] ?? 0;
          often += (byte & 127) * unit;
        }
      }
      document += Math.floor(step / 2);
      documents[count] = document;
      times[count] = often;
      count++;
    }
    return { documents: documents.subarray(0, count), times: times.subarray(0, count) };
  }

  /** @param terms how many of the terms, from the first on. */
  packed(terms: number): Packed {
    const used = grown(this.#used, terms).slice(0, terms);
    const bytes = new Uint8Array(used.reduce((sum, n) => sum + n, 0));
    let to = 0;
    for (const [term, length] of used.entries()) {
      const from = this.#start[term] ?? 0;
      bytes.set(this.#pool.subarray(from, from + length), to);
      to += length;
    }
    return { bytes, used, last: grown(this.#last, terms).slice(0, terms) };
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
    if (old > 0) {
      const left = this.#free.get(old);
      if (left === undefined) this.#free.set(old, [from]);
      else left.push(from);
    }
    this.#start[term] = to;
    this.#room[term] = room;
  }
}
