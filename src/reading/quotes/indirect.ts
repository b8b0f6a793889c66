import type { Quote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Source } from './attribute.ts';
import { type Shape, speaks } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Clause, Line } from './lines.ts';
import { namedBy, spanOf } from './mention.ts';
import { opensClause, phraseStartingAt, type Range } from './sources.ts';

/** A reported clause without marks. */
export interface Reported {
  readonly kind: Extract<Quote['kind'], 'indirect'>;
  readonly parts: readonly Span[];
  readonly source: Source;
}

/** The reported clauses of a paragraph. */
export function reportedIn(line: Line): readonly Reported[] {
  return line.clauses.flatMap((clause) => reportedInClause(line, clause));
}

function reportedInClause(line: Line, clause: Clause): readonly Reported[] {
  const found: Reported[] = [];
  for (const [index, frame] of clause.frames.entries()) {
    if (frame.source === null || (frame.verb === null && frame.kind !== 'A') || frame.kind === 'V') continue;
    const r = before(line, clause, frame, index) ?? after(line, clause, frame, index);
    if (r !== null) found.push(r);
  }
  return found;
}

const tagAtOf = (tokens: readonly Token[], at: number): string => tokens[at]?.tag ?? '.';
const tagAt = (line: Line, at: number): string => line.tokens[at]?.tag ?? '.';

/** "It will rain, Pine said.", "It will rain, according to Pine." and "The rain, Pine said, will last." */
function before(line: Line, clause: Clause, frame: Frame, index: number): Reported | null {
  if (!/[FRA]/.test(frame.kind)) return null;
  const start = frame.span.from;
  const comma = /[,-]/.test(tagAt(line, start - 1));
  if (start - 1 <= clause.from || (!comma && frame.kind !== 'A')) return null;
  if (!comma && line.tokens[start]?.capital === true) return null;
  if (frame.kind !== 'A' && frame.verb?.kind !== 'say' && frame.verb?.verb !== 'tell') return null;
  const earlier = clause.frames.slice(0, index);
  if (
    frame.kind !== 'A' &&
    earlier.some((f) => f.source?.from === clause.from && speaks(f.verb) && reports(line, clause, f))
  )
    return null;
  let from = clause.from;
  while (from < start && /[c,]/.test(tagAt(line, from))) from++;
  const tail = tailOf(line, clause, frame);
  if (tail === null) return null;
  const end = comma ? start - 1 : start;
  const whole = hasVerb(line, from, end);
  if (!whole && tail.to <= tail.from) return null;
  // "The plan failed, Pine said, after a year" is told in both halves; so is "The plan, Pine said, failed"
  const second = tail.to > tail.from && (frame.kind !== 'A' || !whole) ? tail : null;
  return make(
    line,
    frame,
    [{ from, to: end }, ...(second === null ? [] : [second])],
    `content-${frame.kind}${second === null ? '' : '-content'}`,
  );
}

const reports = (line: Line, clause: Clause, frame: Frame): boolean =>
  /that|clause/.test(shapeOf(line.tokens, contentStart(line.tokens, frame.cue.to, clause.to, frame), clause.to));

/** What goes on after "…, Pine said on Monday, …"; empty where nothing does, null where no comma follows. */
function tailOf(line: Line, clause: Clause, frame: Frame): Range | null {
  let at = frame.span.to;
  if (frame.kind !== 'A' && shapeOf(line.tokens, at, clause.to) === 'clause' && tagAt(line, at) !== ',') return null;
  while (at < clause.to && !/[,.]/.test(tagAt(line, at))) {
    if (/[vxmTQ:]/.test(tagAt(line, at)) && frame.kind !== 'A') return null;
    at++;
  }
  let to = clause.to;
  while (to > at && /[.,;]/.test(tagAt(line, to - 1))) to--;
  return { from: Math.min(at + 1, to), to };
}

function hasVerb(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[vxm]/.test(tagAt(line, at))) return true;
  return false;
}

