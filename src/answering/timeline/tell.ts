import { setImmediate as breathe } from 'node:timers/promises';
import type { Answer } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { type Day, dayValue, parseDay } from '../../reading/dates/calendar.ts';
import { buildTimeline } from './build.ts';
import { findSubject, nearestNames, type Subject } from './subject.ts';
import { type Told, tellings } from './telling.ts';
import { boundDays } from './typed-day.ts';

/** Most articles that one timeline is made of. */
const ARTICLES = 1000;

/** How many of them are read before other work gets its turn. */
const STRETCH = 50;

interface Asked {
  readonly question: Question;
  readonly subject: string;
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
  const start = boundOf(from, question.during?.from, now);
  if (start === 'no date') return { kind: 'unread-date', question, bound: 'from', typed: from ?? '' };
  const end = boundOf(to, question.during?.to, now);
  if (end === 'no date') return { kind: 'unread-date', question, bound: 'to', typed: to ?? '' };
  const people = await library.people();
  const found = findSubject(typed, people);
  if (found.kind === 'unclear') return { kind: 'unknown-name', question, name: typed, like: found.like };
  const { subject } = found;
  const first = start?.from ?? null;
  const last = end?.to ?? null;
  const ids =
    subject.kind === 'person'
      ? [...subject.keys.keys()].slice(0, ARTICLES)
      : (await library.search(subject.name, ARTICLES)).map((hit) => hit.id);
  const read = await readAll(article === undefined ? ids : [article], subject, library);
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
    const like = nearestNames(typed, people);
    return like.length === 0
      ? { kind: 'nothing-found', question: asked, nearest: [] }
      : { kind: 'unknown-name', question: asked, name: typed, like };
  }
  return { kind: 'timeline', question: asked, ...timeline };
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
