import { type Span, slice, trimmed } from '../../domain/span.ts';
import { modeAfter } from './modes.ts';

/** Where one clause of a sentence ends and another may begin. */
const BREAK =
  /(?:[,;]|\s[–—]|\s--)\s+(?=(?:and|but|while|when|after|before|as|because|although|though|since|which|who|where|whereas|until|so)\s)|;\s+|\s[–—]\s|\s--\s|[,.!?]["”]\s+|\s(?=(?:after|before|while|when|because|although|though)\s)/g;

/** The clauses of a sentence, each with a finite verb: a stretch without one belongs to the clause before it. */
export function clauses(text: string, sentence: Span): readonly Span[] {
  const words = slice(text, sentence);
  const starts = [0, ...[...words.matchAll(BREAK)].map((m) => m.index + m[0].length), words.length];
  const found: Span[] = [];
  for (const [i, start] of starts.slice(0, -1).entries()) {
    const end = starts[i + 1] ?? words.length;
    const last = found.at(-1);
    const piece = words.slice(start, end);
    if (last !== undefined && (modeAfter(piece) === null || modeAfter(slice(text, last)) === null)) {
      found[found.length - 1] = { start: last.start, end: sentence.start + end };
    } else {
      found.push({ start: sentence.start + start, end: sentence.start + end });
    }
  }
  return found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}
