import { align } from './align.ts';
import type { Likely } from './candidates.ts';
import type { Source } from './sources.ts';
import { type Piece, type Word, weightOf } from './words.ts';

/** A stretch of a post, by positions of its pieces, and the words of a source that it stands in. */
export interface Found {
  readonly source: Source;
  readonly from: number;
  /** Half-open. */
  readonly to: number;
  readonly first: Word;
  readonly last: Word;
}

/** A piece is at least this many words in a row, of this weight; fewer stand together anywhere. */
const FEWEST = 3;
const LEAST = 1.8;
/** How much of the post the pieces must cover. */
const COVERED = 0.8;
const MOST_PIECES = 4;
/** Pieces of one turn with no more words between them are no two places. */
const NEAR = 6;
/** How many sources are looked through. */
const LOOKED_AT = 30;

/**
 * The pieces of which a post is put together, where they stand in different places and cover most of it, in the order of
 * the post: the best local alignment, and then the same of what it leaves on either side. Null where it is no such thing.
 */
export function splice(posted: readonly Piece[], sources: readonly Likely[]): readonly Found[] | null {
  const looked = sources.slice(0, LOOKED_AT).map(({ source }) => source);
  const found = pieces(posted, 0, posted.length, looked, MOST_PIECES).toSorted((a, b) => a.from - b.from);
  const covered = found.reduce((sum, { from, to }) => sum + weigh(posted.slice(from, to)), 0);
  if (found.length < 2 || covered < COVERED * weigh(posted)) return null;
  return found.some((one, at) => at > 0 && !goesOn(found[at - 1], one)) ? found : null;
}

const weigh = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'word' && !piece.editorial ? weightOf(piece) : 0), 0);

function pieces(
  posted: readonly Piece[],
  from: number,
  to: number,
  sources: readonly Source[],
  most: number,
): readonly Found[] {
  if (to - from < FEWEST || most < 1) return [];
  let best: (Found & { readonly score: number }) | null = null;
  for (const source of sources) {
    const { score, steps } = align(posted.slice(from, to), source.words, { kind: 'local', lenient: false });
    if (best !== null && score <= best.score) continue;
    const [start, end] = [steps[0], steps.at(-1)];
    if (start === undefined || end === undefined || start.posted === null || end.posted === null) continue;
    const [first, last] = [source.words[start.source ?? -1], source.words[end.source ?? -1]];
    if (first === undefined || last === undefined) continue;
    const one = { source, from: from + start.posted, to: from + end.posted + 1, first, last, score };
    if (one.to - one.from >= FEWEST && weigh(posted.slice(one.from, one.to)) >= LEAST) best = one;
  }
  if (best === null) return [];
  return [
    ...pieces(posted, from, best.from, sources, most - 1),
    best,
    ...pieces(posted, best.to, to, sources, most - 1),
  ].slice(0, MOST_PIECES);
}

/** Whether a piece stands right behind the one before it, so that the two are one place. */
function goesOn(before: Found | undefined, next: Found): boolean {
  if (before === undefined || before.source !== next.source) return false;
  const { words } = next.source;
  const between = words.indexOf(next.first) - words.indexOf(before.last);
  return between > 0 && between <= NEAR;
}
