import type { Token } from '../../language/tokens.ts';
import type { Shape } from './cues.ts';
import type { Frame } from './frames.ts';
import { phraseStartingAt } from './phrases.ts';

const tagAt = (tokens: readonly Token[], at: number): string => tokens[at]?.tag ?? '.';

const DAYTIME = /^(?:night|morning|afternoon|evening|week|weekend|month|year|day)$/;

/** Over whom it is said to, when and where: "told reporters on Monday in Troy". */
export function contentStart(tokens: readonly Token[], from: number, ceiling: number, frame: Frame): number {
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
    // not "that night"
    if (tag === 'T') return DAYTIME.test(tokens[at + 1]?.word ?? '') ? null : at;
    if (/[^NnjdP#iyrq]/.test(tag)) return null;
  }
  return null;
}

/** What begins at a token. */
export function shapeOf(tokens: readonly Token[], from: number, ceiling: number): Shape | 'none' {
  let at = from;
  while (at < ceiling && /[ry]/.test(tokens[at]?.tag ?? '') && tokens[at]?.word !== 'there') at++;
  if (tokens[at]?.word === 'there' && /[xmv]/.test(tagAt(tokens, at + 1))) return 'clause';
  // "said, however, that"
  if (tagAt(tokens, at) === ',' && tagAt(tokens, at + 1) === 'r' && tagAt(tokens, at + 2) === ',') at += 3;
  if (at >= ceiling) return 'none';
  const tag = tokens[at]?.tag ?? '';
  if (tag === 'T') return DAYTIME.test(tokens[at + 1]?.word ?? '') ? 'none' : 'that';
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
