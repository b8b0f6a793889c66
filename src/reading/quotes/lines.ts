import type { Span } from '../../domain/span.ts';
import { type Hidden, namesIn, type Token, tokens } from '../../language/tokens.ts';
import { cueOf, speaks } from './cues.ts';
import { type Frame, framesOf } from './frames.ts';
import type { Marked } from './marks.ts';

/** A sentence of a paragraph, quotations taken as one word each. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly frames: readonly Frame[];
}

/** A paragraph as the rules of attribution see it. */
export interface Line {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A quotation's place: its paragraph, sentence and token. */
export interface Place {
  readonly line: number;
  readonly clause: number;
  readonly token: number;
}

/** Paragraphs longer than this are read in pieces, so that no text makes the work grow faster than its length. */
const LONGEST = 250;

/**
 * The paragraphs of a text with quotations hidden, and where each of `marked` stands: a place for each paragraph.
 * Of those in `words` the marks hold a name or a word, no utterance: they count as a noun.
 */
export function linesOf(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Marked[],
  words: ReadonlySet<Marked>,
): { readonly lines: readonly Line[]; readonly places: ReadonlyMap<Marked, readonly Place[]> } {
  const places = new Map<Marked, Place[]>();
  const lines: Line[] = [];
  const names = namesIn(text);
  let next = 0;
  for (const span of paragraphs) {
    const hidden: Hidden[] = [];
    const owners: Marked[] = [];
    while (next < marked.length) {
      const m = marked[next];
      if (m === undefined || m.outer.start >= span.end) break;
      const start = Math.max(m.outer.start, span.start);
      const end = Math.min(m.outer.end, span.end);
      if (end > start) {
        hidden.push(words.has(m) ? { start, end, tag: 'n' } : { start, end, tag: 'Q', word: stopOf(text, m) });
        owners.push(m);
      }
      if (m.outer.end > span.end) break;
      next++;
    }
    const read = tokens(text, span, hidden, names);
    const clauses = clausesOf(text, read);
    lines.push({ span, tokens: read, clauses });
    const at = new Map(read.map((token, index) => [token.start, index]));
    let clause = 0;
    for (const [index, h] of hidden.entries()) {
      const owner = owners[index];
      const token = at.get(h.start);
      if (owner === undefined || token === undefined) continue;
      while (clause < clauses.length - 1 && (clauses[clause]?.to ?? 0) <= token) clause++;
      const place = { line: lines.length - 1, clause, token };
      const known = places.get(owner);
      if (known === undefined) places.set(owner, [place]);
      else known.push(place);
    }
  }
  return { lines, places };
}

/** The mark that the words inside end with: “It rains,” goes on, “It rains.” does not. */
const stopOf = (text: string, m: Marked): string =>
  /[.,!?]/.exec(text.charAt((m.parts.at(-1)?.end ?? 0) - 1))?.[0] ?? '';

function clausesOf(text: string, read: readonly Token[]): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (let at = 0; at < read.length; at++) {
    if (at - from < LONGEST && at < read.length - 1 && !endsHere(text, read, from, at)) continue;
    found.push({ from, to: at + 1, frames: framesOf(read, from, at + 1) });
    from = at + 1;
  }
  return found;
}

function endsHere(text: string, read: readonly Token[], from: number, at: number): boolean {
  const token = read[at];
  const next = read[at + 1];
  if (token === undefined || next === undefined) return true;
  const opens = next.capital || /[Q#(]/.test(next.tag);
  if (token.tag === '.') return opens;
  if (token.tag !== 'Q' || !opens) return false;
  const last =
    text
      .slice(Math.max(token.start, token.end - 4), token.end)
      .replace(/["”“’'»\s]+$/, '')
      .at(-1) ?? '';
  // “We won.” Smith said.
  // Pine noted “it leaks.” Mayor Root said
  if (last === '.') return reportsBefore(read, from, at) || !cueSoon(read, at + 1, true);
  if (!/[?!…]/.test(last)) return false;
  // asking, “Who won?” Smith left.
  if (/[,:]/.test(read[at - 1]?.tag ?? '') && read[at - 2] !== undefined && speaks(cueOf(read[at - 2]?.word ?? '')))
    return true;
  return !cueSoon(read, at + 1, false);
}

const reportsBefore = (read: readonly Token[], from: number, to: number): boolean =>
  read.slice(from, to).some(({ word, tag }) => tag === 'v' && speaks(cueOf(word)));

/** The comma that ends an apposition; -1 where none does soon. */
function closingComma(read: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 14; at++) {
    const tag = read[at]?.tag ?? '.';
    if (tag === ',') return at;
    if (/[.:;Qvxm]/.test(tag)) return -1;
  }
  return -1;
}

/** “Who knows?” Smith asked. With `only`, the cue ends the sentence. */
function cueSoon(read: readonly Token[], from: number, only: boolean): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = read[at];
    if (token === undefined || /[.:;Q]/.test(token.tag) || /^(?:not|never)$|n't$/.test(token.word)) return false;
    // “Who won?” Smith, a retired mason from Troy, said
    if (token.tag === ',') {
      const close = only ? -1 : closingComma(read, at);
      return close > 0 && speaks(cueOf(read[close + 1]?.word ?? ''));
    }
    const cue = token.tag === 'v' ? cueOf(token.word) : undefined;
    if (speaks(cue)) return !only || /[.y]/.test(read[at + 1]?.tag ?? '.');
  }
  return false;
}
