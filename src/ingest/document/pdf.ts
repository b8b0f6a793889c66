import type { StructuredTextItem } from 'unpdf';
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import type { Draft } from '../draft.ts';
import { headOf } from '../head.ts';

/** A line as it is printed. Lengths are in points. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The text of a PDF, its lines joined to paragraphs, and the title, author and day that it names. */
export async function fromPdf(bytes: Uint8Array): Promise<Draft> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  const { items } = await extractTextItems(document);
  const { info } = await getMeta(document);
  return {
    kind: 'draft',
    head: headOf({ title: info['Title'], authors: info['Author'], published: dayOfPdf(info['CreationDate']) }),
    text: items.flatMap((page) => paragraphsOfLines(linesOf(page))).join('\n\n'),
  };
}

/** "D:20210506101500Z" → "20210506" */
const dayOfPdf = (date: unknown): string => (typeof date === 'string' ? date.replace(/^D:/, '').slice(0, 8) : '');

/** Items that stand at one height, in the order in which the file draws them. */
function linesOf(page: readonly StructuredTextItem[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { str, x, y, height, fontSize } of page) {
    const last = lines.at(-1);
    const size = height > 0 ? height : fontSize;
    if (last && Math.abs(last.y - y) < Math.max(last.height, size) / 2) {
      lines[lines.length - 1] = { ...last, text: last.text + str, height: Math.max(last.height, size) };
    } else if (str.trim() !== '') lines.push({ text: str, x, y, height: size });
  }
  return lines;
}

/**
 * A paragraph ends where the next line stands further away than lines of one paragraph do, is set in another size,
 * goes back up (the next column), or is indented after a line that ended a sentence. A word that a hyphen parts at
 * the end of a line is put together again.
 */
function paragraphsOfLines(lines: readonly Line[]): readonly string[] {
  const gaps = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const gap = before === null ? 0 : before.y - line.y;
    const ends =
      before === null ||
      gap > usual * 1.3 ||
      gap < 0 ||
      Math.abs(line.height - before.height) > before.height * 0.15 ||
      (line.x > before.x + line.height * 0.8 && /[.!?”"’]\s*$/.test(before.text));
    const text = line.text.replace(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    if (ends || last === undefined) paragraphs.push(text);
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(text))
      paragraphs[paragraphs.length - 1] = last.slice(0, -1) + text;
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    before = line;
  }
  return paragraphs.filter((paragraph) => !/^(?:page )?\d{1,4}(?: of \d{1,4})?$/i.test(paragraph));
}
