/** What the output can show. */
export interface Page {
  /** Columns to set text in; null: never break a line (output that is no terminal). */
  readonly width: number | null;
  readonly colours: boolean;
}

/** How a stretch of output looks, where the page has colours. */
export type Look = 'plain' | 'strong' | 'faint';

const SGR: Readonly<Record<Look, readonly [on: string, off: string]>> = {
  plain: ['', ''],
  strong: ['\x1b[1m', '\x1b[22m'],
  faint: ['\x1b[2m', '\x1b[22m'],
};

interface Setting {
  readonly look?: Look;
  /** Stands before the first line, in place of its indent ("1  "). */
  readonly mark?: string;
  /** Columns before every line. */
  readonly indent?: number;
}

/**
 * A paragraph set in lines. Line breaks of the text become spaces; a line is broken at white space only, so a longer
 * word stands out over the margin. Runs of spaces inside a line stay as they are.
 */
export function paragraph(page: Page, text: string, { look = 'plain', mark = '', indent = 0 }: Setting = {}): string {
  const [on, off] = page.colours ? SGR[look] : SGR.plain;
  const margin = ' '.repeat(indent);
  return broken(text.replace(/\s*\n\s*/g, ' ').trim(), page.width === null ? null : Math.max(20, page.width - indent))
    .map((line, at) => `${at === 0 ? mark.padEnd(indent) : margin}${on}${line}${off}`)
    .join('\n');
}

function broken(text: string, width: number | null): readonly string[] {
  if (width === null || text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(/\s*\S+/g)) {
    if (line !== '' && line.length + piece.length > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
