import type { Token } from '../../language/tokens.ts';

/** Tokens from `from` to `to`, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Signs that stand inside a noun phrase before its last word. */
const INSIDE = /[NnjP#dqy]/;
const HEAD = /[Nnpq]/;

/** The noun phrase that ends with the token at `last`; null where that is no noun. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor: number): Range | null {
  const tag = tokens[last]?.tag ?? '';
  if (!HEAD.test(tag)) return null;
  if (tag === 'p') return { from: last, to: last + 1 };
  let from = last;
  while (from > floor) {
    const left = tokens[from - 1];
    const here = tokens[from];
    if (left === undefined || here === undefined) break;
    if (here.tag === 'd' && left.tag !== 'q') break;
    if (left.tag === 'y' && !/n/.test(here.tag)) break;
    // "Smith and Jones", "Ernst & Young"
    if (
      left.tag === 'c' &&
      /N/.test(here.tag) &&
      from - 2 >= floor &&
      tokens[from - 2]?.tag === 'N' &&
      /^(?:and|&)$/.test(left.word)
    ) {
      from -= 2;
      continue;
    }
    if (!INSIDE.test(left.tag) || left.tag === 'p') break;
    if (
      left.tag === 'q' &&
      /^(?:him|them|us|me|himself|herself|themselves|you|nothing|something|anything)$/.test(left.word)
    )
      break;
    from--;
  }
  while (from < last && tokens[from]?.tag === 'P') from++;
  return { from, to: last + 1 };
}

/** "more than 40 towns", "at least two of them", "nearly all" */
function quantifier(tokens: readonly Token[], first: number): number {
  const [word, next] = [tokens[first]?.word ?? '', tokens[first + 1]?.word ?? ''];
  if (/^(?:more|less|fewer)$/.test(word) && next === 'than') return 2;
  if (word === 'at' && /^(?:least|most)$/.test(next)) return 2;
  return /^(?:nearly|almost|about|roughly|only|around|some|even|over|up)$/.test(word) &&
    /[#qd]/.test(tokens[first + 1]?.tag ?? '')
    ? 1
    : 0;
}

/** The noun phrase that begins with the token at `first`. */
export function phraseStartingAt(tokens: readonly Token[], first: number, ceiling: number): Range | null {
  let to = first + quantifier(tokens, first);
  if (tokens[first]?.tag === 'p') return { from: first, to: first + 1 };
  let head = -1;
  while (to < ceiling) {
    const tag = tokens[to]?.tag ?? '';
    // "Smith and Jones", "current and former officials"
    const c = tag === 'c' && /[Nj]/.test(tokens[to - 1]?.tag ?? '') && tokens[to - 1]?.tag === tokens[to + 1]?.tag;
    // "the polling station"
    const modifier =
      tag === 'g' && to > first && /[djP]/.test(tokens[to - 1]?.tag ?? '') && /[nN]/.test(tokens[to + 1]?.tag ?? '');
    if (!INSIDE.test(tag) && !c && !modifier) break;
    if (tag === 'd' && to > first && tokens[to - 1]?.tag !== 'q') break;
    if (tag === 'y' && head >= 0) break;
    if (HEAD.test(tag)) head = to;
    to++;
  }
  return head < 0 ? null : { from: first, to: head + 1 };
}
