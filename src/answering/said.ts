import type { Article } from '../domain/article.ts';
import { CORRECTED } from '../domain/correction.ts';
import type { Fact } from '../domain/fact.ts';
import type { Quote } from '../domain/quote.ts';
import type { Reading } from '../domain/reading.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { TimeExpression } from '../domain/time.ts';

/** A day, how it is known, and by which rule. */
export interface Told {
  readonly value: string;
  readonly certainty: Fact['certainty'];
  readonly rule: string;
}

/** How far from the word that reports it the day of a quotation may stand, in characters. */
const BESIDE = 40;

/**
 * When a quotation was said: as a moderator put it right, else the day that stands beside its cue, else the day on which
 * the article told it; null where nobody can say.
 *
 * @param within the sentences to look in; absent: those that the quotation touches.
 */
export function saidOn(
  quote: Quote | null,
  { published }: Pick<Article, 'published'>,
  reading: Pick<Reading, 'times' | 'sentences'>,
  within?: readonly Span[],
): Told | null {
  if (quote?.said !== undefined)
    return quote.said === null ? null : { value: quote.said.value, certainty: 'corrected', rule: CORRECTED };
  const beside = dayBeside(quote, reading, within);
  if (beside !== undefined) return beside;
  return published === undefined ? null : { value: published, certainty: 'reported', rule: 'day of publication' };
}

/** The day that stands beside the word that reports a quotation ("told reporters on Thursday"); undefined where none does. */
export function dayBeside(
  quote: Quote | null,
  reading: Pick<Reading, 'times' | 'sentences'>,
  within?: readonly Span[],
): TimeExpression | undefined {
  const cue = quote?.attribution?.cue ?? null;
  const sentences = within ?? reading.sentences.filter((one) => quote?.parts.some((part) => overlaps(part, one)));
  return reading.times.find(
    (t) =>
      t.type === 'DATE' &&
      !t.quoted &&
      /^\d{4}-\d\d-\d\d/u.test(t.value) &&
      cue !== null &&
      Math.min(Math.abs(t.start - cue.end), Math.abs(cue.start - t.end)) <= BESIDE &&
      sentences.some((s) => overlaps(s, t)),
  );
}
