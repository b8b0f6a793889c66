/** A stretch of an article's text: UTF-16 code units, half-open (`start` is inside, `end` is not). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. Everything the program shows is such a slice. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without the white space at its ends; an all-white span becomes empty at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
