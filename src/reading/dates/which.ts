import { type Day, monthOf, quarterOf, quarterValue, weekdayOf, weekValue, yearOf } from './calendar.ts';
import type { Which, YearSaid } from './stated.ts';
import type { Lean } from './tense.ts';

/** Where the words around a stated time look, and whether they say outright that it lies there. */
export interface Tense {
  readonly lean: Lean;
  readonly sure: boolean;
}

/** What a stated time is read in the light of. */
export interface Light extends Tense {
  /** Publication day; null: nothing that depends on it is worked out. */
  readonly published: Day | null;
  /** Value of the last date that the text told, and of the last quarter. */
  readonly told: string | null;
  readonly toldQuarter: string | null;
  /** Value of the date told last in the same sentence, if the words gave its year. */
  readonly here: string | null;
  /** The text tells the past from date to date, so that months and days are of the year told last. */
  readonly story: boolean;
}

/** The quarter that news of a day reports on: the last one that ended. */
export const lastQuarter = (day: Day): string => {
  const quarter = quarterOf(day);
  return quarter === 1 ? quarterValue(yearOf(day) - 1, 4) : quarterValue(yearOf(day), quarter - 1);
};

/** The year that the words say; null where they say none, or it hangs on a day that is not known. */
export function yearNumber(said: YearSaid | null, { published, told }: Light): number | null {
  if (said === null) return null;
  if (said.kind === 'year' || said.kind === 'range') return said.year;
  if (said.kind === 'told' && told !== null && /^\d{4}/.test(told)) return Number(told.slice(0, 4));
  if (published === null) return null;
  return yearOf(published) + (said.kind === 'shift' ? said.by : 0);
}

/** The day of a weekday: the publication day if it is one, else the last one, the next one where the clause looks forward. */
export function weekday(
  wanted: number,
  which: Which,
  weeks: number | null,
  published: Day,
  { lean, sure }: Tense,
): Day {
  const today = weekdayOf(published);
  if (weeks !== null) return published - today + wanted + weeks * 7;
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (which === 'last') return published - (back || 7);
  if (which === 'next') return published + (ahead || 7);
  if (which === 'this') return lean === 'past' ? published - back : published + ahead;
  if (back === 0) return published;
  if (back === 1 && !sure) return published - 1;
  return lean === 'future' || (lean === 'nearest' && ahead < back) ? published + ahead : published - back;
}

/** The year that brings a yearly day nearest to the publication day, by the lean of the clause. */
export function nearest(inYear: (year: number) => Day | null, { published, lean }: Light): Day | null {
  if (published === null) return null;
  const year = yearOf(published);
  let best: Day | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const y of [year - 1, year, year + 1]) {
    const day = inYear(y);
    if (day === null) continue;
    const away = day - published;
    const price =
      away <= 0
        ? lean === 'future' && away < 0
          ? -away * 3
          : -away
        : away * (lean === 'future' ? 0.5 : lean === 'past' ? (away > 62 ? 6 : 3) : 2);
    if (price < cost) {
      best = day;
      cost = price;
    }
  }
  return best;
}

/** The year of a month that stands without one. */
export function monthYear(month: number, which: Which, { published, lean, sure }: Light): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const now = monthOf(published);
  if (which === 'this') return year;
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  if (month === now) return year;
  // Hardly anybody writes "in November" in September of the November of the year before, but "he was sacked in November".
  const ahead = (month - now + 12) % 12;
  if (ahead <= 2 && !(lean === 'past' && sure)) return month > now ? year : year + 1;
  if (lean === 'future') return month > now ? year : month < now - 6 || now - month > 2 ? year + 1 : year;
  if ((lean === 'none' || lean === 'nearest') && ahead <= 5) return month > now ? year : year + 1;
  return month < now ? year : year - 1;
}

const SEASON_STARTS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

/** The year of a season, quarter or half that stands without one. */
export function seasonYear(season: string, which: Which, { published, lean }: Light): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const now = monthOf(published);
  const starts = SEASON_STARTS[season] ?? 1;
  const length = season.startsWith('H') ? 6 : 3;
  if (which === 'this') return season === 'WI' && now < 3 && lean === 'past' ? year - 1 : year;
  if (which === 'next') return starts > now ? year : year + 1;
  if (which === 'last') return starts + length <= now || (season.startsWith('Q') && starts < now) ? year : year - 1;
  // Results of a quarter are told, and even promised, after it: "hopes to post third-quarter gains".
  if (season.startsWith('Q')) return starts <= now || (lean === 'future' && starts - now <= 3) ? year : year - 1;
  if (starts <= now) return lean === 'future' && starts + length <= now ? year + 1 : year;
  // "a fight in the fall", told in June
  return lean === 'future' || (lean !== 'past' && starts - now <= 4) ? year : year - 1;
}

/** The weekend that is meant: this one on a Saturday or Sunday, else the last one or the next. */
export function weekend(which: Which, published: Day, lean: Lean): string {
  const today = weekdayOf(published);
  const of = (day: Day): string => `${weekValue(day)}-WE`;
  if (which === 'next') return of(today >= 6 ? published + 7 : published);
  if (which === 'last') return of(published - 7);
  if (today >= 6) return of(published);
  return lean === 'future' || (which === 'this' && today >= 3 && lean !== 'past') ? of(published) : of(published - 7);
}
