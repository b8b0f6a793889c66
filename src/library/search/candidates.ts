import { nthLargest } from './nth-largest.ts';
import { BM25, rarity } from './packed-minisearch.ts';
import type { Wanted } from './wanted.ts';

/** What of an index tells which articles may be among the best. */
interface Held {
  readonly size: number;
  readonly numbered: number;
  readonly averageLength: number;
  articlesWith(stem: string): number;
  lengthOf(document: number): number;
  isLive(document: number): boolean;
  postingsOf(stem: string): { readonly documents: Uint32Array; readonly times: Uint32Array };
}

/** Room for rounding: the same sum in another order may differ in its last digits. */
const ROUNDING = 1 - 1e-9;

/**
 * The articles that can be among the best so many of a search, 1 by number of the article; null where that may be any. MiniSearch makes an object of
 * each article that it scores, which takes most of a search for common words, so it is given only these. They are found
 * by what it will score them (BM25+), ties included, so that the best and their order are the same as over all articles.
 */
export function candidates(words: readonly Wanted[], index: Held, limit: number): Uint8Array | null {
  if (limit >= index.size) return null;
  const scores = new Float64Array(index.numbered);
  const matched = new Uint32Array(index.numbered);
  /** By article: the last word that was found in it, counted from 1. */
  const last = new Uint32Array(index.numbered);
  const perTerm = BM25.b / index.averageLength;
  for (const [at, stems] of words.entries()) {
    for (const [stem, counts] of stems) {
      const holding = index.articlesWith(stem);
      const weight = counts * rarity(holding, index.size);
      const { documents, times } = index.postingsOf(stem);
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        const count = times[i] ?? 0;
        const length = 1 - BM25.b + perTerm * index.lengthOf(document);
        const worth = BM25.d + (count * (BM25.k + 1)) / (count + BM25.k * length);
        scores[document] = (scores[document] ?? 0) + weight * worth;
        if (last[document] === at + 1) continue;
        last[document] = at + 1;
        matched[document] = (matched[document] ?? 0) + 1;
      }
    }
  }
  const found = new Float64Array(index.numbered);
  let count = 0;
  for (let document = 0; document < scores.length; document++) {
    const words = matched[document] ?? 0;
    if (words === 0) continue;
    // MiniSearch multiplies by how many words were found.
    const score = index.isLive(document) ? (scores[document] ?? 0) * words : 0;
    scores[document] = score;
    if (score > 0) found[count++] = score;
  }
  const least = nthLargest(found.subarray(0, count), limit) * ROUNDING;
  const chosen = new Uint8Array(index.numbered);
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0;
    if (score > 0 && score >= least) chosen[document] = 1;
  }
  return chosen;
}