function after(line: Line, clause: Clause, frame: Frame, index: number): Reported | null {
  if (frame.kind === 'A') {
    let comma = frame.span.to;
    while (comma < clause.to && comma < frame.span.to + 25 && !/[,xmpTw]/.test(tagAt(line, comma))) comma++;
    if (tagAt(line, comma) !== ',') return null;
    return make(line, frame, [{ from: comma + 1, to: endOf(line, clause, index, comma + 1, false) }], 'A-content');
  }
  if (frame.kind === 'R') return null;
  // "As Pine reported on Monday, the plan failed"
  if (
    frame.kind === 'F' &&
    frame.span.from === clause.from + 1 &&
    line.tokens[clause.from]?.word === 'as' &&
    speaks(frame.verb)
  ) {
    let comma = frame.cue.to;
    while (comma < clause.to && comma < frame.cue.to + 9 && !/[,vxmT]/.test(tagAt(line, comma))) comma++;
    if (tagAt(line, comma) !== ',') return null;
    return make(line, frame, [{ from: comma + 1, to: endOf(line, clause, index, comma + 1, false) }], 'as-F-content');
  }
  const start = contentStart(line.tokens, frame.cue.to, clause.to, frame);
  const shape = shapeOf(line.tokens, start, clause.to);
  const takes = frame.kind === 'G' ? frame.verb?.takesTrailing : frame.verb?.takes;
  if (shape === 'none' || takes?.has(shape) !== true) return null;
  const relative = line.tokens.slice(frame.source?.to, frame.cue.from).some((t) => t.tag === 'w');
  return make(
    line,
    frame,
    [{ from: start, to: endOf(line, clause, index, start, relative) }],
    `${frame.kind}-${frame.verb?.verb}-${shape}`,
  );
}

const DAYTIME = /^(?:night|morning|afternoon|evening|week|weekend|month|year|day)$/;

/** Over whom it is said to, when and where: "told reporters on Monday in Troy". */
function contentStart(tokens: readonly Token[], from: number, ceiling: number, frame: Frame): number {
  const that = thatSoon(tokens, from, ceiling);
  if (that !== null) return that;
  let at = from;
  if (/^(?:tell|remind|assure|inform|warn|advise|ask)$/.test(frame.verb?.verb ?? '')) {
    const addressee = phraseStartingAt(tokens, at, ceiling);
    if (addressee !== null && shapeOf(tokens, at, ceiling) !== 'clause') at = addressee.to;
    else if (addressee !== null) {
      // "told reporters he left"
      const inner = phraseStartingAt(tokens, at, ceiling);
      if (inner !== null) at = inner.to;
    }
  }
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.word === 'there') break;
    if (/[ry]/.test(token.tag) || DAYTIME.test(token.word)) at++;
    else if (/^(?:this|last|earlier)$/.test(token.word) && DAYTIME.test(tokens[at + 1]?.word ?? '')) at += 2;
    else if (
      token.tag === 'i' &&
      /^(?:in|on|at|during|after|before|by|via|to|of|from|late|earlier|last|this)$/.test(token.word)
    ) {
      const phrase = phraseStartingAt(tokens, at + 1, ceiling);
      if (phrase === null) break;
      if (!/[TyriNdpn,]/.test(tokens[phrase.to]?.tag ?? '.')) break;
      at = phrase.to;
    } else break;
  }
  return at;
}

