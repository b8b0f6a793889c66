// Over 250 lines: each kind of frame in a function of its own, tried in turn, over the same few helpers.
import type { Token } from '../../language/tokens.ts';
import { mainVerb } from './clauses.ts';
import { type Cue, cueOf, phrasalCue, speaks } from './cues.ts';
import { ownerOf } from './nouns.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from './phrases.ts';
import { openingComma, subjectOf } from './sources.ts';

/**
 * A verb of a sentence with its source.
 *
 * F source and cue ("the mayor said") · R cue and source ("said the mayor") · C a cue whose source stands further off
 * ("… and said") · G an -ing cue ("…, calling it") · A "according to the mayor" · W a cue of thought or act with its
 * source ("he wants") · S a noun of speech and whose it is ("her remark") · V another verb with its subject
 */
export interface Frame {
  readonly kind: 'F' | 'R' | 'C' | 'G' | 'A' | 'S' | 'W' | 'V';
  readonly cue: Range;
  readonly source: Range | null;
  /** Whom a relative pronoun as source stands for. */
  readonly referent?: Range | null;
  /** What it takes up of the sentence. */
  readonly span: Range;
  readonly verb: Cue | null;
}

/** The frames of the sentence from `floor` to `ceiling`, in order. */
export function framesOf(tokens: readonly Token[], floor: number, ceiling: number): readonly Frame[] {
  const found: Frame[] = [];
  for (let at = floor; at < ceiling; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const owner = ownerOf(tokens, at, floor);
    const cue = { from: at, to: at + 1 };
    const frame: Frame | null =
      owner !== null
        ? { kind: 'S', cue, source: owner, span: cue, verb: null }
        : token.word === 'according'
          ? according(tokens, at, ceiling)
          : verbFrame(tokens, at, floor, ceiling, found);
    if (frame !== null) found.push(frame);
  }
  return found;
}

/** "according to two people with knowledge of it" */
function according(tokens: readonly Token[], at: number, ceiling: number): Frame | null {
  if (tokens[at + 1]?.word !== 'to') return null;
  const source = phraseStartingAt(tokens, at + 2, ceiling);
  if (source === null) return null;
  return { kind: 'A', cue: { from: at, to: at + 2 }, source, span: { from: at, to: source.to }, verb: null };
}

function verbFrame(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ceiling: number,
  earlier: readonly Frame[],
): Frame | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const verb = phrasalCue(token.word, tokens[at + 1]?.word) ?? cueOf(token.word) ?? null;
  if (!/[vgx]/.test(token.tag)) return null;
  const cue = { from: at, to: at + 1 };
  const left = tokens[at - 1]?.tag ?? '.';
  if (token.tag === 'x') return null;
  if (token.tag === 'g' && !hasAuxiliary(tokens, at, floor)) {
    if (verb === null) return null;
    return {
      kind: speaks(verb) ? 'G' : 'W',
      cue,
      source: participleSource(tokens, at, floor, ceiling, earlier),
      span: cue,
      verb,
    };
  }
  const turned = inverted(tokens, at, floor) || (verb?.kind === 'say' && invertedLast(tokens, at, floor, ceiling));
  if (verb !== null && turned) {
    const source = phraseStartingAt(tokens, skipAdverbs(tokens, at + 1, ceiling), ceiling);
    // "called it “bad,” denounced her record": an object
    const object = verb.kind !== 'say' && /^(?:her|his|their|its)$/.test(tokens[source?.from ?? -1]?.word ?? '');
    if (
      source !== null &&
      !object &&
      !/^(?:him|them|us|me|himself|herself|themselves|it)$/.test(tokens[source.from]?.word ?? '')
    ) {
      return { kind: 'R', cue, source, span: { from: at, to: source.to }, verb };
    }
  }
  if (left === 'Q' && at - 1 === floor) return null;
  const passive = verb === null ? null : passiveAgent(tokens, at, floor, ceiling);
  if (passive !== null) return { kind: 'C', cue, source: passive, span: cue, verb };
  // "He was called “a fool”": by whom, nobody says
  if (verb !== null && PASSIVE.test(verb.verb) && verb.form === 'past' && isPassive(tokens, at, floor)) {
    return { kind: 'V', cue, source: null, span: cue, verb };
  }
  // "a group called “We Pave”": a name, no words of the group's
  if (verb?.form === 'past' && NAMES.test(verb.verb) && tokens[at + 1]?.tag === 'Q' && /[n,]/.test(left))
    return { kind: 'V', cue, source: null, span: cue, verb };
  const subject = subjectOf(tokens, at, floor);
  if (subject === null) return null;
  const { far, referent } = subject;
  const source: Range = subject;
  if (verb === null) return { kind: 'V', cue, source, span: cue, verb };
  const last = earlier.at(-1);
  const overlapsLast = last !== undefined && last.span.from < source.from && last.span.to > source.from;
  // "Smith said the plan was dead but added": whoever spoke first goes on
  const spoke =
    far && !afresh(tokens, source.from) ? earlier.find((f) => f.kind === 'F' && isMain(tokens, f)) : undefined;
  if (speaks(verb) && spoke !== undefined) return { kind: 'C', cue, source: spoke.source, span: cue, verb };
  if (far || overlapsLast) return { kind: speaks(verb) ? 'C' : 'W', cue, source, referent, span: cue, verb };
  return { kind: speaks(verb) ? 'F' : 'W', cue, source, referent, span: { from: source.from, to: cue.to }, verb };
}

