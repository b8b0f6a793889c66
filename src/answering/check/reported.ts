import type { Posted, Verdict } from '../../domain/check.ts';
import { align } from './align.ts';
import type { Likely } from './candidates.ts';
import { placeOf } from './place.ts';
import type { Source } from './sources.ts';
import type { Whose, whoseFor } from './speaker.ts';
import { type Piece, type Word, weightOf } from './words.ts';

/** How much of the post a report must have: in order and out of it, taken together, 0 to 1. */
const ENOUGH = 0.58;
/** The same where the article tells it and says nobody to have said so: then hardly a word may differ. */
const NARRATED = 0.85;
/** How much of what matches may stand in marks: more of it, and it is a quotation that was changed. */
const IN_MARKS = 0.5;
const LOOKED_AT = 40;

interface Report {
  readonly source: Source;
  readonly first: Word;
  readonly last: Word;
  readonly score: number;
}

/** The sentences that report what was posted without quoting it; null where there are none. */
export function reported(
  { by }: Posted,
  pieces: readonly Piece[],
  sources: readonly Likely[],
  whose: ReturnType<typeof whoseFor>,
): Verdict | null {
  const reports = sources
    .filter(({ source }) => source.kind === 'told')
    .slice(0, LOOKED_AT)
    .flatMap((likely) => {
      const report = reportIn(pieces, likely);
      if (report === null) return [];
      const speaker = speakerOf(report, whose);
      const least = speaker === 'theirs' && (by !== null || isReported(report)) ? ENOUGH : NARRATED;
      return report.score >= least && (speaker !== 'other' || by === null) ? [report] : [];
    });
  const [best] = reports.sort((a, b) => b.score - a.score);
  return best === undefined
    ? null
    : { kind: 'reported', place: placeOf(best.source, best.first, best.last, 'lenient alignment') };
}

function reportIn(pieces: readonly Piece[], { source, share }: Likely): Report | null {
  const { steps } = align(pieces, source.words, { kind: 'fit', lenient: true });
  const matched: Word[] = [];
  let weight = 0;
  for (const { posted, source: at } of steps) {
    const [a, b] = [pieces[posted ?? -1], source.words[at ?? -1]];
    if (a?.kind !== 'word' || b === undefined || (a.form !== b.form && a.like !== b.like)) continue;
    matched.push(b);
    weight += weightOf(a);
  }
  const [first] = matched;
  const last = matched.at(-1);
  if (first === undefined || last === undefined) return null;
  const marked = matched.filter((word) => inMarks(source, word)).length / matched.length;
  if (marked > IN_MARKS) return null;
  const total = pieces.reduce((sum, piece) => sum + (piece.kind === 'word' ? weightOf(piece) : 0), 0);
  return { source, first, last, score: (weight / total + share) / 2 };
}

const inMarks = ({ quotes }: Source, { start }: Word): boolean =>
  quotes.some(
    ({ kind, parts }) => kind !== 'indirect' && parts.some((part) => part.start <= start && start < part.end),
  );

const reportsAt = ({ source, first, last }: Report) =>
  source.quotes.filter(
    ({ kind, parts }) => kind !== 'direct' && parts.some((p) => p.start < last.end && first.start < p.end),
  );

const isReported = (report: Report): boolean => reportsAt(report).length > 0;

function speakerOf(report: Report, whose: ReturnType<typeof whoseFor>): Whose {
  const found = reportsAt(report).map((quote) => whose(report.source.entry, quote));
  if (found.includes('theirs')) return 'theirs';
  return found.length === 0 || found.includes('unclear') ? 'unclear' : 'other';
}