/** "told the crowd at his club in Troy that": only phrases stand before it. */
function thatSoon(tokens: readonly Token[], from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(ceiling, from + 14); at++) {
    const tag = tokens[at]?.tag ?? '';
    if (tag === 'T') return at;
    if (/[^NnjdP#iyrq]/.test(tag)) return null;
  }
  return null;
}

/** What begins at a token. */
function shapeOf(tokens: readonly Token[], from: number, ceiling: number): Shape | 'none' {
  let at = from;
  while (at < ceiling && /[ry]/.test(tokens[at]?.tag ?? '') && tokens[at]?.word !== 'there') at++;
  if (tokens[at]?.word === 'there' && /[xmv]/.test(tagAtOf(tokens, at + 1))) return 'clause';
  // "said, however, that"
  if (tagAtOf(tokens, at) === ',' && tagAtOf(tokens, at + 1) === 'r' && tagAtOf(tokens, at + 2) === ',') at += 3;
  if (at >= ceiling) return 'none';
  const tag = tokens[at]?.tag ?? '';
  if (tag === 'T') return 'that';
  if (tag === 't') return 'to';
  if (tag === 'w' || (tag === 's' && /^(?:whether|if|how|why|when|where)$/.test(tokens[at]?.word ?? '')))
    return 'whether';
  if (tag === 'g') return hasFinite(tokens, at, ceiling) ? 'clause' : 'object';
  const subject = phraseStartingAt(tokens, at, ceiling);
  if (subject !== null && finiteSoon(tokens, subject.to, ceiling)) return 'clause';
  if (tag === 'i') return 'about';
  if (subject !== null) return 'object';
  return 'none';
}

const hasFinite = (tokens: readonly Token[], from: number, ceiling: number): boolean =>
  tokens.slice(from, Math.min(ceiling, from + 8)).some((t) => /[vxm]/.test(t.tag));

/** A finite verb comes, over phrases that hang on the subject. */
function finiteSoon(tokens: readonly Token[], from: number, ceiling: number): boolean {
  let at = from;
  for (let steps = 0; steps < 5; steps++) {
    while (at < ceiling && (tokens[at]?.tag === 'r' || tokens[at]?.word === 'first')) at++;
    const tag = tokens[at]?.tag ?? '';
    if (at >= ceiling) return false;
    if (/[vxm]/.test(tag)) return true;
    if (tag !== 'i') return false;
    const phrase = phraseStartingAt(tokens, at + 1, ceiling);
    if (phrase === null) return false;
    at = phrase.to;
  }
  return false;
}

/** Where the reported clause ends: at the sentence's end, or before the next report or main clause of the sentence. */
function endOf(line: Line, clause: Clause, index: number, from: number, relative: boolean): number {
  let to = clause.to;
  while (to > from && /[.,;:)]/.test(tagAt(line, to - 1))) to--;
  for (const next of clause.frames.slice(index + 1)) {
    if (next.cue.from < from) continue;
    const start = next.span.from;
    const left = tagAt(line, start - 1);
    const speech = next.kind === 'A' || speaks(next.verb);
    if (!speech || start >= to) continue;
    if (left === ',' && /[AGR]/.test(next.kind)) to = start - 1;
    else if (/[CFG]/.test(next.kind) && /[cs]/.test(left)) to = tagAt(line, start - 2) === ',' ? start - 2 : start - 1;
    if (to < clause.to - 1) break;
  }
  for (let at = from; at < to; at++) {
    const tag = tagAt(line, at);
    if (tag === ';' && opensClause(line.tokens, at + 1, to)) return at;
    if (tag !== ',' || at < from + 3) continue;
    if (relative) return at;
    const next = line.tokens[at + 1];
    if (next !== undefined && CUT.test(next.word) && opensClause(line.tokens, at + 2, to)) return at;
  }
  return to;
}

/** After a comma, with a subject and verb, these begin what the reporter says himself. */
const CUT = /^(?:but|and|while|although|though)$/;

function make(line: Line, frame: Frame, ranges: readonly Range[], rule: string): Reported | null {
  const parts: Span[] = [];
  let size = 0;
  for (const range of ranges) {
    const span = spanOf(line.tokens, range);
    if (span === null) continue;
    size += range.to - range.from;
    for (let at = range.from; at < range.to; at++) if (tagAt(line, at) === 'Q') return null;
    parts.push(span);
  }
  if (parts.length === 0 || frame.source === null || size < 3) return null;
  const source = { ...namedBy(line.tokens, frame), cue: spanOf(line.tokens, frame.cue), rule, confidence: 0.7 };
  return { kind: 'indirect', parts, source };
}
