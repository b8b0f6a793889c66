import { overlaps, type Span, slice } from '../domain/span.ts';
import type { Entry } from '../library/library.ts';

/** Words of an article with what stands around them, exactly as in the text. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many sentences of context stand on each side. */
const SENTENCES = 2;

/** The sentences around a span: those that hold it, and some before and after within the same paragraph. */
export function contextOf({ article, reading }: Entry, span: Span): Context {
  const held = reading.sentences.filter((sentence) => overlaps(sentence, span));
  const first = held[0];
  const last = held.at(-1);
  if (first === undefined || last === undefined) return { before: '', words: slice(article.text, span), after: '' };
  const around = reading.sentences.filter(
    ({ index, paragraph }) =>
      (index >= first.index - SENTENCES && paragraph === first.paragraph && index <= first.index) ||
      (index <= last.index + SENTENCES && paragraph === last.paragraph && index >= last.index),
  );
  const start = Math.min(span.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...around.map((sentence) => sentence.end));
  return {
    before: article.text.slice(start, span.start),
    words: slice(article.text, span),
    after: article.text.slice(span.end, end),
  };
}
