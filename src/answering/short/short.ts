import type { Span } from '../../domain/span.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';

/** A short answer: words that stand in the passage, or yes or no. */
export interface Short {
  readonly text: string;
  /** Name of the rule that gave it. */
  readonly rule: string;
}

/** Finds the short answer in a passage that answers; null where the passage has none that is clear. */
export type Extract = (asked: Asked, passage: Passage) => Short | null;

/** As many words, or numbers, of a passage are weighed against one another, so that a sentence of any length takes no longer. */
export const MOST_WEIGHED = 200;

/** Positions, inside the passage's text, of the question's words. */
export const matchedAt = (asked: Asked, passage: Passage): readonly number[] =>
  passage.terms
    .filter((t) => asked.weightOf.has(t.stem))
    .slice(0, MOST_WEIGHED)
    .map((t) => (t.start + t.end) / 2 - passage.span.start);

/** Where the verb that the question asks about, or one of its kin, stands inside the passage's text. */
export const deedIn = ({ verb }: Asked, { terms, span }: Passage): readonly Span[] =>
  verb === null
    ? []
    : terms
        .filter((t) => t.stem === verb.stem || verb.kin.has(t.stem))
        .slice(0, MOST_WEIGHED)
        .map((t) => ({ start: t.start - span.start, end: t.end - span.start }));

/** The middles of these places. */
export const deedAt = (asked: Asked, passage: Passage): readonly number[] =>
  deedIn(asked, passage).map(({ start, end }) => (start + end) / 2);

/** How far a stretch is from the nearest of some positions, in characters; the longest distance where there are none. */
export function distance(span: { readonly start: number; readonly end: number }, positions: readonly number[]): number {
  let best = 1000;
  for (const at of positions)
    best = Math.min(best, at < span.start ? span.start - at : at > span.end ? at - span.end : 0);
  return best;
}

/** How far a stretch is from all of some positions, in characters, on average. */
export function meanDistance(
  span: { readonly start: number; readonly end: number },
  positions: readonly number[],
): number {
  if (positions.length === 0) return 0;
  return positions.reduce((sum, at) => sum + distance(span, [at]), 0) / positions.length;
}

/** The best by score; null of none. */
export function bestOf<T>(items: readonly T[], score: (item: T) => number): T | null {
  let best: T | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = score(item);
    if (value > top) {
      best = item;
      top = value;
    }
  }
  return best;
}
