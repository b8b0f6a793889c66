import { extent } from './calendar.ts';
import { resolve } from './resolve.ts';
import type { Stated } from './stated.ts';
import type { Light } from './which.ts';

/** "from Jan. 3 to Feb. 4, 2015", "between May and August": what stands between the ends of a range. */
export const RANGE = /^,? ?(?:to|through|until|till|and|-|–|—) ?$/i;

/** A range whose ends have their years. */
interface Ends {
  readonly start: Stated;
  readonly end: Stated;
}

/**
 * The ends of a range without years, "from November to January", in the years that the end gets: it lies behind its
 * start, and not ahead of the publication day where the clause tells what is past ("lived there from …").
 *
 * @param light - in which the end is read; `behind`: the clause says that all of it is past.
 * @returns null where it is no such range, or nothing is known of its end.
 */
export function rangeOf(start: Stated, end: Stated, light: Light, behind: boolean): Ends | null {
  if (!bare(start) || !bare(end)) return null;
  const span = extent(resolve(end, light).value);
  if (span === null || light.published === null) return null;
  const year = Number(resolve(end, light).value.slice(0, 4)) - (behind && span.from > light.published ? 1 : 0);
  const wraps = start.month > end.month || (start.kind === 'day' && end.kind === 'day' && late(start, end));
  return {
    start: { ...start, year: { kind: 'range', year: wraps ? year - 1 : year } },
    end: { ...end, year: { kind: 'range', year } },
  };
}

type Bare = Extract<Stated, { kind: 'month' | 'day' }>;

const bare = (stated: Stated): stated is Bare =>
  (stated.kind === 'day' || (stated.kind === 'month' && stated.which === 'bare' && stated.from === 'published')) &&
  stated.year === null;

const late = (start: Extract<Bare, { kind: 'day' }>, end: Extract<Bare, { kind: 'day' }>): boolean =>
  start.month === end.month && start.day > end.day;
