import type { Person, PersonKey } from '../../domain/person.ts';
import type { Span } from '../../domain/span.ts';

/** A place that means somebody. */
interface Named extends Span {
  readonly key: PersonKey;
}

/** Finds who is mentioned in a stretch of text: logarithmic in the number of mentions. */
export function mentionsOf(people: readonly Person[]): (span: Span) => readonly Named[] {
  const all = people
    .flatMap((p) => p.mentions.map(({ start, end }) => ({ start, end, key: p.key })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((all[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
    return all.slice(low, end);
  };
}
