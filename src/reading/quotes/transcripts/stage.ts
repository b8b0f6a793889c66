import type { Span } from '../../../domain/span.ts';
import { trimmed } from '../../../domain/span.ts';

/** What happens on the stage, in brackets: nobody's words. */
const KNOWN =
  'applause|laughter|laughs?|laughing|chuckles|crosstalk|cross talk|inaudible|unintelligible|off[- ]mi(?:c|ke)|cheers?|cheering|boos|booing|pause|music|interruption|commercial break|break|technical difficulties|(?:begin|end) (?:video|audio)(?: ?(?:clip|tape))?|video (?:clip|plays)|speaking (?:in )?\\p{L}+|through (?:an )?(?:interpreter|translator)|silence|sighs?|audience reacts?';
const STAGE = new RegExp(String.raw`[([](?:(?:${KNOWN})(?: (?:and|continues|in) [\p{L} ]{1,20})?)[.!,]?[)\]]`, 'giu');
const LETTER = /[\p{L}\p{N}]/u;

/** A stretch without the stage directions in it: what somebody says between them. */
export function withoutStage(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  const push = (end: number): void => {
    const part = trimmed(text, { start, end });
    if (LETTER.test(text.slice(part.start, part.end))) parts.push(part);
  };
  for (const match of text.slice(span.start, span.end).matchAll(STAGE)) {
    push(span.start + match.index);
    start = span.start + match.index + match[0].length;
  }
  push(span.end);
  return parts;
}
