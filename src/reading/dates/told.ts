import { type Day, dayOf, extent, monthOf, parseDay, yearOf } from './calendar.ts';
import type { Base, Which } from './stated.ts';
import type { Light } from './which.ts';

/** A year or more: nothing finer than a year can be counted from it on either side. */
const coarse = (told: { readonly from: Day; readonly to: Day }): boolean => told.to - told.from > 6;

/**
 * The light in which a calendar name is read that is counted from the date told before ("that Friday", "the following
 * March"): that date stands in the place of the publication day. Null where nothing was told.
 */
export function asOfTold(from: Base, which: Which, light: Light): Light | null {
  if (from !== 'told' || light.told === null) return null;
  const told = extent(light.told);
  if (told === null) return null;
  return { ...light, published: which === 'next' ? told.to : told.from, lean: 'none', told: null };
}

/** The same, for what is finer than a week: only a day, a weekend or a week can be told from. */
export function asOfToldDay(from: Base, which: Which, light: Light): Light | null {
  const told = light.told === null ? null : extent(light.told);
  return told === null || coarse(told) ? null : asOfTold(from, which, light);
}

/**
 * The year of a month without one in a text that tells the past from date to date (history, a biography): the year
 * told last, or the next one where the month lies far before the month told last. Null in news.
 */
export function storyYear(month: number, which: Which, { story, told, lean }: Light): number | null {
  if (!story || lean === 'future' || which !== 'bare' || told === null) return null;
  const span = extent(told);
  if (span === null) return null;
  const year = yearOf(span.from);
  return /^\d{4}-(?:\d\d|W)/.test(told) && month < monthOf(span.from) - 6 ? year + 1 : year;
}

/**
 * The year of a month or a day that stands behind a dated one in its sentence ("was charged in May 2010 and tried in
 * August"): the same, or the next one where the month is an earlier one. Null where that lies ahead.
 */
export function yearHere(month: number, which: Which, { here, lean, published }: Light): number | null {
  const span = here === null || lean === 'future' || which !== 'bare' ? null : extent(here);
  if (span === null || here === null || !/^\d{4}-\d\d/.test(here)) return null;
  const year = yearOf(span.from) + (month < monthOf(span.from) ? 1 : 0);
  const day = dayOf(year, month, 1);
  return published !== null && day !== null && day > published ? null : year;
}

/** "on the 28th": the next such day from the day told on, else the one in the month told; null where none is told. */
export function dayOfStory(day: number, told: string | null): Day | null {
  const span = told === null || !/^\d{4}-\d\d/.test(told) ? null : extent(told);
  if (span === null) return null;
  const year = yearOf(span.from);
  const month = monthOf(span.from);
  const here = dayOf(year, month, day);
  const passed = here !== null && parseDay(told ?? '') !== null && here < span.from;
  return passed ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, day) : here;
}
