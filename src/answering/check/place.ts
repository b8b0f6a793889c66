import type { Evidence } from '../../domain/answer.ts';
import type { Quote } from '../../domain/quote.ts';
import { covers, overlaps, type Span, slice } from '../../domain/span.ts';
import { evidenceFrom } from '../evidence.ts';
import { opened, type Passage, type Place } from '../finding/opened.ts';
import type { Source } from './sources.ts';
import type { Word } from './words.ts';

/** The quotations that the words from `first` to `last` stand in, as one piece of evidence; else the sentences they stand in. */
export function placeOf(source: Source, first: Word, last: Word, rule: string): Evidence {
  const span = { start: first.start, end: last.end };
  const ready = opened(source.entry);
  const touched = source.quotes.filter((quote) => quote.parts.some((part) => overlaps(part, span)));
  const [quote] = source.kind === 'turn' ? touched : reportIn(touched, span);
  const at = ready.quotes.find((passage) => passage.quote === quote);
  const passage = at === undefined ? sentencesAt(source, span) : joined(at, source.kind === 'turn' ? touched : []);
  return evidenceFrom(passage, { rules: [rule], score: 0, matched: [] });
}

/** The report that holds most of the words. */
const reportIn = (quotes: readonly Quote[], span: Span): readonly Quote[] =>
  quotes
    .filter((quote) => quote.kind !== 'direct' && held(quote, span) > HALF)
    .toSorted((a, b) => held(b, span) - held(a, span));

const HALF = 0.5;

/** How much of a span lies in a quotation, 0 to 1. */
function held({ parts }: Quote, span: Span): number {
  let inside = 0;
  for (const part of parts) inside += Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start));
  return inside / Math.max(1, span.end - span.start);
}

/** Several quotations of one turn as one. */
function joined(first: Passage, quotes: readonly Quote[]): Place {
  const { quote, opened: ready } = first;
  const last = ready.quotes.find((passage) => passage.quote === quotes.at(-1));
  if (quote === null || last === undefined || quotes.length < 2) return first;
  const span = { start: first.span.start, end: last.span.end };
  return {
    opened: ready,
    span,
    text: slice(ready.entry.article.text, span),
    from: first.from,
    to: last.to,
    quote: { ...quote, parts: quotes.flatMap(({ parts }) => parts) },
  };
}

function sentencesAt({ entry }: Source, span: Span): Place {
  const ready = opened(entry);
  const touched = ready.sentences.filter((sentence) => overlaps(sentence.span, span));
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) throw new Error(`no sentence at ${span.start} of ${entry.article.id}`);
  const whole = { start: first.span.start, end: last.span.end };
  const text = slice(entry.article.text, whole);
  return { opened: ready, span: whole, text, from: first.from, to: last.to, quote: null };
}

/** The sentence of an article that holds an offset, within the part of a quotation that holds it. */
export function sentenceAround(
  { entry, quotes }: Source,
  at: number,
): { readonly sentence: Span; readonly part: Span } | null {
  const part = quotes.flatMap((quote) => quote.parts).find((one) => one.start <= at && at < one.end);
  const sentence = entry.reading.sentences.find((one) => one.start <= at && at < one.end);
  if (part === undefined || sentence === undefined) return null;
  return {
    sentence: covers(part, sentence)
      ? sentence
      : { start: Math.max(part.start, sentence.start), end: Math.min(part.end, sentence.end) },
    part,
  };
}
