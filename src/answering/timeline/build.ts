import type { Evidence, TimelineEntry } from '../../domain/answer.ts';
import { type Fact, factText } from '../../domain/fact.ts';
import { slice } from '../../domain/span.ts';
import { dayValue } from '../../reading/dates/calendar.ts';
import { merged } from './merge.ts';
import type { Subject } from './subject.ts';
import type { Telling, Told } from './telling.ts';

/** Days as day numbers, both included; null: no bound. */
export interface During {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** Sentences that name the subject and tell no date. */
  readonly undated: number;
  /** Articles with such sentences and without a day of publication. */
  readonly unpublished: number;
}

/**
 * What happened when: what articles tell of a subject, the same event of several articles in one line.
 * Earliest first by what is known; of what begins on one day the longest first (a month before its days).
 */
export function buildTimeline(
  read: readonly Told[],
  subject: Subject,
  { from, to }: During = { from: null, to: null },
): Timeline {
  const told = read
    .flatMap((r) => r.told)
    .filter(({ days }) =>
      // of all that happened in July what is known of the year only is none
      subject.kind === 'everything'
        ? (from === null || days.from >= from) && (to === null || days.to <= to)
        : (from === null || days.to >= from) && (to === null || days.from <= to),
    );
  const events = merged(told);
  const busy = new Map<number, number>();
  for (const [first] of events)
    if (first !== undefined) busy.set(first.days.from, (busy.get(first.days.from) ?? 0) + 1);
  const busiest = Math.max(1, ...busy.values());
  const lines = events.flatMap((event) => {
    const [first, ...rest] = [...event].sort(byRank);
    return first === undefined ? [] : [line([first, ...rest], subject, (busy.get(first.days.from) ?? 0) / busiest)];
  });
  return {
    entries: lines
      .sort(
        (a, b) =>
          a.order - b.order ||
          b.length - a.length ||
          part(a.entry) - part(b.entry) ||
          MODES.indexOf(a.entry.mode) - MODES.indexOf(b.entry.mode) ||
          SURE[b.entry.certainty] - SURE[a.entry.certainty] ||
          b.entry.weight - a.entry.weight,
      )
      .map((l) => l.entry),
    undated: read.reduce((sum, r) => sum + r.undated, 0),
    unpublished: read.filter((r) => r.undated > 0 && !r.published).length,
  };
}

const SURE: Readonly<Record<Fact['certainty'], number>> = { corrected: 3, stated: 2, inferred: 1, reported: 0 };
const LONG = 320;

/** Of one day what happened stands first, and what is known alike stands together. */
const MODES: readonly Fact['mode'][] = ['happened', 'denied', 'planned', 'background'];

/** Words of a telling beyond which more of them tell no more. */
const RICH = 12;

/** The telling to show first: near the subject, its date sure, not too long, with something to tell. */
const byRank = (a: Telling, b: Telling): number => rank(b) - rank(a);
const rank = ({ closeness, fact, stems }: Telling): number =>
  closeness * 2 +
  Math.min(stems.size, RICH) / (RICH * 2) +
  SURE[fact.certainty] +
  (fact.end - fact.start <= LONG ? 1 : 0) -
  (fact.rule.startsWith('quoted') ? 1 : 0);

/** Words that make little sense on their own: "He will need it". */
const NEEDS_CONTEXT = /^["“]?(?:he|she|it|they|that|this|those|these|but|and|so)\b/i;

interface Line {
  readonly entry: TimelineEntry;
  readonly order: number;
  readonly length: number;
}

function line(event: readonly [Telling, ...Telling[]], subject: Subject, activity: number): Line {
  const [first] = event;
  const articles = new Map<string, Telling>();
  for (const telling of event) {
    const { id } = telling.article;
    if (!articles.has(id)) articles.set(id, telling);
  }
  const told = articles.size;
  const near = Math.max(...event.map((t) => t.closeness));
  const fine = first.days.to === first.days.from ? 1 : first.days.to - first.days.from <= 31 ? 0.7 : 0;
  const plain = first.fact.mode === 'background' || NEEDS_CONTEXT.test(slice(first.article.text, first.fact)) ? 0.6 : 1;
  const weight = plain * (0.4 * (told / (told + 1)) + 0.3 * near + 0.15 * activity + 0.15 * fine);
  const values = new Set(event.map((t) => t.fact.value));
  const entry: TimelineEntry = {
    value: values.size === 1 ? first.fact.value : first.fact.value.replace(/T.*$/, ''),
    days: { from: dayValue(first.days.from), to: dayValue(first.days.to) },
    certainty: event.map((t) => t.fact.certainty).sort((a, b) => SURE[b] - SURE[a])[0] ?? 'reported',
    mode: first.fact.mode,
    weight: Math.round(weight * 100) / 100,
    sources: [...articles.values()].map((telling) => evidence(telling, subject)),
  };
  return { entry, order: first.days.from, length: first.days.to - first.days.from };
}

const PARTS = ['TMO', 'TAF', 'TEV', 'TNI'];
/** The order of what is told of one day: what names no hour first, then by the clock. */
const part = ({ value }: TimelineEntry): number => {
  const [, time = ''] = /T(.+)$/.exec(value) ?? [];
  if (time === '') return -1;
  const named = PARTS.indexOf(`T${time}`);
  return named >= 0 ? ([6, 12, 18, 21][named] ?? 0) : Number.parseFloat(time.replace(':', '.'));
};

function evidence({ article, fact, closeness }: Telling, subject: Subject): Evidence {
  const { text, ...head } = article;
  const words = factText(text, fact);
  return {
    article: head,
    span: { start: fact.start, end: fact.end },
    text: words,
    short: null,
    quote: null,
    date: { value: fact.value, certainty: fact.certainty },
    score: closeness,
    why: { rules: [fact.rule], matched: words.includes(subject.name) ? [subject.name] : [] },
  };
}
