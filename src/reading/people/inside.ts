import type { Span } from '../../domain/span.ts';

/** Tells whether an offset lies inside one of the spans, which are in order of their ends. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
