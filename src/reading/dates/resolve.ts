import type { TimexType } from '../../domain/time.ts';
import {
  centuryValue,
  type Day,
  dayOf,
  dayValue,
  decadeValue,
  extent,
  monthOf,
  monthValue,
  quarterOf,
  quarterValue,
  weekdayOf,
  weekValue,
  yearOf,
  yearValue,
} from './calendar.ts';
import { FEASTS } from './feasts.ts';
import type { Stated, Unit, Which, YearSaid } from './stated.ts';
import type { Lean } from './tense.ts';
import { duration } from './words.ts';

/** What a stated time is read in the light of. */
export interface Light {
  /** Publication day; null: nothing that depends on it is worked out. */
  readonly published: Day | null;
  readonly lean: Lean;
  /** Value of the last date that the text told, and of the last quarter. */
  readonly told: string | null;
  readonly toldQuarter: string | null;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly certainty: 'stated' | 'inferred';
}

const two = (n: number): string => String(n).padStart(2, '0');
const stated = (value: string, type: TimexType = 'DATE'): Resolved => ({ type, value, certainty: 'stated' });
const inferred = (value: string): Resolved => ({
  type: /T/.test(value) ? 'TIME' : 'DATE',
  value,
  certainty: 'inferred',
});

/** The calendar value of a stated time. Where the light is too poor, TIMEX3's `X` stands for what is unknown. */
export function resolve(s: Stated, light: Light): Resolved {
  const { published } = light;
  switch (s.kind) {
    case 'value':
      return stated(s.value, s.type);
    case 'weekday': {
      if (published === null) return inferred(`XXXX-WXX-${s.weekday}${s.part}`);
      return inferred(`${dayValue(weekday(s.weekday, s.which, s.weeks, published, light.lean))}${s.part}`);
    }
    case 'day': {
      const year = yearNumber(s.year, light);
      const day = year === null ? nearest((y) => dayOf(y, s.month, s.day), light) : dayOf(year, s.month, s.day);
      if (day === null) return inferred(`XXXX-${two(s.month)}-${two(s.day)}${s.part}`);
      return { ...inferred(`${dayValue(day)}${s.part}`), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'day-of-month': {
      if (published === null) return inferred(`XXXX-XX-${two(s.day)}`);
      const day = [0, light.lean === 'past' ? -1 : 1, -1].map((by) => {
        const [y = 0, m = 1] = monthValue(yearOf(published), monthOf(published), by).split('-').map(Number);
        return dayOf(y, m, s.day);
      });
      const there = day.find((d) => d !== null);
      return there === undefined || there === null ? inferred(`XXXX-XX-${two(s.day)}`) : inferred(dayValue(there));
    }
    case 'week-of': {
      const year = yearNumber(s.year, light);
      const day = year === null ? nearest((y) => dayOf(y, s.month, s.day), light) : dayOf(year, s.month, s.day);
      return day === null ? inferred('XXXX-WXX') : inferred(weekValue(day));
    }
    case 'month': {
      const year = yearNumber(s.year, light) ?? monthYear(s.month, s.which, light);
      if (year === null) return inferred(`XXXX-${two(s.month)}`);
      return { ...inferred(monthValue(year, s.month)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
    }
    case 'season': {
      const year = yearNumber(s.year, light) ?? seasonYear(s.season, s.which, light);
      if (year === null) return inferred(`XXXX-${s.season}`);
      return {
        ...inferred(`${yearValue(year)}-${s.season}`),
        certainty: s.year?.kind === 'year' ? 'stated' : 'inferred',
      };
    }
    case 'holiday':
      return holiday(s, light);
    case 'weekend': {
      if (published === null) return inferred('XXXX-WXX-WE');
      return inferred(weekend(s.which, published, light.lean));
    }
    case 'shift':
      return shift(s.unit, s.by, s.from === 'told' ? light.told : null, s.from, s.part, light);
    case 'ahead': {
      if (light.lean !== 'future' || published === null) return stated(duration(s.unit, s.by), 'DURATION');
      return shift(s.unit, s.by, null, 'published', '', light);
    }
    case 'period': {
      if (s.unit === 'year' && light.toldQuarter === null) return shift('year', s.years, null, 'published', '', light);
      const quarter = light.toldQuarter ?? (published === null ? null : lastQuarter(published));
      if (quarter === null) return inferred('XXXX-QX');
      const year = s.years < -1000 ? -s.years : Number(quarter.slice(0, 4)) + s.years;
      return inferred(`${yearValue(year)}${quarter.slice(4)}`);
    }
    case 'clock': {
      const day = light.told !== null && /^\d{4}-\d\d-\d\d/.test(light.told) ? light.told.slice(0, 10) : null;
      const on = day ?? (published === null ? 'XXXX-XX-XX' : dayValue(published));
      return inferred(`${on}${s.part}`);
    }
  }
}

/** The quarter that news of a day reports on: the last one that ended. */
const lastQuarter = (day: Day): string => {
  const quarter = quarterOf(day);
  return quarter === 1 ? quarterValue(yearOf(day) - 1, 4) : quarterValue(yearOf(day), quarter - 1);
};

function yearNumber(said: YearSaid | null, { published, told }: Light): number | null {
  if (said === null) return null;
  if (said.kind === 'year') return said.year;
  if (said.kind === 'told' && told !== null && /^\d{4}/.test(told)) return Number(told.slice(0, 4));
  if (published === null) return null;
  return yearOf(published) + (said.kind === 'shift' ? said.by : 0);
}

function weekday(wanted: number, which: Which, weeks: number | null, published: Day, lean: Lean): Day {
  const today = weekdayOf(published);
  if (weeks !== null) return published - today + wanted + weeks * 7;
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (which === 'last') return published - (back || 7);
  if (which === 'next') return published + (ahead || 7);
  if (which === 'this') return lean === 'past' ? published - back : published + ahead;
  if (back === 0) return published;
  return lean === 'future' ? published + ahead : published - back;
}

/** The year that brings a yearly day nearest to the publication day, by the lean of the clause. */
function nearest(inYear: (year: number) => Day | null, { published, lean }: Light): Day | null {
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
        : away * (lean === 'future' ? 0.5 : lean === 'past' ? (away > 45 ? 6 : 3) : 2);
    if (price < cost) {
      best = day;
      cost = price;
    }
  }
  return best;
}

function monthYear(month: number, which: Which, { published, lean }: Light): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const now = monthOf(published);
  if (which === 'this') return year;
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  if (month === now) return year;
  // Nobody writes "in November" in September of the November of the year before.
  const ahead = (month - now + 12) % 12;
  if (ahead <= 2) return month > now ? year : year + 1;
  if (lean === 'future') return month > now ? year : month < now - 6 || now - month > 2 ? year + 1 : year;
  if (lean === 'none' && ahead <= 5) return month > now ? year : year + 1;
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

function seasonYear(season: string, which: Which, { published, lean }: Light): number | null {
  if (published === null) return null;
  const year = yearOf(published);
  const now = monthOf(published);
  const starts = SEASON_STARTS[season] ?? 1;
  const length = season.startsWith('H') ? 6 : 3;
  if (which === 'this') return season === 'WI' && now < 3 && lean === 'past' ? year - 1 : year;
  if (which === 'next') return starts > now ? year : year + 1;
  if (which === 'last') return starts + length <= now || (season.startsWith('Q') && starts < now) ? year : year - 1;
  // Results of a quarter are told, and even promised, after it: "expects to report third-quarter earnings".
  if (season.startsWith('Q')) return starts <= now || (lean === 'future' && starts - now <= 3) ? year : year - 1;
  if (starts <= now) return lean === 'future' && starts + length <= now ? year + 1 : year;
  return lean === 'future' ? year : year - 1;
}

function weekend(which: Which, published: Day, lean: Lean): string {
  const today = weekdayOf(published);
  const of = (day: Day): string => `${weekValue(day)}-WE`;
  if (which === 'next') return of(today >= 6 ? published + 7 : published);
  if (which === 'last') return of(published - 7);
  if (today >= 6) return of(published);
  return lean === 'future' || (which === 'this' && today >= 3 && lean !== 'past') ? of(published) : of(published - 7);
}

function holiday(s: Extract<Stated, { kind: 'holiday' }>, light: Light): Resolved {
  const on = FEASTS[s.holiday] ?? FEASTS['new-year'];
  const year = yearNumber(s.year, light);
  const { published } = light;
  let day: Day | null = null;
  if (on !== undefined) {
    if (year !== null) day = on(year);
    else if (published !== null && s.which === 'last')
      day = on(yearOf(published)) < published ? on(yearOf(published)) : on(yearOf(published) - 1);
    else if (published !== null && s.which === 'next')
      day = on(yearOf(published)) > published ? on(yearOf(published)) : on(yearOf(published) + 1);
    else day = nearest(on, light);
  }
  if (day === null) return inferred('XXXX-XX-XX');
  return { ...inferred(dayValue(day + s.by)), certainty: s.year?.kind === 'year' ? 'stated' : 'inferred' };
}

/** A number of units from a base, as coarse as its unit: "two years ago" is a year, "last week" a week. */
function shift(unit: Unit, by: number, told: string | null, from: string, part: string, light: Light): Resolved {
  const unknown: Readonly<Record<Unit, string>> = {
    second: 'PAST_REF',
    minute: 'PAST_REF',
    hour: 'PAST_REF',
    day: `XXXX-XX-XX${part}`,
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  };
  const base = told === null ? null : extent(told);
  // A day told as a month or a year has no next day; a quarter keeps its quarter a year on.
  if (from === 'told' && told !== null && unit === 'year' && /^\d{4}-Q[1-4]$/.test(told))
    return inferred(`${yearValue(Number(told.slice(0, 4)) + by)}${told.slice(4)}`);
  if (base !== null && unit === 'day' && base.from !== base.to) return inferred(told ?? unknown.day);
  const day = base?.from ?? light.published;
  if (day === null) return inferred(unknown[unit]);
  return inferred(shifted(unit, by, day, part));
}

function shifted(unit: Unit, by: number, day: Day, part: string): string {
  const whole = Math.round(by);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayValue(unit === 'hour' ? day + Math.trunc(by / 24) : day);
    case 'day':
      return `${dayValue(day + whole)}${part}`;
    case 'week':
      return weekValue(day + whole * 7);
    case 'month':
      return monthValue(yearOf(day), monthOf(day), whole);
    case 'quarter': {
      const quarters = yearOf(day) * 4 + quarterOf(day) - 1 + whole;
      return quarterValue(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case 'year':
      return yearValue(yearOf(day) + whole);
    case 'decade':
      return whole === 0 ? decadeValue(yearOf(day)) : yearValue(yearOf(day) + whole * 10);
    case 'century':
      return centuryValue(yearOf(day) + whole * 100);
  }
}
