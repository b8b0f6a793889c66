import type { Token } from '../../language/tokens.ts';
import { phraseStartingAt } from './phrases.ts';

/** The nearest verb to the left. */
export function verbBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let at = from - 1; at >= floor; at--) {
    const tag = tokens[at]?.tag;
    if (tag === 'v' || tag === 'm' || tag === 'x') return at;
  }
  return null;
}

/**
 * The verb of the main clause that the participle at `before` belongs to: "After he left, Smith told them that it was
 * late, adding …" has "told".
 */
export function mainVerb(tokens: readonly Token[], before: number, floor: number): number | null {
  const start = mainStart(tokens, before, floor);
  for (let at = start; at < before; at++) {
    const tag = tokens[at]?.tag ?? '';
    if (/[wT]/.test(tag)) {
      // over the relative clause and its verb
      while (at < before && !/[vxm]/.test(tokens[at]?.tag ?? '')) at++;
      while (at + 1 < before && /[vxmr]/.test(tokens[at + 1]?.tag ?? '')) at++;
    } else if (/[vxm]/.test(tag)) return at;
  }
  return null;
}

/** Where the main clause begins that the verb at `before` belongs to. */
export function mainStart(tokens: readonly Token[], before: number, floor: number): number {
  let start = floor;
  for (let at = floor; at < before; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const joined =
      token.tag === ';' || (token.tag === 'c' && /^(?:and|but)$/.test(token.word) && tokens[at - 1]?.tag === ',');
    if (joined && opensClause(tokens, at + 1, before)) start = at + 1;
  }
  // "And although he left, Smith told them"
  if (tokens[start]?.tag === 'c' || (tokens[start]?.tag === 'r' && /[si]/.test(tokens[start + 1]?.tag ?? ''))) start++;
  for (let skips = 0; skips < 3 && /[sgi]/.test(tokens[start]?.tag ?? ''); skips++) {
    let comma = start + 1;
    while (comma < before && tokens[comma]?.tag !== ',') comma++;
    if (comma >= before - 1) break;
    start = comma + 1;
  }
  return start;
}

/** A subject and its verb follow. */
export function opensClause(tokens: readonly Token[], from: number, ceiling: number): boolean {
  const subject = phraseStartingAt(tokens, from, ceiling);
  if (subject === null) return false;
  for (let at = subject.to; at < Math.min(ceiling, subject.to + 3); at++) {
    const tag = tokens[at]?.tag ?? '';
    if (/[vxm]/.test(tag)) return true;
    if (tag !== 'r') return false;
  }
  return false;
}
