import { type Day, dayOf, dayValue, monthOf, weekdayOf, yearOf } from '../reading/dates/calendar.ts';

/** A stretch of days that has events in it, and where it is drawn. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly top: number;
  readonly bottom: number;
}

/** A mark on the axis. */
export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** An empty stretch that is left out, and said to be. */
export interface Cut {
  readonly y: number;
  readonly label: string;
}

/** A time axis in true scale: a day has the same height everywhere, and what is left out is marked. */
export interface Scale {
  readonly yOf: (day: Day) => number;
  readonly ticks: readonly Tick[];
  readonly cuts: readonly Cut[];
}

/** Pixels of a cut. */
const CUT = 56;
/** An empty stretch is cut out where it is longer than this share of all days: the rest could not be told apart. */
const EMPTY = 0.35;
/** Days that are worth a cut at the least. */
const LEAST = 60;
const A_YEAR = 366;
const MOST_CUTS = 4;
/** Least pixels between two ticks. */
const APART = 34;

/** The axis for days with events, from `top` to `bottom`. One day alone stands in the middle of its week. */
export function scaleOf(
  spans: readonly { readonly from: Day; readonly to: Day }[],
  top: number,
  bottom: number,
): Scale {
  const days = spans.toSorted((a, b) => a.from - b.from);
  const first = days[0]?.from ?? 0;
  const last = Math.max(first, ...days.map((d) => d.to));
  const spare = last - first < 6 ? Math.ceil((7 - (last - first)) / 2) : 0;
  const parts = stretches(days, first - spare, last + spare);
  const height = bottom - top - CUT * (parts.length - 1);
  const total = parts.reduce((sum, p) => sum + p.to - p.from + 1, 0);
  const perDay = height / total;
  let at = top;
  const drawn: Stretch[] = parts.map(({ from, to }) => {
    const stretch = { from, to, top: at, bottom: at + (to - from + 1) * perDay };
    at = stretch.bottom + CUT;
    return stretch;
  });
  const yOf = (day: Day): number => {
    const stretch = drawn.find((s) => day <= s.to) ?? drawn.at(-1);
    if (stretch === undefined) return top;
    const inside = Math.min(Math.max(day, stretch.from), stretch.to + 1);
    return stretch.top + (inside - stretch.from) * perDay;
  };
  return {
    yOf,
    ticks: drawn.flatMap((stretch) => ticksOf(stretch, perDay)),
    cuts: drawn.slice(1).map((s, i) => {
      const before = drawn[i];
      return { y: s.top - CUT / 2, label: lengthOf(s.from - (before?.to ?? s.from)) };
    }),
  };
}

/** What lies between the first and the last day, without the widest empty stretches where they are wide enough. */
function stretches(
  days: readonly { readonly from: Day; readonly to: Day }[],
  first: Day,
  last: Day,
): { from: Day; to: Day }[] {
  let kept = last - first + 1;
  const cut: Gap[] = [];
  if (days.length < 3) return [{ from: first, to: last }];
  for (const gap of gapsOf(days).toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const empty = gap.to - gap.from;
    if (cut.length === MOST_CUTS || empty < LEAST || empty <= kept * EMPTY) break;
    cut.push(gap);
    kept -= empty;
  }
  const margin = Math.max(2, Math.round(kept * 0.04));
  const parts: { from: Day; to: Day }[] = [];
  let from = first;
  for (const gap of cut.toSorted((a, b) => a.from - b.from)) {
    parts.push({ from, to: Math.min(gap.from + margin, gap.to) });
    from = Math.max(gap.to - margin, gap.from + margin + 1);
  }
  return [...parts, { from, to: last }];
}

interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** The stretches in which nothing begins or goes on; of a decade only its beginning counts, or none could be cut. */
function gapsOf(days: readonly { readonly from: Day; readonly to: Day }[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let end = days[0]?.from ?? 0;
  for (const { from, to } of days) {
    if (from > end) gaps.push({ from: end, to: from });
    end = Math.max(end, to - from > A_YEAR ? from + LEAST : to);
  }
  return gaps;
}

function lengthOf(days: number): string {
  if (days >= 730) return `${Math.round(days / 365.25)} years`;
  if (days >= 60) return `${Math.round(days / 30.44)} months`;
  return `${days} days`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every kind of tick, the finest first: its least days apart, the days it stands on, its words. */
const TICKS: readonly {
  readonly days: number;
  readonly on: (day: Day) => boolean;
  readonly say: (day: Day) => string;
}[] = [
  { days: 1, on: () => true, say: (d) => `${Number(dayValue(d).slice(8))} ${MONTHS[monthOf(d) - 1] ?? ''}` },
  {
    days: 7,
    on: (d) => weekdayOf(d) === 1,
    say: (d) => `${Number(dayValue(d).slice(8))} ${MONTHS[monthOf(d) - 1] ?? ''}`,
  },
  ...[1, 3, 6].map((months) => ({
    days: months * 30,
    on: (d: Day) => dayValue(d).endsWith('-01') && (monthOf(d) - 1) % months === 0,
    say: (d: Day) => `${MONTHS[monthOf(d) - 1] ?? ''} ${yearOf(d)}`,
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years) => ({
    days: years * 365,
    on: (d: Day) => dayValue(d).endsWith('-01-01') && yearOf(d) % years === 0,
    say: (d: Day) => String(yearOf(d)),
  })),
];

function ticksOf({ from, to, top }: Stretch, perDay: number): readonly Tick[] {
  const kind = TICKS.find((t) => t.days * perDay >= APART) ?? TICKS.at(-1);
  if (kind === undefined) return [];
  const ticks: Tick[] = [];
  for (const day of candidates(kind.days, from, to)) {
    if (kind.on(day)) ticks.push({ y: top + (day - from) * perDay, label: kind.say(day) });
  }
  return ticks;
}

/** Days that a tick may stand on: of long stretches only the firsts of the month, or of the year. */
function candidates(days: number, from: Day, to: Day): readonly Day[] {
  if (days < 30) return Array.from({ length: Math.min(to - from + 1, 4000) }, (_, i) => from + i);
  const step = days < 365 ? 1 : 12;
  const out: Day[] = [];
  for (let month = yearOf(from) * 12 + (step === 12 ? 0 : monthOf(from) - 1); ; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day === null || day > to) return out;
    if (day >= from) out.push(day);
  }
}
