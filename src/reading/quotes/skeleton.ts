import type { Frame } from './frames.ts';
import type { Clause, Line } from './lines.ts';
import { ATTRIBUTION_RULES, type Rule } from './rules.ts';

/** A sentence around one quotation, a sign for each thing in it, and the frames that the signs stand for. */
interface Side {
  readonly signs: string;
  /** The frame of each sign; null for all else. */
  readonly frames: readonly (Frame | null)[];
}

/** How far rules look to either side, in signs: bounds their work. */
const SIGHT = 70;
/** And in words. */
const REACH = 100;

/** “It rains,”: the sign after a quotation whose words end with a comma. Patterns without it do not mind. */
const COMMA_INSIDE = "'";

interface Compiled {
  readonly rule: Rule;
  readonly left: RegExp | null;
  readonly right: RegExp | null;
}

/** `_` stands for signs that are no frame, `~` for those that are none of speech and end no clause. */
const expand = (half: string): string =>
  half
    .replace(
      /\[([FRCGASWV]+)\]|\b([FRCGASWV])\b/g,
      (_, many: string | undefined, one: string | undefined) => `(?<frame>[${many ?? one ?? ''}])`,
    )
    .replace(/_(?!\w)/g, `[^FRCGAWV]{0,${SIGHT}}`)
    .replace(/~/g, `[^FRCGA;]{0,${SIGHT}}`)
    .replace(/ /g, '');

const compiled: readonly Compiled[] = ATTRIBUTION_RULES.map((rule) => {
  const [left = '', right = ''] = rule.pattern.split('Q');
  return {
    rule,
    left: left.trim() === '' ? null : new RegExp(`${expand(left)}$`, 'd'),
    right:
      right.trim() === ''
        ? null
        : new RegExp(`^${right.includes(COMMA_INSIDE) ? '' : `${COMMA_INSIDE}?`}${expand(right)}`, 'd'),
  };
});

export interface Matched {
  readonly rule: Rule;
  readonly frame: Frame;
}

/** The first rule that fits the quotation at a token of a sentence. */
export function matchRules(line: Line, clause: Clause, token: number): Matched | null {
  if (clause.frames.length === 0) return null;
  const left = side(line, clause, Math.max(clause.from, token - REACH), token);
  const right = side(line, clause, token + 1, Math.min(clause.to, token + REACH));
  const before = left.signs.slice(-SIGHT);
  const inside = line.tokens[token]?.word === ',' ? COMMA_INSIDE : '';
  const after = inside + right.signs.slice(0, SIGHT);
  const skipped = left.signs.length - before.length;
  for (const { rule, left: l, right: r } of compiled) {
    const a = l === null ? null : l.exec(before);
    const b = r === null ? null : r.exec(after);
    if ((l !== null && a === null) || (r !== null && b === null)) continue;
    const ahead = a === null ? null : frameAt(left, skipped, a);
    const behind = b === null ? null : frameAt(right, -inside.length, b);
    // “a chief” who reports to her
    if (ahead === null && /[wT]/.test(line.tokens[behind?.source?.from ?? -1]?.tag ?? '')) continue;
    if (ahead !== null && ahead.source !== null) return { rule, frame: outermost(line, clause, ahead, token) };
    if (behind !== null && behind.source !== null) return { rule, frame: behind };
  }
  return null;
}

/** What is done with a voice or a pen: “she yelled”, “he texted”. */
const UTTERS = new Set(
  'say tell yell shout chant scream cry exclaim whisper mutter write text tweet email ask answer reply post'.split(' '),
);
const NOT_DONE = /^(?:will|would|can|could|may|might|should|must|to|not|never|cannot|.*n't)$/;

/**
 * "Pine said Root was calling “every hour”", "Pine said it was what she called “a mess”": the words in marks are those of
 * whoever gives the report that they stand in. Not so in "Pine said that Root asked, “Who pays?”" and "Pine said Root
 * yelled “who pays?”", which give Root's.
 */
function outermost(line: Line, clause: Clause, frame: Frame, quotation: number): Frame {
  const source = frame.source?.from ?? 0;
  const left = line.tokens[source - 1];
  // directly below: "said he called", "said that he called", "said what he called"
  const below = left !== undefined && (/[vgT]/.test(left.tag) || left.word === 'what');
  const named = line.tokens[source]?.tag !== 'p';
  if (!below || (named && (/[,:]/.test(line.tokens[quotation - 1]?.tag ?? '') || utters(line, frame, quotation))))
    return frame;
  const outer = clause.frames.findLast((f) => f.cue.to <= source && f.source !== null && /[FG]/.test(f.kind));
  // “A town,” Pine said – the town that Root calls “a mess”
  const apart = outer !== undefined && line.tokens.slice(outer.cue.to, source).some(({ tag }) => /[Q-]/.test(tag));
  return outer === undefined || apart ? frame : outer;
}

/** Whether somebody uttered the very words: "Root yelled “…”", "Root told a friend she was “…”"; not "Root would say “…”". */
function utters(line: Line, { verb, cue, source }: Frame, quotation: number): boolean {
  if (verb === null || source === null || !UTTERS.has(verb.verb)) return false;
  if (line.tokens.slice(source.to, cue.to).some(({ word }) => NOT_DONE.test(word))) return false;
  const between = line.tokens.slice(cue.to, quotation);
  return verb.verb === 'tell' || between.every(({ word }) => word === 'that');
}

/** The frame that a pattern names: its place is where the match's group stands. */
function frameAt(given: Side, skipped: number, match: RegExpExecArray): Frame | null {
  const place = match.indices?.groups?.['frame']?.[0];
  return place === undefined ? null : (given.frames[skipped + place] ?? null);
}

function side(line: Line, clause: Clause, from: number, to: number): Side {
  const signs: string[] = [];
  const frames: (Frame | null)[] = [];
  const byStart = new Map<number, Frame>();
  for (const frame of clause.frames) {
    if (frame.span.from < from || frame.span.to > to) {
      // the quotation stands inside it ("the mayor, who is “tired,” said"): its cue alone
      if (frame.cue.from >= from && frame.cue.to <= to)
        byStart.set(frame.cue.from, frame.kind === 'F' ? { ...frame, kind: 'C' } : frame);
    } else byStart.set(frame.span.from, frame);
  }
  for (let at = from; at < to; at++) {
    const frame = byStart.get(at);
    if (frame !== undefined) {
      signs.push(frame.kind);
      frames.push(frame);
      at = Math.max(at, (frame.span.from === at ? frame.span.to : frame.cue.to) - 1);
      continue;
    }
    signs.push(line.tokens[at]?.word === 'as' ? 'a' : signOf(line.tokens[at]?.tag ?? ''));
    frames.push(null);
  }
  return { signs: signs.join(''), frames };
}

const signOf = (tag: string): string => (tag === 'Q' ? 'q' : /[,:;\-().cswTiN]/.test(tag) ? tag : 'o');
