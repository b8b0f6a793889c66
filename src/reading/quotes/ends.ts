import { opensClause } from './clauses.ts';
import { speaks } from './cues.ts';
import type { Clause, Line } from './lines.ts';
import type { Range } from './phrases.ts';

/** The sign of a token; a full stop's beyond the last. */
export const tagAt = (line: Line, at: number): string => line.tokens[at]?.tag ?? '.';

/** Where the report itself stands: "Pine, who says it rains, left"; "While Pine says it rains, Root left". */
export type ClauseKind = 'main' | 'relative' | 'subordinate';

export function clauseKind(line: Line, source: Range, cue: number): ClauseKind {
  if (line.tokens.slice(source.from, cue).some((t) => t.tag === 'w')) return 'relative';
  return tagAt(line, source.from - 1) === 's' ? 'subordinate' : 'main';
}

/** Where the reported clause ends: at the sentence's end, or before the next report or main clause of the sentence. */
export function endOf(
  line: Line,
  clause: Clause,
  index: number,
  from: number,
  within: ClauseKind,
  noun = false,
): number {
  let to = clause.to;
  while (to > from && /[.,;:)]/.test(tagAt(line, to - 1))) to--;
  for (const next of clause.frames.slice(index + 1)) {
    if (next.cue.from < from) continue;
    const start = next.span.from;
    const left = tagAt(line, start - 1);
    const speech = next.kind === 'A' || speaks(next.verb);
    if (!speech || start >= to) continue;
    if (/[,-]/.test(left) && /[AGR]/.test(next.kind)) to = start - 1;
    else if (/[CFG]/.test(next.kind) && /[cs]/.test(left)) to = tagAt(line, start - 2) === ',' ? start - 2 : start - 1;
    if (to < clause.to - 1) break;
  }
  for (let at = from; at < to; at++) {
    const tag = tagAt(line, at);
    // "criticized the guild and left"
    if (noun && tag === 'c' && tagAt(line, at + 1) === 'v' && at > from + 1) return at;
    // "criticized the guild, which owns the roof", "criticized the guild by pointing to the roof"
    if (noun && tag === ',' && tagAt(line, at + 1) === 'w') return at;
    if (noun && line.tokens[at]?.word === 'by' && tagAt(line, at + 1) === 'g') return at;
    if (tag === ';' && opensClause(line.tokens, at + 1, to)) return at;
    if (tag !== ',' || at < from + 3) continue;
    if (within === 'relative' || (within === 'subordinate' && opensClause(line.tokens, at + 1, to))) return at;
    const next = line.tokens[at + 1];
    // "said the roof leaks, and that it is old" goes on
    if (tagAt(line, at + 2) === 'T') continue;
    if (next !== undefined && CUT.test(next.word) && opensClause(line.tokens, at + 2, to)) return at;
  }
  return to;
}

/** After a comma, with a subject and verb, these begin what the reporter says himself. */
const CUT = /^(?:but|and|while|although|though)$/;
