import { type Span, slice, trimmed } from '../../domain/span.ts';
import { modeAfter } from './modes.ts';

/** Where one clause of a sentence ends and another may begin. */
const BREAK =
  /(?:[,;]|\s[–—]|\s--)\s+(?=(?:and|but|while|when|after|before|as|because|although|though|since|which|who|where|whereas|until|so)\s)|;\s+|\s[–—]\s|\s--\s|[,.!?]["”]\s+|(?<!\b(?:long|shortly|just|soon|even|right|immediately|moments?|minutes?|hours?|days?|weeks?|months?|years?))\s(?=(?:after|before|while|when|because|although|though)\s)/g;

/** ", and she resigned in May,": what joins a clause to its neighbours and is none of what it tells. */
const JOINED = /^(?:and|but|so|while|when|after|before|because|although|though|whereas|until)\s+/i;
/** "(CNN) ", "DOVER, N.H. (AP) — ": where and by whom it was written. */
const DATELINE =
  /^(?:[A-Z][A-Z.'’ -]{2,40}, [A-Z][\w. ]{1,20} - |(?:(?:[A-Z][A-Z.'’ -]{2,40}|[A-Z][\w.'’ -]{2,40}(?=,? [^()]{0,40}\([A-Z][\w. ]{1,20}\)\s*[–—_-]))(?:, [A-Z][\w. ]{1,20}){0,2} )?(?:\([A-Z][\w. ]{1,20}\)\s*(?:[–—_-]{1,2}\s*)?|(?<=[A-Z.\d] )[–—]\s+))/;
/** How many characters at the head of a sentence are its dateline. */
export const dateline = (words: string): number => DATELINE.exec(words)?.[0].length ?? 0;
const TRAILING = /[\s,;:–—-]+$/;

/** A clause without the words and marks that join it to its neighbours; a sentence without its dateline. */
export function tidied(text: string, clause: Span, sentence: Span): Span {
  const words = slice(text, clause);
  const head = clause.start === sentence.start ? dateline(words) : (JOINED.exec(words)?.[0].length ?? 0);
  const tail = clause.end === sentence.end ? 0 : (TRAILING.exec(words)?.[0].length ?? 0);
  return { start: clause.start + head, end: clause.end - tail };
}

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
