import type { Span } from '../../../domain/span.ts';
import { overlaps, trimmed } from '../../../domain/span.ts';
import { type Label, labelAfter } from '../labels.ts';
import type { Laid } from '../laid.ts';
import { linesOf } from '../lines.ts';
import type { Marked } from '../marks.ts';
import { endsSentence, hasStrongVoice, hasVoice, inFirstPerson, outsideMarks, reports } from '../voice.ts';
import { type Lead, leadOf } from './leads.ts';
import { signatureOf } from './posts.ts';

/** Shorter than this, in words, a paragraph after a colon is a heading or an item of a list. */
const SHORTEST = 4;
/** "- a roof", "• a roof", "1. A roof": an item of a list. */
const ITEM = /^(?:[-–—•*·]\s|\d{1,3}[.)]\s|\p{L}[.)]\s|l \p{Lu})/u;
/** "Dear members of the council," */
const GREETING = /^(?:Dear|To)\s[^.!?\n]{1,80}[,:]$/;
const OPENS = /^(?:["“”«„‘'’]|``)/;

/** What a page says of itself: nobody's words. */
const FURNITURE =
  /^(?:\*\*|__)?(?:Read (?:the|more|our)|Sign up|Subscribe|Click|Follow us|Note\b|Update|Correction|Related|(?:This|The) (?:article|story|post) (?:was|has|is|will))/i;
/** "The statement came after a long week.": how a report goes on after what it announced. */
const OF_IT =
  /^(?:The|This|That|His|Her|Its|Their) (?:statement|letter|e-?mail|memo|note|speech|remarks|release|op-ed|ruling|message)\b/;
/** "> > It rains.", "> Pine wrote:": somebody else's words, inside whoever's the block is. */
const NESTED = /^>\s*>|\bwrote:$/;

/**
 * Block quotations without marks, in text order: lines that begin with ">", a paragraph that "Pine wrote in a letter:"
 * leads up to, and posts that their author's name signs.
 *
 * @param marked what is known to be quoted already
 */
export function findBlocks(text: string, paragraphs: readonly Span[], marked: readonly Marked[]): readonly Marked[] {
  const leads = leadsOf(text, paragraphs, marked);
  const found: Marked[] = [];
  const isMarked = within(marked);
  // a text that says "I" outside its quotations is somebody's column
  let column = false;
  for (let p = 0; p < paragraphs.length; p++) {
    const span = paragraphs[p];
    if (span === undefined) break;
    const words = text.slice(span.start, span.end);
    if (isMarked(span)) continue;
    const angled = words.startsWith('>') ? angledFrom(text, paragraphs, p) : null;
    if (angled !== null) {
      if (angled.block !== null) found.push(angled.block);
      p = angled.next - 1;
      continue;
    }
    const post = postAt(text, paragraphs, p, found);
    if (post !== null) {
      found.push(post);
      continue;
    }
    const lead = leads.get(p - 1);
    const greets = lead === 'formal' && GREETING.test(words) && goesOn(text, paragraphs[p + 1], isMarked);
    if (lead !== undefined && (greets || isOwn(words, lead, column))) {
      const parts = [withoutTags(text, span)];
      while (!column && (greets || inFirstPerson(words)) && goesOn(text, paragraphs[p + 1], isMarked)) {
        p++;
        const next = paragraphs[p];
        if (next !== undefined) parts.push(next);
      }
      found.push(blockOf(parts, { kind: 'block' }));
      continue;
    }
    column ||= inFirstPerson(outsideMarks(words));
  }
  return found;
}

const blockOf = (parts: readonly Span[], laid: Laid): Marked => ({
  parts,
  outer: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
  laid,
});

/** The paragraphs that lead up to the next, by their number. */
function leadsOf(text: string, paragraphs: readonly Span[], marked: readonly Marked[]): ReadonlyMap<number, Lead> {
  const numbers = paragraphs.flatMap(({ end }, p) => (text.charAt(end - 1) === ':' ? [p] : []));
  if (numbers.length === 0) return new Map();
  const spans = numbers.map((p) => paragraphs[p] ?? { start: 0, end: 0 });
  const isMarked = within(marked);
  const { lines } = linesOf(text, spans, marked, new Set());
  return new Map(
    lines.flatMap((line, at) => {
      const lead = isMarked(line.span) ? null : leadOf(text, line);
      return lead === null ? [] : [[numbers[at] ?? 0, lead] as const];
    }),
  );
}

/** Are the words after a lead what somebody said, and not how the reporter goes on? */
function isOwn(words: string, lead: Lead, column: boolean): boolean {
  if (OPENS.test(words) || ITEM.test(words) || !endsSentence(words) || words.endsWith(':') || reports(words))
    return false;
  if (words.split(/\s+/, SHORTEST).length < SHORTEST) return false;
  if (FURNITURE.test(words) || OF_IT.test(words)) return false;
  if (lead === 'formal') return true;
  return !column && (lead === 'posted' ? hasStrongVoice(words) : hasVoice(words));
}

/** Does a letter go on in the next paragraph? */
function goesOn(text: string, span: Span | undefined, isMarked: (span: Span) => boolean): boolean {
  if (span === undefined || isMarked(span)) return false;
  const words = text.slice(span.start, span.end);
  if (OPENS.test(words) || words.endsWith(':') || words.startsWith('>') || words.includes('(@')) return false;
  return endsSentence(words) && inFirstPerson(outsideMarks(words)) && !reports(words);
}

/** The paragraphs from one on whose lines all begin with ">", as mail and Markdown quote. */
function angledFrom(
  text: string,
  paragraphs: readonly Span[],
  from: number,
): { readonly block: Marked | null; readonly next: number } {
  const parts: Span[] = [];
  let label: Label | null = null;
  let next = from;
  let nested = false;
  for (let span = paragraphs[next]; span !== undefined && label === null; span = paragraphs[++next]) {
    const lines = linesIn(text, span);
    if (!lines.every((line) => text.charAt(line.start) === '>')) break;
    nested ||= lines.some((line) => NESTED.test(text.slice(line.start, line.end)));
    for (const line of lines.map((l) => unangled(text, l)).filter((l) => l.end > l.start)) {
      if (FURNITURE.test(text.slice(line.start, line.end))) continue;
      // "> It rains. — Ada Pine (@pine)", "> — Ada Pine, mason"
      const post = signatureOf(text, line);
      const words = post?.words ?? line;
      label = post?.label ?? (parts.length === 0 ? null : labelAfter(text, line.start, line.end));
      if (words.end > words.start && (post !== null || label === null)) parts.push(words);
      if (label !== null) break;
    }
  }
  const [first] = parts;
  if (first === undefined || nested || OPENS.test(text.slice(first.start, first.start + 2)))
    return { block: null, next: Math.max(next, from + 1) };
  return { block: blockOf(parts, label === null ? { kind: 'block' } : { kind: 'post', label }), next };
}

function linesIn(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? span.end : Math.min(at, span.end);
    const line = trimmed(text, { start, end });
    if (line.end > line.start) found.push(line);
    start = end + 1;
  }
  return found;
}

function unangled(text: string, line: Span): Span {
  let { start } = line;
  while (start < line.end && /[>\s]/.test(text.charAt(start))) start++;
  return { start, end: line.end };
}

/** A post: its words and its signature in one paragraph, or in two. */
function postAt(text: string, paragraphs: readonly Span[], at: number, found: readonly Marked[]): Marked | null {
  const span = paragraphs[at];
  const signed = span === undefined ? null : signatureOf(text, span);
  if (signed === null) return null;
  const before = paragraphs[at - 1];
  const own = signed.words.end > signed.words.start;
  const words = own ? signed.words : before;
  // without a date it signs the article
  if (words === undefined || (!own && !signed.dated)) return null;
  const said = text.slice(words.start, words.end);
  if (OPENS.test(said) || said.endsWith(':') || (found.at(-1)?.outer.end ?? 0) > words.start) return null;
  return { parts: [withoutTags(text, words)], outer: words, laid: { kind: 'post', label: signed.label } };
}

/** Mark-up that was left around the words: "<tweet id=…>It rains.</tweet>". */
function withoutTags(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const open = /^<[^<>]{1,400}>\s*/.exec(words)?.[0].length ?? 0;
  const close = /\s*<[^<>]{1,40}>[.\s]*$/.exec(words.slice(-60))?.[0].length ?? 0;
  const inner = { start: span.start + open, end: span.end - close };
  return inner.end > inner.start ? inner : span;
}

/** Whether a stretch belongs to what is quoted already, and does not only hold marks ("I call it “a mess.”"). */
function within(marked: readonly Marked[]): (span: Span) => boolean {
  return (span) => {
    let [low, high] = [0, marked.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marked[middle]?.outer.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = marked[low];
    if (next === undefined || !overlaps(next.outer, span)) return false;
    return next.laid !== undefined || next.outer.start <= span.start || next.outer.end > span.end;
  };
}
