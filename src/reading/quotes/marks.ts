// Over 250 lines: one pass over the text pairs all kinds of marks, and each kind needs the state of the others.
import type { Span } from '../../domain/span.ts';
import { trimmed } from '../../domain/span.ts';
import type { Laid } from './laid.ts';

/** A stretch between quotation marks, paired on the raw text, or one that is laid out as a quotation without marks. */
export interface Marked {
  /** The words inside, without the marks; one part for each paragraph that the quotation runs over. */
  readonly parts: readonly Span[];
  /** The whole, marks included. */
  readonly outer: Span;
  /** Set where no marks but the layout shows that it is quoted. */
  readonly laid?: Laid;
  /** Who signed it inside the marks: "“It rains. ¶ Ada Pine, Guild of Masons.”" */
  readonly signed?: Span;
}

/** Which way a mark looks: into the quotation after it, out of the one before it, or either. */
type Way = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly way: Way;
  /** `‘`, `’` and `'`, which are apostrophes too. */
  readonly single: boolean;
  /** `"` and `''`, which look the same both ways. */
  readonly straight: boolean;
  readonly paragraph: number;
  /** First thing in its paragraph: a quotation goes on here, or a new one begins. */
  readonly first: boolean;
}

/** Double marks of every make, `''` and ``` `` ``` among them; then single ones. */
const MARK = /[“”„‟"«»]|''|``|’’|‘‘|[‘’'‛]/g;
const SPACE_BEFORE = /[\s([{—–\-/…:]/;
const CLOSES_AFTER = /[\s.,;:!?)\]}—–\-/…’'”"]/;
/** "’90s", "'em", "'til": marks of leaving out, never of quoting. */
const LEFT_OUT = /^['’‘](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n['’]|\d\d\b)/i;
/** How far a closing mark may stand from its opening one, in paragraphs that carry no mark of their own. */
const REACH = 40;

/** Every stretch in quotation marks, in text order; marks inside marks belong to the outer stretch. */
export function findMarked(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const marks = findMarks(text, paragraphs);
  const found: Marked[] = [];
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at];
    if (mark === undefined) break;
    const closed =
      mark.way === 'close'
        ? null
        : mark.single
          ? closeSingle(text, marks, at)
          : closeDouble(text, marks, at, paragraphs);
    if (closed === null) {
      at++;
      continue;
    }
    const outer = { start: mark.start, end: closed.end };
    const parts = partsOf(text, { start: mark.end, end: closed.inner }, paragraphs, mark.paragraph);
    const signed = signatureOf(text, parts);
    if (signed !== null) found.push({ parts: parts.slice(0, -1), outer, signed });
    else if (parts.length > 0) found.push({ parts, outer });
    at = closed.next;
  }
  return found;
}

interface Close {
  /** Where the quoted words end, and where the mark after them does. */
  readonly inner: number;
  readonly end: number;
  /** The first mark that is not part of the quotation. */
  readonly next: number;
}

/**
 * The end of the quotation that a double mark opens. A paragraph that ends with the quotation still open hands it on to
 * the next where that begins with an opening mark (the convention of print) or holds a closing mark first.
 */
function closeDouble(text: string, marks: readonly Mark[], from: number, paragraphs: readonly Span[]): Close | null {
  const open = marks[from];
  if (open === undefined) return null;
  let depth = 1;
  let paragraph = open.paragraph;
  for (let at = from + 1; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.single) continue;
    if (mark.paragraph !== paragraph) {
      // "…of my life. ¶ “And then …”": handed on by a new opening mark
      if (mark.first && mark.way !== 'close' && mark.paragraph === paragraph + 1 && depth === 1) {
        paragraph = mark.paragraph;
        continue;
      }
      // "“It was ¶ a long ¶ day.”": whole paragraphs without a mark inside one pair
      if (mark.way === 'close' && mark.paragraph - open.paragraph <= REACH)
        return { inner: mark.start, end: mark.end, next: at + 1 };
      break;
    }
    if (mark.way === 'open' && at > from) {
      // “He called it “a mess” again”: the inner pair closes first. Without a second close it is a forgotten mark.
      // "… as “The Troy Times” wrote …: curly marks inside straight ones need no count
      const inner = open.straight && !mark.straight;
      if (closesLeft(marks, at, paragraph) > (inner ? 0 : depth)) {
        depth++;
        continue;
      }
      const told = TOLD.exec(text.slice(open.end, mark.start));
      const end = told === null ? mark.start : open.end + told.index + 1;
      return { inner: end, end, next: at };
    }
    depth--;
    if (depth === 0) return { inner: mark.start, end: mark.end, next: at + 1 };
  }
  return unclosed(text, marks, from, paragraphs, paragraph);
}

