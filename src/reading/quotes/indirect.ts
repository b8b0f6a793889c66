import type { Quote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import { opensClause } from './clauses.ts';
import { speaks } from './cues.ts';
import { clauseKind, endOf, hasVerb, tagAt } from './ends.ts';
import { type Frame, isPassive } from './frames.ts';
import type { Clause, Line } from './lines.ts';
import { namedBy, spanOf } from './mention.ts';
import type { Range } from './phrases.ts';
import { REPORT_RULES, type ReportName } from './reports.ts';
import { contentStart, shapeOf } from './shapes.ts';
import type { Source } from './source.ts';

/** A reported clause without marks. */
export interface Reported {
  readonly kind: Extract<Quote['kind'], 'indirect'>;
  readonly parts: readonly Span[];
  readonly source: Source;
}

const CONFIDENCE: ReadonlyMap<string, number> = new Map(REPORT_RULES.map(({ name, confidence }) => [name, confidence]));

/** The reported clauses of a paragraph. */
export function reportedIn(line: Line): readonly Reported[] {
  return line.clauses.flatMap((clause) => reportedInClause(line, clause));
}

function reportedInClause(line: Line, clause: Clause): readonly Reported[] {
  const found: Reported[] = [];
  for (const [index, frame] of clause.frames.entries()) {
    // "she was told that": whoever told her does not stand there
    if (frame.verb?.form === 'past' && isPassive(line.tokens, frame.cue.from, clause.from)) continue;
    if (frame.source === null || (frame.verb === null && frame.kind !== 'A') || frame.kind === 'V') continue;
    if (found.some((outer) => retells(outer, line, frame))) continue;
    const r = before(line, clause, frame, index) ?? after(line, clause, frame, index);
    if (r !== null) found.push(r);
  }
  return found;
}

/**
 * "Pine said Root called for rain": what Root did is told by Pine, and only one of four such reports inside a report
 * was labelled as one.
 */
function retells({ source, parts }: Reported, line: Line, frame: Frame): boolean {
  const at = line.tokens[frame.cue.from]?.start ?? 0;
  return !/object|about/.test(source.rule) && parts.some(({ start, end }) => start <= at && at < end);
}

/** "It will rain, Pine said.", "It will rain, according to Pine." and "The rain, Pine said, will last." */
function before(line: Line, clause: Clause, frame: Frame, index: number): Reported | null {
  if (!/[FRA]/.test(frame.kind)) return null;
  if (frame.kind === 'F' && !standsAlone(line, frame)) return null;
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
  if (tail === null || (tail.from === clause.to && /[sgiv]/.test(tagAt(line, from)))) return null;
  const end = comma ? start - 1 : start;
  const whole = hasVerb(line, from, end);
  if (!whole && tail.to <= tail.from) return null;
  // "The plan failed, Pine said, after a year" is told in both halves; so is "The plan, Pine said, failed"
  const second = tail.to > tail.from && (frame.kind !== 'A' || !whole) ? tail : null;
  return make(
    line,
    frame,
    [{ from, to: end }, ...(second === null ? [] : [second])],
    frame.kind === 'A' ? 'content-according' : 'content-source-cue',
  );
}

/** "Pine said.", "Pine said on Friday", "Pine told the guild": not "Pine added tiles", "which said", "she was told". */
function standsAlone(line: Line, frame: Frame): boolean {
  if (frame.source === null || tagAt(line, frame.source.from) === 'w') return false;
  let left = frame.cue.from - 1;
  while (tagAt(line, left) === 'r') left--;
  if (/^(?:is|are|was|were|been|being|be)$/.test(line.tokens[left]?.word ?? '')) return false;
  return frame.verb?.verb === 'tell' || /[,.ryi-]/.test(tagAt(line, frame.cue.to));
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
  // "…, Pine said, adding …" goes on with something else
  const other = clause.frames.some((f) => f.kind === 'G' && f.cue.from === at + 1 && speaks(f.verb));
  // "It rains, Pine said, that “all will drown”": part of what stands in marks
  if (frame.kind !== 'A' && line.tokens.slice(at, to).some((t) => t.tag === 'Q')) return null;
  if (other || line.tokens.slice(at, to).some((t) => t.tag === 'Q')) return { from: clause.to, to: clause.to };
  const from = frame.kind === 'R' ? pastAside(line, at + 1, to) : at + 1;
  return { from: Math.min(from, to), to };
}

/** "The roof, said Ada Pine, who leads the guild, leaks": what is said of her is not told. */
function pastAside(line: Line, from: number, to: number): number {
  if (opensClause(line.tokens, from, to) || /[vxmTics]/.test(tagAt(line, from))) return from;
  let at = from;
  while (at < to && tagAt(line, at) !== ',') at++;
  return at >= to ? to : pastAside(line, at + 1, to);
}

function after(line: Line, clause: Clause, frame: Frame, index: number): Reported | null {
  if (frame.kind === 'A') {
    let comma = frame.span.to;
    while (comma < clause.to && comma < frame.span.to + 25 && !/[,xmpTw]/.test(tagAt(line, comma))) comma++;
    if (tagAt(line, comma) !== ',') return null;
    return make(
      line,
      frame,
      [{ from: comma + 1, to: endOf(line, clause, index, comma + 1, 'main', 'that') }],
      'according-content',
    );
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
    return make(
      line,
      frame,
      [{ from: comma + 1, to: endOf(line, clause, index, comma + 1, 'main', 'that') }],
      'as-source-cue-content',
    );
  }
  const relative = relativeContent(line, clause, frame, index);
  if (relative !== null) return relative;
  const start = contentStart(line.tokens, frame.cue.to, clause.to, frame);
  const seen = shapeOf(line.tokens, start, clause.to);
  // "said the masons she saw were tired": hardly anything else than a clause is said
  const shape = seen === 'object' && frame.verb?.verb === 'say' && hasVerb(line, start, clause.to) ? 'clause' : seen;
  const trailing = frame.verb?.form === 'participle' && frame.span.from === frame.cue.from;
  // "the state that borders Ohio"
  if (/^states?$/.test(line.tokens[frame.cue.from]?.word ?? '')) return null;
  const takes = trailing ? frame.verb?.takesTrailing : frame.verb?.takes;
  if (shape === 'none') return null;
  const taken = shape === 'about' ? (`about:${line.tokens[start]?.word ?? ''}` as const) : shape;
  if (takes?.has(taken) !== true) return null;
  const noun = shape === 'object' || shape === 'about';
  // "he left and criticized …", "a plan to tell him that …": whose words they are is too unsure
  if (
    frame.kind === 'C' &&
    ((noun && frame.verb?.takesTrailing.has(taken) !== true) ||
      (tagAt(line, frame.cue.from - 1) === 't' && !GOES_ON.test(line.tokens[frame.cue.from - 2]?.word ?? '')))
  )
    return null;
  // "Noting that the roof leaks, Pine left"
  const fronted = trailing && frame.source !== null && frame.source.from > start ? frame.source.from - 1 : clause.to;
  const content = noun ? 'noun' : trailing ? 'trailing' : shape === 'that' ? 'that' : 'clause';
  const within = frame.source === null ? 'main' : clauseKind(line, frame.source, frame.cue.from);
  return make(
    line,
    frame,
    [{ from: start, to: Math.min(fronted, endOf(line, clause, index, start, within, content)) }],
    trailing ? 'trailing-cue' : frame.kind === 'C' ? 'further-cue' : `source-cue-${shape}`,
  );
}

/** "went on to say", "continued to complain": they do say it. */
const GOES_ON = /^(?:on|continue[sd]?|continuing|began|begins?|proceeded|proceeds|used?|twitter)$/;

/** "a plan that critics said was unfair": what they said of it has the relative pronoun as its subject. */
function relativeContent(line: Line, clause: Clause, frame: Frame, index: number): Reported | null {
  if (frame.kind !== 'F' || frame.verb?.kind !== 'say' || frame.source === null) return null;
  const pronoun = frame.source.from - 1;
  if (!/[wT]/.test(tagAt(line, pronoun)) || !/[vxm]/.test(tagAt(line, frame.cue.to))) return null;
  const to = endOf(line, clause, index, frame.cue.to, 'relative', 'clause');
  return make(
    line,
    frame,
    [
      { from: pronoun, to: pronoun + 1 },
      { from: frame.cue.to, to },
    ],
    'which-source-cue',
  );
}

function make(line: Line, frame: Frame, ranges: readonly Range[], rule: ReportName): Reported | null {
  const parts: Span[] = [];
  let size = 0;
  for (const range of ranges) {
    const span = spanOf(line.tokens, range);
    if (span === null) continue;
    size += range.to - range.from;
    for (let at = range.from; at < range.to; at++) if (tagAt(line, at) === 'Q') return null;
    parts.push(span);
  }
  if (parts.length === 0 || frame.source === null || size < 2) return null;
  const source = {
    ...namedBy(line.tokens, frame),
    cue: spanOf(line.tokens, frame.cue),
    rule,
    confidence: CONFIDENCE.get(rule) ?? 0,
  };
  return { kind: 'indirect', parts, source };
}
