import { align, type Step } from './align.ts';
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
  const some = posted.slice(from, to);
  for (const source of sources) {
    const { score, steps } = align(some, source.words, { kind: 'local', lenient: false });
    if (best !== null && score <= best.score) continue;
    const [start, end] = unbroken(steps, some, source);
    const [first, last] = [source.words[start?.source ?? -1], source.words[end?.source ?? -1]];
    if (start === undefined || end === undefined || first === undefined || last === undefined) continue;
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

interface Match {
  readonly posted: number;
  readonly source: number;
}

/** First and last match of the longest stretch of an alignment that no other words, a piece's worth of them, break. */
function unbroken(
  steps: readonly Step[],
  posted: readonly Piece[],
  { words }: Source,
): readonly [] | readonly [Match, Match] {
  let best: readonly Match[] = [];
  let run: Match[] = [];
  for (const { posted: at, source } of steps) {
    if (at === null || source === null || !same(posted[at], words[source])) continue;
    const before = run.at(-1);
    if (before !== undefined && at - before.posted > FEWEST) run = [];
    run.push({ posted: at, source });
    if (run.length > best.length) best = [...run];
  }
  const [first, last] = [best[0], best.at(-1)];
  return first === undefined || last === undefined ? [] : [first, last];
}

const same = (posted: Piece | undefined, word: Word | undefined): boolean =>
  posted?.kind === 'word' && posted.form === word?.form;

/** Whether a piece stands right behind the one before it, so that the two are one place. */
function goesOn(before: Found | undefined, next: Found): boolean {
  if (before === undefined || before.source !== next.source) return false;
  const { words } = next.source;
  const between = words.indexOf(next.first) - words.indexOf(before.last);
  return between > 0 && between <= NEAR;
}