/** Closing double marks after `from` in its paragraph, up to the next opening ones' need. */
function closesLeft(marks: readonly Mark[], from: number, paragraph: number): number {
  let closes = 0;
  for (let at = from + 1; at < marks.length && at < from + 12; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.paragraph !== paragraph) break;
    if (mark.single) continue;
    if (mark.way === 'open') break;
    closes++;
  }
  return closes;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]{1,24}\s){0,3}\p{Lu}[\p{L}’'-]{1,24}`;
/** “It rains, Ada Pine said. — the words that tell who spoke, where the mark before them was forgotten. */
const TOLD = new RegExp(
  String.raw`[,?!](?=\s(?:(?:said|says|asked|added|wrote|replied)\s(?:he|she|they|${NAME})|(?:he|she|they|${NAME})\s(?:said|says|asked|added|wrote|replied|told))\b)`,
  'u',
);

/** A quotation that is never closed ends before the words that tell who spoke, or with its paragraph. */
function unclosed(
  text: string,
  marks: readonly Mark[],
  from: number,
  paragraphs: readonly Span[],
  last: number,
): Close | null {
  const end = paragraphs[last]?.end;
  if (end === undefined) return null;
  let next = from + 1;
  while (next < marks.length && (marks[next]?.start ?? end) < end) next++;
  const open = marks[from];
  const told = next === from + 1 && open !== undefined ? TOLD.exec(text.slice(open.end, end)) : null;
  const inner = told !== null && open !== undefined ? open.end + told.index + 1 : trimmed(text, { start: 0, end }).end;
  return { inner, end: inner, next };
}

/**
 * The end of a quotation in single marks: in the same paragraph, at a mark that cannot be an apostrophe. Curly ones may
 * hold double ones, as in the British press: "‘“Trust us,” they said.’"
 */
function closeSingle(text: string, marks: readonly Mark[], from: number): Close | null {
  const open = marks[from];
  if (open === undefined) return null;
  let inner = 0;
  for (let at = from + 1; at < marks.length && at < from + 24; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.paragraph !== open.paragraph) return null;
    if (!mark.single) {
      if (text.charAt(open.start) !== '‘' || mark.way === 'either') return null;
      inner += mark.way === 'open' ? 1 : -1;
      if (inner < 0 || inner > 1) return null;
      continue;
    }
    if (inner > 0) continue;
    if (mark.way !== 'open') return { inner: mark.start, end: mark.end, next: at + 1 };
  }
  return null;
}

function findMarks(text: string, paragraphs: readonly Span[]): readonly Mark[] {
  const found: Mark[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph++;
    const sign = match[0];
    const end = start + sign.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const single = /^[‘’'‛]$/.test(sign);
    const way = single ? waySingle(text, start, before, after) : wayDouble(sign, before, after);
    if (way === null) continue;
    found.push({
      start,
      end,
      way,
      single,
      straight: sign === '"' || sign === "''",
      paragraph,
      first: paragraphs[paragraph]?.start === start,
    });
  }
  return found;
}

function wayDouble(sign: string, before: string, after: string): Way {
  const opens = before === '' || SPACE_BEFORE.test(before);
  const closes = after === '' || CLOSES_AFTER.test(after);
  // ”Thus” and “thus“ occur: a mark that stands the wrong way round is read by its place
  if (sign === '“' || sign === '«' || sign === '„' || sign === '``' || sign === '‘‘') {
    return !opens && closes && /\S/.test(before) && (after === '' || /\s/.test(after)) ? 'close' : 'open';
  }
  if (sign === '”' || sign === '»')
    return (before === '' || /\s/.test(before)) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close';
  if (opens && !(after === '' || /\s/.test(after))) return closes && !/['’.…]/.test(after) ? 'either' : 'open';
  if (closes && !(before === '' || /\s/.test(before))) return 'close';
  return 'either';
}

/** Null for an apostrophe. */
function waySingle(text: string, start: number, before: string, after: string): Way | null {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return null;
  if (LEFT_OUT.test(text.slice(start, start + 8))) return null;
  const sign = text.charAt(start);
  const opens = (before === '' || SPACE_BEFORE.test(before)) && /[\p{L}\p{N}([“"…$]/u.test(after);
  if (sign !== '’' && opens) return 'open';
  // Sessions: ’This allegation is false’: the wrong mark, known by the capital after it
  if (opens && /\p{Lu}/u.test(after)) return 'open';
  if (/[\s‘]/.test(before) || before === '') return null;
  if (after !== '' && !CLOSES_AFTER.test(after)) return null;
  // "the voters’ choice": a plural's apostrophe, unless a stop stands inside it
  if (before === 's' && /^.\s+\p{Ll}/u.test(text.slice(start, start + 4))) return null;
  return 'close';
}

const SIGNED =
  /^(?:[\p{Lu}\d][\p{L}\d.’'-]*|of|for|the|and|member|president)(?: (?:[\p{Lu}\d][\p{L}\d.’'-]*|of|for|the|and|member|president)){1,6}(?=$|\.$|, [^.!?]{3,60}\.?$)/u;

/** A last paragraph without a mark of its own that is a name, as in the boxes that papers set in the text. */
function signatureOf(text: string, parts: readonly Span[]): Span | null {
  const [said, last] = parts.slice(-2);
  if (said === undefined || last === undefined || /[“”„"«»']/.test(text.charAt(last.start - 1))) return null;
  if (last.end - last.start > 100 || !/[.!?…]$/.test(text.slice(said.start, said.end))) return null;
  const name = SIGNED.exec(text.slice(last.start, last.end))?.[0].replace(/\.$/, '');
  return name === undefined ? null : { start: last.start, end: last.start + name.length };
}

function partsOf(text: string, inner: Span, paragraphs: readonly Span[], first: number): readonly Span[] {
  const parts: Span[] = [];
  for (let p = first; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    if (paragraph === undefined || paragraph.start >= inner.end) break;
    let start = Math.max(paragraph.start, inner.start);
    const end = Math.min(paragraph.end, inner.end);
    if (p > first) start += /^(?:[“”„"«»]|''|``)/.exec(text.slice(start, start + 2))?.[0].length ?? 0;
    const part = trimmed(text, { start, end });
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}
