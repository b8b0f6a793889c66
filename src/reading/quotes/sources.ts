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

/** The subject of a verb; `far` where another verb of the sentence stands between ("he left and said"). */
export interface Subject extends Range {
  readonly far: boolean;
  /** For "who" and "which": the noun phrase that they stand for. */
  readonly referent: Range | null;
}

const MAX_STEPS = 90;

/**
 * The subject of the verb at `verb`, looking left, not past `floor`. It steps over adverbs, auxiliaries, prepositional
 * phrases, appositions and clauses between commas, dashes or brackets, and goes from "and said" to the verb before.
 */
export function subjectOf(tokens: readonly Token[], verb: number, floor: number, depth = 0): Subject | null {
  if (depth > 4) return null;
  let at = verb - 1;
  for (let steps = 0; at >= floor && steps < MAX_STEPS; steps++) {
    const token = tokens[at];
    if (token === undefined) return null;
    switch (token.tag) {
      case 'r':
      case 'x':
      case 'm':
      case 'y':
      case '/':
      case '#':
        at--;
        continue;
      case 'i':
        // "on Tuesday told": the preposition of a time that was stepped over
        at--;
        continue;
      case 't': {
        const governor = verbBefore(tokens, at, floor);
        return governor === null ? null : far(subjectOf(tokens, governor, floor, depth + 1));
      }
      case 'c':
      case 's':
      case 'v':
      case 'g': {
        const governor = token.tag === 'v' || token.tag === 'g' ? at : verbBefore(tokens, at, floor);
        return governor === null ? null : far(subjectOf(tokens, governor, floor, depth + 1));
      }
      case ',': {
        const open = openingComma(tokens, at, floor);
        if (open === null) {
          const governor = verbBefore(tokens, at, floor);
          return governor === null ? null : far(subjectOf(tokens, governor, floor, depth + 1));
        }
        at = open - 1;
        continue;
      }
      case ')':
      case '-': {
        const other = token.tag === ')' ? '(' : '-';
        let open = at - 1;
        while (open >= floor && tokens[open]?.tag !== other && at - open < 40) open--;
        if (open < floor || tokens[open]?.tag !== other) return null;
        at = open - 1;
        continue;
      }
      case 'w':
      case 'T': {
        let end = at - 1;
        if (tokens[end]?.tag === ',') end--;
        const antecedent = phraseEndingAt(tokens, end, floor);
        if (antecedent === null && token.tag === 'T') return null;
        return { from: at, to: at + 1, far: false, referent: antecedent };
      }
      case 'N':
      case 'n':
      case 'p':
      case 'q': {
        const phrase = phraseEndingAt(tokens, at, floor);
        return phrase === null ? null : near(upward(tokens, phrase, floor, depth));
      }
      case 'P':
      case 'd':
      case 'j':
        at--;
        continue;
      default:
        return null;
    }
  }
  return null;
}

/** From a noun phrase left of the verb to the subject: over "of Ohio", over ", the Iowa Republican". */
function upward(tokens: readonly Token[], phrase: Range, floor: number, depth: number): Range {
  let { from } = phrase;
  const { to } = phrase;
  for (let steps = 0; steps < 6; steps++) {
    const left = tokens[from - 1];
    if (left === undefined || from - 1 < floor) return { from, to };
    if (left.tag === 'i') {
      // "a spokesman for the mayor"; "In Ohio Smith said" stays
      const outer = phraseEndingAt(tokens, from - 2, floor);
      if (outer === null || tokens[from - 2]?.tag === 'p') return { from, to };
      from = outer.from;
      continue;
    }
    // "Smith, a Republican, who chairs …"
    if (left.tag === ',' && /[djn#]/.test(tokens[from]?.tag ?? '') && /[Nn)]/.test(tokens[from - 2]?.tag ?? '')) {
      const outer = phraseEndingAt(tokens, from - 2, floor);
      if (
        outer !== null &&
        tokens[outer.from - 1]?.tag !== 'i' &&
        tokens.slice(outer.from, outer.to).some((t) => t.tag === 'N')
      ) {
        return outer;
      }
      return { from, to };
    }
    // "the man who shot Smith said"
    if (left.tag === 'v' && /[wT]/.test(tokens[from - 2]?.tag ?? '')) {
      const outer = phraseEndingAt(tokens, from - 3, floor);
      return outer === null || depth > 4 ? { from, to } : upward(tokens, outer, floor, depth + 1);
    }
    return { from, to };
  }
  return { from, to };
}

const near = (range: Range): Subject => ({ from: range.from, to: range.to, far: false, referent: null });
const far = (subject: Subject | null): Subject | null => (subject === null ? null : { ...subject, far: true });

/** The nearest verb to the left. */
export function verbBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let at = from - 1; at >= floor; at--) {
    const tag = tokens[at]?.tag;
    if (tag === 'v' || tag === 'm' || tag === 'x') return at;
  }
  return null;
}

/** Where the aside that the comma at `close` ends begins: "Smith, the mayor of Troy, said". */
function openingComma(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let at = close - 1; at >= floor && close - at < 45; at--) {
    const tag = tokens[at]?.tag ?? '';
    if (tag === '.' || tag === ':') return null;
    if (tag !== ',') continue;
    const before = tokens[at - 1]?.tag ?? '';
    if (!/[Nnqp)P#y]/.test(before) || /^(?:and|but|or|saying|said)$/.test(tokens[at + 1]?.word ?? '')) continue;
    return isAside(tokens, at + 1, close) ? at : null;
  }
  return null;
}

/** An apposition or a relative clause, not a main clause ("…, he raised his glass, said …"). */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.tag ?? '';
  if (first === 'p') return false;
  if (/[wgvsirT]/.test(first)) return true;
  for (let at = from; at < to; at++) {
    const tag = tokens[at]?.tag ?? '';
    if (/[wT]/.test(tag)) return true;
    if (/[vxm]/.test(tag) && tokens[at - 1]?.tag !== 't') return false;
  }
  return true;
}

/**
 * The verb of the main clause that the participle at `before` belongs to: "After he left, Smith told them that it was
 * late, adding …" has "told".
 */
export function mainVerb(tokens: readonly Token[], before: number, floor: number): number | null {
  let start = floor;
  for (let at = floor; at < before; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const joined =
      token.tag === ';' || (token.tag === 'c' && /^(?:and|but)$/.test(token.word) && tokens[at - 1]?.tag === ',');
    if (joined && opensClause(tokens, at + 1, before)) start = at + 1;
  }
  for (let skips = 0; skips < 3 && /[sgi]/.test(tokens[start]?.tag ?? ''); skips++) {
    let comma = start + 1;
    while (comma < before && tokens[comma]?.tag !== ',') comma++;
    if (comma >= before) break;
    start = comma + 1;
  }
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
