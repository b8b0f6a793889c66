import type { Evidence } from '../../domain/answer.ts';
import type { Compared, Posted, Verdict } from '../../domain/check.ts';
import type { Library } from '../../library/library.ts';
import { align } from './align.ts';
import { candidates, type Likely, likely } from './candidates.ts';
import { type Aligned, altersOf, differencesOf, distanceOf } from './compare.ts';
import { placeOf } from './place.ts';
import { reported } from './reported.ts';
import { restOf } from './rest.ts';
import type { Source } from './sources.ts';
import { type Whose, whoseFor } from './speaker.ts';
import { splice } from './splice.ts';
import { type Piece, piecesOf } from './words.ts';

/** A turn of speech that a post was fitted to. */
interface Fit {
  readonly source: Source;
  readonly aligned: Aligned;
  /** 0: word for word. */
  readonly distance: number;
  readonly whose: Whose;
}

/** How far words may be from what stands, to be taken for it: as the asked speaker's, and as somebody else's. */
const CLOSE = 0.45;
const CLOSE_TO_ANOTHER = 0.3;
/** How far the nearest passages may be, where nothing is found. */
const NEAR = 0.8;
const MOST_NEAREST = 2;
/** Sources with less of the post's words are not looked at. */
const LEAST_SHARE = 0.15;
/** Cells of all alignments together: what bounds the time for a hostile post. */
const MOST_CELLS = 2_000_000;
/** A splice must explain so much more of a post than the best single place does. */
const BETTER = 0.12;

/**
 * Whether words that somebody posted are on the record, as whose, and how far: see `Verdict`. The best of all places wins;
 * of equals, one of whoever the post names.
 */
export async function check(posted: Posted, library: Library): Promise<Verdict> {
  const people = await library.people();
  const pieces = piecesOf(posted.quote);
  const entries = await candidates(posted, people, library);
  const sources = affordable(pieces, likely(pieces, entries, LEAST_SHARE));
  const turns = sources.filter(({ source }) => source.kind === 'turn');
  const whose = whoseFor(posted.by, people);
  const fits = turns
    .map(({ source }): Fit => {
      const aligned = fitted(posted.quote, pieces, source);
      return { source, aligned, distance: distanceOf(aligned), whose: whoseTurn(source, whose) };
    })
    .sort(
      (a, b) =>
        a.distance - b.distance || RANK[a.whose] - RANK[b.whose] || a.source.words.length - b.source.words.length,
    );
  return (
    wordForWord(fits, posted) ??
    nearly(fits, pieces, turns, posted) ??
    spliced(posted, pieces, turns) ??
    reported(posted, pieces, sources, whose) ?? {
      kind: 'not-found',
      nearest: fits
        .filter((fit) => fit.distance < NEAR)
        .slice(0, MOST_NEAREST)
        .map(compared),
    }
  );
}

const RANK: Readonly<Record<Whose, number>> = { theirs: 0, unclear: 1, doubtful: 2, other: 3 };

function affordable(pieces: readonly Piece[], sources: readonly Likely[]): readonly Likely[] {
  let cells = 0;
  return sources.filter(({ source }) => {
    cells += pieces.length * source.words.length;
    return cells <= MOST_CELLS;
  });
}

const whoseTurn = ({ entry, quotes }: Source, whose: ReturnType<typeof whoseFor>): Whose => {
  const [quote] = quotes;
  return quote === undefined ? 'unclear' : whose(entry, quote);
};

function fitted(text: string, posted: readonly Piece[], source: Source): Aligned {
  const alignment = align(posted, source.words, { kind: 'fit', lenient: false });
  return { text, posted, article: source.entry.article.text, words: source.words, alignment };
}

function placed({ source, aligned }: Fit, rule: string): Evidence {
  const stood = aligned.alignment.steps.flatMap(({ source: at }) => (at === null ? [] : [source.words[at]]));
  const words = stood.filter((word) => word !== undefined);
  const first = words[0] ?? source.words[0];
  const last = words.at(-1) ?? first;
  if (first === undefined || last === undefined) throw new Error(`a turn without words in ${source.entry.article.id}`);
  return placeOf(source, first, last, rule);
}

const compared = (fit: Fit): Compared => ({
  evidence: placed(fit, 'fitting alignment'),
  differences: differencesOf(fit.aligned),
  alters: altersOf(fit.aligned),
});

function wordForWord(fits: readonly Fit[], { by }: Posted): Verdict | null {
  const exact = fits.filter(({ distance }) => distance === 0);
  const [any] = exact;
  if (any === undefined) return null;
  const mine = exact.filter((fit) => fit.whose !== 'other');
  if (mine.length === 0) {
    const nearly = by === null ? undefined : fits.find((fit) => fit.whose === 'theirs' && fit.distance <= CLOSE / 2);
    return nearly === undefined ? { kind: 'someone-else', compared: compared(any) } : closeTo(nearly);
  }
  const whole = mine.find(({ source, aligned }) => restOf(source, aligned) === null);
  const [first] = mine;
  const rest = first === undefined ? null : restOf(first.source, first.aligned);
  if (whole === undefined && first !== undefined && rest !== null) {
    return { kind: 'cut', place: placed(first, 'word for word'), rest, doubtful: first.whose === 'doubtful' };
  }
  const best = whole ?? any;
  const also = mine.filter((fit) => fit !== best && fit.source.entry !== best.source.entry);
  return {
    kind: 'word-for-word',
    place: placed(best, 'word for word'),
    doubtful: best.whose === 'doubtful',
    also: also.slice(0, MOST_ALSO).map((fit) => placed(fit, 'word for word')),
  };
}

const MOST_ALSO = 3;

const closeTo = (fit: Fit): Verdict => ({
  kind: 'close',
  compared: compared(fit),
  doubtful: fit.whose === 'doubtful',
  rest: restOf(fit.source, fit.aligned),
});

function nearly(
  fits: readonly Fit[],
  pieces: readonly Piece[],
  turns: readonly Likely[],
  posted: Posted,
): Verdict | null {
  const mine = fits.find(({ whose, distance }) => whose !== 'other' && distance <= CLOSE);
  const other = fits.find(({ whose, distance }) => whose === 'other' && distance <= CLOSE_TO_ANOTHER);
  const best = mine ?? other;
  if (best === undefined) return null;
  if (best.distance > BETTER) {
    const put = spliced(posted, pieces, turns);
    if (put !== null) return put;
  }
  return best === mine ? closeTo(best) : { kind: 'someone-else', compared: compared(best) };
}

function spliced({ quote }: Posted, pieces: readonly Piece[], turns: readonly Likely[]): Verdict | null {
  const found = splice(pieces, turns);
  if (found === null) return null;
  return {
    kind: 'spliced',
    pieces: found.map(({ source, from, to, first, last }) => ({
      posted: quote.slice(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? quote.length),
      evidence: placeOf(source, first, last, 'local alignment'),
    })),
  };
}
