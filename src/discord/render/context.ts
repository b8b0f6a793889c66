import type { Evidence } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../library/library.ts';
import { titleOf } from '../../wording/evidence.ts';
import { evidenceKey, type View } from '../state.ts';
import { short } from './evidence.ts';
import { blockQuote, escapedWithin, link } from './markdown.ts';
import { pageButtons, pageOf } from './pages.ts';
import { type Card, container, row, text } from './parts.ts';

/** Units of the article's text on one page: half of what a message holds, for escaping may double it. */
const ON_A_PAGE = 1700;

/** The paragraphs that a span touches. */
function around(article: string, span: Span): Span {
  const before = Math.max(0, article.lastIndexOf('\n\n', span.start));
  const after = article.indexOf('\n\n', span.end);
  return { start: before, end: after < 0 ? article.length : after };
}

/** Cuts a text into pieces of at most `most` units, at white space where there is some. */
export function pieces(whole: string, most: number): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < whole.length; ) {
    const room = whole.slice(at, at + most);
    const space = room.search(/\s\S*$/);
    const length = at + most >= whole.length || space < most / 2 ? room.length : space + 1;
    found.push(whole.slice(at, at + length));
    at += length;
  }
  return found;
}

/** The whole quotation with the paragraphs around it, in pages; a long lead begins at a sentence near the quotation. */
export function contextCard({ article, reading }: Entry, evidence: Evidence, view: View): Card {
  const span = around(article.text, evidence.span);
  const near = reading.sentences.find((sentence) => sentence.start >= evidence.span.start - ON_A_PAGE / 2);
  const start = Math.max(span.start, Math.min(near?.start ?? evidence.span.start, evidence.span.start));
  const parts = pieces(article.text.slice(start, span.end).trim(), ON_A_PAGE);
  const page = pageOf(parts, view.page, 1);
  const turns = pageButtons(view, page, 'context', evidenceKey(evidence));
  const title = link(short(titleOf(article), 160), article.url);
  return {
    components: [
      container([
        text(escapedWithin(page.items[0] ?? '', 3000, blockQuote) || '…'),
        text(`-# ${title}`),
        ...(turns.length > 0 ? [row(...turns)] : []),
      ]),
    ],
  };
}
