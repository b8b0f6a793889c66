import { allowedDistance, distance } from '../../language/distance.ts';
import type { Piece, Word } from './words.ts';

/** One step of an alignment: positions in the posted pieces and in the source's words; null where one side has none. */
export interface Step {
  readonly posted: number | null;
  readonly source: number | null;
}

export interface Alignment {
  readonly score: number;
  /** In order. Steps over words that an ellipsis stands for are left out. */
  readonly steps: readonly Step[];
}

const SAME = 4;
const LIKE = 1;
/** No worse than leaving the posted word out, so that a changed last word is shown beside the one that stands there. */
const OTHER = -2;
const SKIP = -2;
/** An editor's word costs nothing: it stands for others, or beside them. */
const EDITORIAL = 0;

/** Where a cell's best score came from. A gap's cells keep how far they jumped. */
const STOP = -1;
const BOTH = -2;
const POSTED = -3;
const SOURCE = -4;

export interface AlignOptions {
  /** fit: all that was posted against any stretch of the source; local: any stretch of either. */
  readonly kind: 'fit' | 'local';
  /** Words of one meaning class count half, as in a report ("I am" told as "she was"). */
  readonly lenient: boolean;
}

/**
 * The best alignment of posted words with a source, word by word: local (Smith & Waterman 1981), or fitting, which uses up
 * all that was posted and leaves the ends of the source free (Sellers 1980). A gap in the post (an ellipsis) skips any
 * number of words of the source for nothing. Time and memory go with the product of the lengths.
 */
export function align(posted: readonly Piece[], source: readonly Word[], options: AlignOptions): Alignment {
  const width = source.length + 1;
  const scores = new Int32Array((posted.length + 1) * width);
  const from = new Int32Array(scores.length).fill(STOP);
  const local = options.kind === 'local';
  const likeness = likenessOf(source, options.lenient);
  let best = 0;
  for (let i = 1; i <= posted.length; i++) {
    const piece = posted[i - 1];
    if (piece === undefined) break;
    const row = i * width;
    if (piece.kind === 'gap') {
      jump(scores, from, row, width);
      continue;
    }
    const alike = likeness(piece);
    const dropped = piece.editorial ? EDITORIAL : SKIP;
    for (let j = 0; j < width; j++) {
      const word = source[j - 1];
      const above = (scores[row - width + j] ?? 0) + dropped;
      let score = above;
      let origin = POSTED;
      if (word !== undefined) {
        const both = (scores[row - width + j - 1] ?? 0) + alike(word);
        const left = (scores[row + j - 1] ?? 0) + (word.editorial ? EDITORIAL : SKIP);
        if (both >= score) [score, origin] = [both, BOTH];
        if (left > score) [score, origin] = [left, SOURCE];
      }
      if (local && score <= 0) [score, origin] = [0, STOP];
      scores[row + j] = score;
      from[row + j] = origin;
      if (local && score > (scores[best] ?? 0)) best = row + j;
    }
  }
  if (!local) best = greatest(scores, from, posted.length * width, width);
  return { score: scores[best] ?? 0, steps: traced(from, best, width) };
}

/** A gap: the best score so far of the row above, from wherever it was. */
function jump(scores: Int32Array, from: Int32Array, row: number, width: number): void {
  let top = 0;
  for (let j = 0; j < width; j++) {
    if ((scores[row - width + j] ?? 0) > (scores[row - width + top] ?? 0)) top = j;
    scores[row + j] = scores[row - width + top] ?? 0;
    from[row + j] = top;
  }
}

/** The best end of a fit: the first of equals, or the cell behind it that takes a changed word along. */
function greatest(scores: Int32Array, from: Int32Array, start: number, width: number): number {
  let best = start;
  for (let at = start; at < start + width; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const next = best + 1;
  return next < start + width && from[next] === BOTH && from[best] === POSTED && scores[next] === scores[best]
    ? next
    : best;
}

function traced(from: Int32Array, end: number, width: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = end; ; ) {
    const i = Math.floor(at / width);
    const j = at % width;
    const origin = from[at] ?? STOP;
    if (i === 0 || origin === STOP) break;
    if (origin >= 0) at = (i - 1) * width + origin;
    else if (origin === BOTH) {
      steps.push({ posted: i - 1, source: j - 1 });
      at -= width + 1;
    } else if (origin === POSTED) {
      steps.push({ posted: i - 1, source: null });
      at -= width;
    } else {
      steps.push({ posted: null, source: j - 1 });
      at -= 1;
    }
  }
  return steps.reverse();
}

/** How well a posted word goes with each word of the source; worked out once for each pair of forms. */
function likenessOf(source: readonly Word[], lenient: boolean): (posted: Word) => (word: Word) => number {
  const forms = new Map<string, ReadonlyMap<string, number>>();
  const kinds = new Map(source.map((word) => [word.form, word]));
  const scored = (posted: Word): ReadonlyMap<string, number> => {
    const old = forms.get(posted.form);
    if (old !== undefined) return old;
    const made = new Map([...kinds].map(([form, word]) => [form, pair(posted, word, lenient)]));
    forms.set(posted.form, made);
    return made;
  };
  return (posted) => {
    const scores = scored(posted);
    return (word) => {
      const score = scores.get(word.form) ?? OTHER;
      return score < 0 && (posted.editorial || word.editorial) ? EDITORIAL : score;
    };
  };
}

function pair(posted: Word, word: Word, lenient: boolean): number {
  if (posted.form === word.form) return SAME;
  if (posted.like === word.like) return lenient ? SAME - 1 : LIKE;
  return misspelt(posted.form, word.form) ? LIKE : OTHER;
}

/** "recuze" for "recuse"; numbers are never misspelt. */
export function misspelt(a: string, b: string): boolean {
  if (/\p{N}/u.test(a + b)) return false;
  const most = allowedDistance(a.length < b.length ? a : b);
  return most > 0 && distance(a, b, most) <= most;
}
