import type { Token } from '../../language/tokens.ts';
import { mainStart, mainVerb, verbBefore } from './clauses.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';

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
      case '.':
        at--;
        continue;
      case '#': {
        // "4 in 10 say"; not "in 2014 said"
        const first = tokens[at - 1]?.word === 'in' && /[#qn]/.test(tokens[at - 2]?.tag ?? '') ? at - 2 : at;
        if (first === at && (tokens[at - 1]?.tag === 'i' || at + 1 < verb - 1)) {
          at--;
          continue;
        }
        const more = tokens[first - 1]?.word === 'than' ? first - 2 : first;
        return near(upward(tokens, { from: Math.max(more, floor), to: at + 1 }, floor, depth));
      }
      case 'i':
        // "on Tuesday told": the preposition of a time that was stepped over
        at--;
        continue;
      case 't': {
        const governor = verbBefore(tokens, at, floor);
        const object = moved(tokens, at, floor);
        if (object !== null) return near(object);
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
        // "Pine, who, on a call, said"
        const pronoun = openingComma(tokens, at, floor);
        if (pronoun !== null && tokens[pronoun - 1]?.tag === 'w') {
          at = pronoun - 1;
          continue;
        }
        // "Smith, who lost her home in Troy, Ohio, in July, said": the sentence's first verb that is in no relative clause
        const start = mainStart(tokens, verb, floor);
        if (at >= verb - 2 && tokens[start]?.tag !== 'p' && mainVerb(tokens, verb + 1, floor) === verb) {
          const first = phraseStartingAt(tokens, start, at);
          if (first !== null && tokens[first.to]?.tag === ',') return near(first);
        }
        const open = pronoun;
        if (open === null) {
          const governor = verbBefore(tokens, at, floor);
          // "Sen. Pine (D-R.I.), said": a stray comma
          if (governor === null) {
            at--;
            continue;
          }
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
        // "have both argued", "last year proposed"
        // "he first heard"
        if (token.word === 'first' && /[Nnpqw,]/.test(tokens[at - 1]?.tag ?? '')) {
          at--;
          continue;
        }
        const floating = /^(?:both|all|each)$/.test(token.word) && /[xmN]/.test(tokens[at - 1]?.tag ?? '');
        if (floating || isTime(tokens, at)) {
          at -= floating ? 1 : 2;
          continue;
        }
        const phrase = phraseEndingAt(tokens, at, floor);
        if (phrase === null) return null;
        // "has in the past described", "and in a statement credited"
        const ahead = tokens[phrase.from - 2]?.tag ?? '';
        const aside = /[xmw]/.test(ahead) || (ahead === 'c' && verbBefore(tokens, phrase.from - 2, floor) !== null);
        if (tokens[phrase.from - 1]?.tag === 'i' && aside) {
          at = phrase.from - 2;
          continue;
        }
        return near(upward(tokens, phrase, floor, depth));
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

/** "prompted the guild to say", "leading masons like Root to reply": who is made to speak does. */
const MOVES = /^(?:prompt|lead|forc|caus|compel|push|tempt|inspir|spur|provok|allow|le[dt]$)/;

function moved(tokens: readonly Token[], to: number, floor: number): Range | null {
  for (let mover = to - 2; mover >= Math.max(floor, to - 12); mover--) {
    const { tag, word } = tokens[mover] ?? { tag: '.', word: '' };
    if (!/[vg]/.test(tag)) {
      if (/[.:;,xm]/.test(tag)) return null;
      continue;
    }
    const object = MOVES.test(word) ? phraseStartingAt(tokens, mover + 1, to) : null;
    return object !== null && (object.to === to || tokens[object.to]?.tag === 'i') ? { from: object.from, to } : null;
  }
  return null;
}

/** "last year", "this week", "Monday night" */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:year|month|week|weekend|day|night|morning|afternoon|evening)$/.test(tokens[at]?.word ?? '') &&
  (/^(?:last|this|next|that|earlier)$/.test(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.tag === 'y');

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
      // "Smith, speaking at a rally in Troy, said"
      if (/[gv]/.test(tokens[from - 2]?.tag ?? '') && tokens[from - 3]?.tag === ',')
        return phraseEndingAt(tokens, from - 4, floor) ?? { from, to };
      if (outer === null || tokens[from - 2]?.tag === 'p') return { from, to };
      from = outer.from;
      continue;
    }
    // "Smith, a Republican, who chairs …"; "the plan, a top aide said, is …" has no comma after the aide
    if (
      left.tag === ',' &&
      tokens[to]?.tag === ',' &&
      /[djn#]/.test(tokens[from]?.tag ?? '') &&
      /[Nn)]/.test(tokens[from - 2]?.tag ?? '')
    ) {
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
    // "Smith, speaking at a rally in Troy, Ohio, said"
    if (/[gv]/.test(left.tag) && tokens[from - 2]?.tag === ',') {
      const outer = phraseEndingAt(tokens, from - 3, floor);
      return outer ?? { from, to };
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

/** Where the aside that the comma at `close` ends begins: "Smith, the mayor of Troy, said". */
export function openingComma(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let at = close - 1; at >= floor && close - at < 45; at--) {
    const tag = tokens[at]?.tag ?? '';
    if (tag === ':') return null;
    if (tag !== ',') continue;
    const before = tokens[at - 1]?.tag ?? '';
    if (!/[Nnqp)P#yw]/.test(before) || /^(?:and|but|or|saying|said)$/.test(tokens[at + 1]?.word ?? '')) continue;
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
