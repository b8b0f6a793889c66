import type { Side } from '../../domain/statement.ts';
import { shownWords } from '../../wording/evidence.ts';
import { dateLabel } from '../../wording/labels.ts';
import { sideLine } from '../../wording/statements.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

/** Between two columns. */
const GUTTER = ' │ ';
/** Narrower pages set the two one under the other. */
const WIDE_ENOUGH = 60;

/** The first and the last statement side by side, where the page has room for two columns. */
export function endsOf(page: Page, { ends }: Side): string {
  if (ends === null) return '';
  const [first, last] = [ends.first, ends.last].map((one, at) => [
    `${at === 0 ? 'First' : 'Last'}: ${dateLabel(one.date) ?? ''}`,
    safe(shownWords(one)),
  ]);
  if (first === undefined || last === undefined) return '';
  if (page.width === null || page.width < WIDE_ENOUGH)
    return [...first, ...last].map((text) => paragraph(page, text)).join('\n');
  const width = Math.floor((page.width - GUTTER.length) / 2);
  const column = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => paragraph({ width, colours: false }, text).split('\n'));
  const [left, right] = [column(first), column(last)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(width)}${GUTTER}${right[at] ?? ''}`.trimEnd(),
  ).join('\n');
}

/** One line for each person: how much is on the record, and how much of it word for word. */
export const sideLines = (page: Page, sides: readonly Side[]): string =>
  sides.map((side) => paragraph(page, safe(sideLine(side)), { look: 'faint' })).join('\n');
