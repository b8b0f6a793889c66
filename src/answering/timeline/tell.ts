import { setImmediate as breathe } from 'node:timers/promises';
import type { Answer } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { type Day, dayValue, parseDay } from '../../reading/dates/calendar.ts';
import { buildTimeline, type During } from './build.ts';
import { findSubject, nearestNames, type Subject } from './subject.ts';
import { type Told, tellings } from './telling.ts';
import { boundDays } from './typed-day.ts';

/** Most articles that one timeline is made of. */
const ARTICLES = 1000;

/** How many of them are read before other work gets its turn. */
const STRETCH = 50;

interface Asked {
  readonly question: Question;
  /** Null: whatever happened between the bounds. */
  readonly subject: string | null;
  /** As a member types it. */
  readonly from?: string;
  readonly to?: string;
  readonly now: Date;
}

/**
 * The timeline of a subject over all articles of a server, or over one; the nearest names where the subject is empty or
 * unclear, and the bound where it is no date.
 */
export async function tellTimeline(
  { question, subject: typed, from, to, now }: Asked,
  library: Library,
  article?: ArticleId,
): Promise<Answer> {
  const today = typed === null ? await counted(from ?? '', now, library) : now;
  const start = boundOf(from, question.during?.from, today);
  if (start === 'no date') return { kind: 'unread-date', question, bound: 'from', typed: from ?? '' };
  const end = boundOf(to, question.during?.to, today);
  if (end === 'no date') return { kind: 'unread-date', question, bound: 'to', typed: to ?? '' };
  const people = await library.people();
  const found = typed === null ? everything(question) : findSubject(typed, people);
  if (found.kind === 'unclear') return { kind: 'unknown-name', question, name: typed ?? '', like: found.like };
  const { subject } = found;
  const first = start?.from ?? null;
  const last = end?.to ?? null;
  const read = await readAll(
    article === undefined ? await toldIn(subject, { from: first, to: last }, library) : [article],
    subject,
    library,
  );
  const asked: Question = {
    ...question,
    about: subject.name,
    during:
      first === null && last === null
        ? null
        : { from: first === null ? null : dayValue(first), to: last === null ? null : dayValue(last) },
  };
  const timeline = buildTimeline(read, subject, { from: first, to: last });
  if (timeline.entries.length === 0 && timeline.undated === 0) {
    const like = typed === null ? [] : nearestNames(typed, people);
    return typed === null || like.length === 0
      ? { kind: 'nothing-found', question: asked, nearest: [] }
      : { kind: 'unknown-name', question: asked, name: typed, like };
  }
  return { kind: 'timeline', question: asked, ...timeline };
}

const everything = ({ about }: Question): ReturnType<typeof findSubject> => ({
  kind: 'found',
  subject: { kind: 'everything', name: about },
});

/** Times that count from the day on which somebody asks. */
const FROM_NOW = /\b(?:last|this|past|yesterday|today|\w+day)\b/i;

/** The day that a month or a day without a year counts back from: that of the newest article, so that there may be news of it. */
async function counted(typed: string, now: Date, library: Library): Promise<Date> {
  if (FROM_NOW.test(typed)) return now;
  const days = (await library.articles()).flatMap(({ published }) => parseDay(published?.slice(0, 10) ?? '') ?? []);
  const newest = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return Number.isFinite(newest) ? new Date(`${dayValue(newest)}T12:00:00Z`) : now;
}

/** The articles that may tell of a subject; of a stretch of time those published in it and next after it. */
async function toldIn(subject: Subject, { from }: During, library: Library): Promise<readonly ArticleId[]> {
  if (subject.kind === 'person') return [...subject.keys.keys()].slice(0, ARTICLES);
  if (subject.kind !== 'everything') return (await library.search(subject.name, ARTICLES)).map((hit) => hit.id);
  const published = (await library.articles()).flatMap(({ id, published }) => {
    const day = parseDay(published?.slice(0, 10) ?? '');
    return day === null || day < (from ?? day) ? [] : [{ id, day }];
  });
  return published
    .toSorted((a, b) => a.day - b.day)
    .slice(0, ARTICLES)
    .map(({ id }) => id);
}

/** What the articles tell, a few of them at a time: nobody waits long meanwhile, and few are in memory at once. */
async function readAll(ids: readonly ArticleId[], subject: Subject, library: Library): Promise<readonly Told[]> {
  const read: Told[] = [];
  for (let at = 0; at < ids.length; at += STRETCH) {
    const entries = await library.getAll(ids.slice(at, at + STRETCH));
    read.push(...entries.map((entry) => tellings(entry, subject)));
    if (ids.length > STRETCH) await breathe();
  }
  return read;
}

/** The days of a bound: as typed, else as the question has it. Null: there is none. */
export function boundOf(
  typed: string | undefined,
  asked: string | null | undefined,
  now: Date,
): { readonly from: Day; readonly to: Day } | 'no date' | null {
  if (typed !== undefined && typed.trim() !== '') return boundDays(typed, now) ?? 'no date';
  const day = parseDay(asked ?? '');
  return day === null ? null : { from: day, to: day };
}
