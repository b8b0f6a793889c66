import type { Sentence } from '../domain/sentence.ts';
import type { Span } from '../domain/span.ts';
import { trimmed } from '../domain/span.ts';

/** Abbreviations that a name or number follows, so that their full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘'’—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sens?|Reps?|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Cmdr|Cpl|Adm|Maj|St|Jr|Sr|Rev|Hon|Pres|Supt|Messrs|Insp|vs|v|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Inc|Corp|Co|Ltd|Bros|Ave|Blvd|Mt|Ft|approx|est|etc|al|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/;

/** A run of stops is tried from its first only, or a megabyte of full stops would be tried from each. */
const END = /(?<![.!?…])[.!?…]+(?:['"”’)\]]*(?=\s|$)|['"”’)\]]+(?=[A-Z“"‘]))/g;
const PARAGRAPH = /[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/g;

/** "… in the statement.  Meetings with the ambassador  According to …": a heading that has lost its line breaks. */
const HEADING = /^ {2,}(\p{Lu}[^.!?\n]{2,78}?) {2,}(?=\p{Lu})/u;

/** A line that ends with a sentence and is longer than lines are broken at is a paragraph by itself. */
const LONG_LINE = 100;
const ENDS = /[.?!]["”'’)]?\s*$/;

/** The paragraphs of a text: stretches that a blank line ends, or the end of a long line where a sentence ends too. */
export const paragraphs = (text: string): readonly Span[] =>
  [...text.matchAll(PARAGRAPH)]
    .flatMap((m) => linesOf(m[0], m.index))
    .map((span) => trimmed(text, span))
    .filter((p) => p.end > p.start);

function linesOf(paragraph: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let line = 0;
  for (let end = paragraph.indexOf('\n'); end >= 0; end = paragraph.indexOf('\n', end + 1)) {
    if (end - line >= LONG_LINE && ENDS.test(paragraph.slice(end - 8, end))) {
      found.push({ start: offset + start, end: offset + end });
      start = end + 1;
    }
    line = end + 1;
  }
  return [...found, { start: offset + start, end: offset + paragraph.length }];
}

/** The sentences of a text, in order, with exact offsets. A blank line always ends a sentence. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const [paragraph, span] of paragraphs(text).entries()) {
    const body = text.slice(span.start, span.end);
    let start = 0;
    const push = (end: number): void => {
      const s = trimmed(text, { start: span.start + start, end: span.start + end });
      if (s.end > s.start) found.push({ ...s, index: found.length, paragraph });
      start = end;
    };
    for (const match of body.matchAll(END)) {
      const end = match.index + match[0].length;
      const next = /^\s*(\S)/.exec(body.slice(end, end + 40))?.[1] ?? '';
      const closed = /['"”’)\]]$/.test(match[0]);
      if (/\p{Ll}|[,;]/u.test(next)) continue;
      if (
        match[0] === '.' &&
        !closed &&
        ABBREVIATION.test(body.slice(Math.max(start, match.index - 12), match.index))
      ) {
        continue;
      }
      push(end);
      const heading = HEADING.exec(body.slice(end, end + 100));
      if (heading) push(end + heading[0].length);
    }
    push(body.length);
  }
  return found;
}
