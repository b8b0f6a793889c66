import type { Token } from '../../../language/tokens.ts';
import type { Frame } from '../frames.ts';
import type { Line } from '../lines.ts';

/** Verbs after which a colon at a paragraph's end leads up to somebody's very words. */
const VERBATIM =
  /^(?:say|write|add|tweet|post|state|continue|reply|respond|explain|answer|conclude|declare|read|tell|note|report|comment|remark|email|recount|recall|observe|elaborate|warn|ask|insist|argue|quote|announce|begin|go)$/;

/** What was written to be given out whole: a paragraph after it is hardly ever the reporter's own. */
const FORMAL =
  /\b(?:statement|letter|e-?mail|memo|memorandum|note|ruling|opinion|dissent|op-ed|essay|speech|remarks|release|blog|column|book|memoir|article|resignation|preface|message)\b/i;

/** A post is often shown by what the page puts in its place, and the paragraph after it goes on with the report. */
const POSTED = /\b(?:tweet(?:s|ed|ing)?|twitter|facebook|instagram|posted|posting|truth social|x\.com|on x)\b/i;

/** How sure a paragraph after a lead must sound: formal not at all, spoken like a person, posted without any doubt. */
export type Lead = 'formal' | 'spoken' | 'posted';

/** "said in a statement that was sent on Monday:" tells of something else than the words. */
const WANDERS = /[vxmwT]/;

/**
 * Does a paragraph that ends with a colon lead up to somebody's words ("Pine wrote in a letter:")?
 *
 * @returns null where it does not
 */
export function leadOf(text: string, line: Line): Lead | null {
  const last = line.tokens.length - 1;
  if (line.tokens[last]?.tag !== ':') return null;
  const clause = line.clauses.at(-1);
  const frame = clause?.frames.findLast((f) => leads(line.tokens, f, last));
  if (clause === undefined || frame === undefined) return null;
  const said = text.slice(line.tokens[clause.from]?.start ?? line.span.start, line.span.end);
  // "See the whole letter below:"
  if (/\bbelow:$/i.test(said)) return null;
  return POSTED.test(said) ? 'posted' : FORMAL.test(said) ? 'formal' : 'spoken';
}

function leads(tokens: readonly Token[], frame: Frame, colon: number): boolean {
  if (frame.source === null || frame.kind === 'V' || (frame.kind === 'R' && frame.verb?.verb === 'read')) return false;
  if (frame.kind !== 'A' && !VERBATIM.test(frame.verb?.verb ?? '')) return false;
  // "has not said:", "will say:"
  if (/^(?:not|never|will|would|could|may|might)$/.test(tokens[frame.cue.from - 1]?.word ?? '')) return false;
  const from = Math.max(frame.cue.to, frame.kind === 'R' || frame.kind === 'A' ? frame.span.to : frame.cue.to);
  return !tokens.slice(from, colon).some(({ tag }) => WANDERS.test(tag));
}
