import { CORRECTED, type CorrectionKind } from '../../domain/correction.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { quoteAt, spanOf } from '../../library/corrections/apply.ts';
import type { Entry } from '../../library/library.ts';
import { saidOn } from '../said.ts';

/** Where a correction belongs, and what stands there. */
export interface Place {
  readonly kind: CorrectionKind;
  readonly span: Span;
  /** What is shown now, an earlier correction put in. */
  readonly now: string | null;
  /** What the rules read there, and which rule. */
  readonly was: string | null;
  readonly rule: string | null;
}

/** The quotation that a piece of evidence shows, or holds as its only one; null where there is none. */
export function placeOfSpeaker({ reading }: Entry, span: Span): Place | null {
  const inside = reading.quotes.filter((quote) => overlaps(spanOf(quote), span));
  const quote = quoteAt(reading, span) ?? (inside.length === 1 ? inside[0] : undefined);
  if (quote === undefined) return null;
  const place = spanOf(quote);
  const before = (reading.uncorrected ?? reading).quotes.find((one) => spanOf(one).start === place.start)?.attribution;
  return {
    kind: 'speaker',
    span: place,
    now: quote.attribution?.speaker?.name ?? null,
    was: before?.speaker?.name ?? null,
    rule: before?.rule ?? null,
  };
}

/**
 * Where a date comes from: the quotation that is shown, else the event or the time expression that has the date that
 * was shown, else the first event. Null where the words tell no date.
 *
 * @param shown TIMEX3 value.
 */
export function placeOfDate(entry: Entry, span: Span, shown: string | null): Place | null {
  const { reading } = entry;
  const asRead = reading.uncorrected ?? reading;
  const quote = reading.quotes.find((one) => spanOf(one).start === span.start && spanOf(one).end === span.end);
  if (quote !== undefined) {
    const before = saidOn(
      asRead.quotes.find((one) => spanOf(one).start === span.start) ?? quote,
      entry.article,
      asRead,
    );
    const now = saidOn(quote, entry.article, reading)?.value ?? null;
    return { kind: 'said', span, now, was: before?.value ?? null, rule: before?.rule ?? null };
  }
  const facts = reading.facts.filter((fact) => overlaps(fact, span));
  const times = reading.times.filter((time) => overlaps(time, span));
  const found = [...facts, ...times].find(({ value }) => value === shown) ?? facts[0];
  if (found === undefined) return null;
  const place = { start: found.start, end: found.end };
  const before = [...asRead.facts, ...asRead.times].find((one) => one.start === place.start && one.end === place.end);
  const rule = before === undefined || before.rule === CORRECTED ? null : before.rule;
  return { kind: 'event', span: place, now: found.value, was: before?.value ?? null, rule };
}
