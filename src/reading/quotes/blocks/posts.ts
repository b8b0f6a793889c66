import type { Span } from '../../../domain/span.ts';
import { trimmed } from '../../../domain/span.ts';
import type { Label } from '../labels.ts';

/** "— Ada Pine (@adapine) March 2, 2017": how an embedded post is signed. */
const SIGNED =
  /(?:^|\s)(―|—|–|--|-)\s{0,2}((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&-]{0,24} ){0,5}[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&!-]{0,24}) ?\(@\w{1,30}\)(?:\s[^\n]{0,40})?$/u;
const LONGEST = 260;

/** The name that signs a post at the end of a paragraph, and where the words before it end. */
export function signatureOf(text: string, paragraph: Span): { readonly label: Label; readonly words: Span } | null {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST);
  const tail = text.slice(from, paragraph.end);
  if (!tail.includes('(@')) return null;
  const match = SIGNED.exec(tail);
  const [whole, dash, name] = match ?? [];
  if (match === null || whole === undefined || dash === undefined || name === undefined) return null;
  const sign = from + match.index + whole.indexOf(dash);
  const start = from + match.index + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return {
    label: { name: { start, end: start + name.length }, sign: { start: sign, end: sign + dash.length } },
    words: trimmed(text, { start: paragraph.start, end: sign }),
  };
}