/** "Pine said so, and at noon she rose and called it": the pronoun begins a clause of its own. */
const afresh = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'p' && /[,-]/.test(tokens[at - 1]?.tag ?? '');

/** Speech, and not in a relative clause. */
const isMain = (tokens: readonly Token[], frame: Frame): boolean =>
  speaks(frame.verb) && frame.source !== null && !/[wT]/.test(tokens[frame.source.from]?.tag ?? '');

function skipAdverbs(tokens: readonly Token[], from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && tokens[at]?.tag === 'r') at++;
  return at;
}

/** "is calling", "has been saying"; not "the trouble Pine had answering" */
function hasAuxiliary(tokens: readonly Token[], at: number, floor: number): boolean {
  let left = at - 1;
  while (left >= floor && tokens[left]?.tag === 'r') left--;
  const before = tokens[left];
  return before?.tag === 'x' && !/^(?:ha|do|di|'ve)/.test(before.word);
}

/** Last in its sentence, after a comma: "It will rain, said Ada Pine, a farmer." */
function invertedLast(tokens: readonly Token[], at: number, floor: number, ceiling: number): boolean {
  if (tokens[at - 1]?.tag !== ',' || at - 1 <= floor) return false;
  const source = phraseStartingAt(tokens, at + 1, ceiling);
  if (source === null || !/[Ndnj#p]/.test(tokens[source.from]?.tag ?? '')) return false;
  // “rose to power” in May, said Ada Pine: the verb may be quoted
  const quoted = tokens.slice(Math.max(floor, at - 30), at).some((t) => t.tag === 'Q');
  // "And Root, said Ada Pine, is old": in the midst of it
  const amid =
    tokens[source.to]?.tag === ',' && tokens[source.from]?.tag === 'N' && openingComma(tokens, at - 1, floor) === null;
  if (!quoted && !amid && mainVerb(tokens, at - 1, floor) === null) return false;
  let after = source.to;
  while (after < ceiling && !/[,.(vxm]/.test(tokens[after]?.tag ?? '')) after++;
  return after >= ceiling || /[,.(]/.test(tokens[after]?.tag ?? '');
}

/** Right after a quotation, or first in its sentence: "…," said Pine; Said Pine: "…" */
function inverted(tokens: readonly Token[], at: number, floor: number): boolean {
  let left = at - 1;
  while (left >= floor && /[r,/]/.test(tokens[left]?.tag ?? '')) left--;
  return left < floor || tokens[left]?.tag === 'Q' || tokens[left]?.tag === '(';
}

/** Verbs whose subject, in the passive, is spoken of or to, and does not speak. */
const PASSIVE =
  /^(?:call|describe|dub|label|brand|term|criticize|criticise|denounce|condemn|praise|deride|mock|ridicule|dismiss|portray|depict|name|characterize|characterise|title|headline|bill|deem|consider|tell|ask|accuse|blame|warn|urge|inform|remind)$/;

/** Verbs that in the active need somebody before the name that they give. */
const NAMES = /^(?:call|dub|label|brand|term|title|name|headline)$/;

export function isPassive(tokens: readonly Token[], at: number, floor: number): boolean {
  let left = at - 1;
  while (left >= floor && tokens[left]?.tag === 'r') left--;
  return /^(?:is|are|was|were|been|being|be|'s|'re)$/.test(tokens[left]?.word ?? '');
}

/** "was called “a disgrace” by the mayor": the agent. */
function passiveAgent(tokens: readonly Token[], at: number, floor: number, ceiling: number): Range | null {
  if (!isPassive(tokens, at, floor)) return null;
  for (let right = at + 1; right < Math.min(ceiling, at + 8); right++) {
    if (tokens[right]?.word === 'by') return phraseStartingAt(tokens, right + 1, ceiling);
    if (/[.;:,v]/.test(tokens[right]?.tag ?? '')) break;
  }
  return null;
}

/** Papers and speeches: in "a statement saying" it is the sentence's subject who says. */
const PAPER =
  /^(?:statement|letter|tweet|tweets|email|e-mail|note|message|memo|post|speech|interview|remarks|release|text|video|ad|clip|op-ed|column|editorial|interviews|address|letters|emails|messages|statements)$/;

function participleSource(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ceiling: number,
  earlier: readonly Frame[],
): Range | null {
  // "responded by first saying", "with Pine recently promising"
  if ((tokens[at - 1]?.tag === 'r' || /^(?:first|then)$/.test(tokens[at - 1]?.word ?? '')) && at - 1 > floor)
    return participleSource(tokens, at - 1, floor, ceiling, earlier);
  const left = tokens[at - 1];
  // a title in marks (a token without a word) may end with the comma: "on “Morning Hour,” adding"
  if (left !== undefined && left.word !== '' && at - 1 >= floor && /[Nnq]/.test(left.tag)) {
    const phrase = phraseEndingAt(tokens, at - 1, floor);
    let start = phrase?.from ?? 0;
    // "with nearly 140 members saying", "with three in ten saying", "with fans and guests chanting"
    while (start > floor && /[r#]/.test(tokens[start - 1]?.tag ?? '')) start--;
    if (start - 2 > floor && /[ci]/.test(tokens[start - 1]?.tag ?? '') && /[n#q]/.test(tokens[start - 2]?.tag ?? '')) {
      const other = phraseEndingAt(tokens, start - 2, floor) ?? { from: start - 2, to: start - 1 };
      if (tokens[other.from - 1]?.word === 'with') return { from: other.from, to: at };
    }
    const before = tokens[start - 1];
    // "with one voter saying", "footage of Pine saying", "People saying …"
    if (
      phrase !== null &&
      !PAPER.test(left.word) &&
      (phrase.from === floor || before?.tag === ',' || /^(?:of|with|from|by|like|than)$/.test(before?.word ?? ''))
    )
      return phrase;
  }
  // "They scolded Pine for saying"
  if (left?.word === 'for' && at - 2 >= floor) {
    const blamed = phraseEndingAt(tokens, at - 2, floor);
    if (blamed !== null && tokens[blamed.from - 1]?.tag === 'v') return blamed;
  }
  // "with Pine calling it “a mess” and asking": the same as before
  const joined = left?.tag === 'c' ? earlier.findLast((f) => f.source !== null && f.span.to <= at) : undefined;
  if (joined?.kind === 'G') return joined.source;
  const aside = subordinateBefore(tokens, at, floor);
  if (aside !== null) return aside;
  const verb = mainVerb(tokens, at, floor);
  const spoke = earlier.find((f) => /[FR]/.test(f.kind) && isMain(tokens, f) && f.cue.from >= (verb ?? 0));
  if (spoke !== undefined && spoke.source !== null) return spoke.source;
  if (verb !== null) {
    const subject = subjectOf(tokens, verb, floor);
    if (subject !== null) return subject;
  }
  // "Calling it “a mess,” Smith left": the subject comes after the comma
  for (let right = at + 1; right < Math.min(ceiling, at + 40); right++) {
    if (tokens[right]?.tag === ',' || (tokens[right]?.tag === 'Q' && /[Nndpq]/.test(tokens[right + 1]?.tag ?? ''))) {
      const phrase = phraseStartingAt(tokens, right + 1, ceiling);
      if (phrase !== null) return phrase;
    }
  }
  return null;
}

/** "Root left, though last week Pine spoke of it, saying": the subject of the last clause that a comma and a small word open. */
function subordinateBefore(tokens: readonly Token[], at: number, floor: number): Range | null {
  if (tokens[at - 1]?.tag !== ',') return null;
  for (let open = at - 2; open > floor + 2; open--) {
    if (
      !/^(?:though|although|while|where|when|even)$/.test(tokens[open]?.word ?? '') ||
      !/[,-]/.test(tokens[open - 1]?.tag ?? '')
    )
      continue;
    if (tokens[open]?.word === 'even' && tokens[open + 1]?.word !== 'as') continue;
    const verb = mainVerb(tokens, at - 1, open + 1);
    const subject = verb === null ? null : subjectOf(tokens, verb, open + 1);
    return subject;
  }
  return null;
}
