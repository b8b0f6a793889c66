import type { Answer } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { dayValue, parseDay } from '../../reading/dates/calendar.ts';
import { buildTimeline } from './build.ts';
import { findSubject, nearestNames } from './subject.ts';
import { typedDays } from './typed-day.ts';

/** Most articles that one timeline is made of. */
const ARTICLES = 1000;

interface Asked {
  readonly question: Question;
  readonly subject: string;
  /** As a member types it; what is no date bounds nothing. */
  readonly from?: string;
  readonly to?: string;
  readonly now: Date;
}

/** The timeline of a subject over all articles of a server, or over one; the nearest names where the subject is empty or unclear. */
export async function tellTimeline(
  { question, subject: typed, from, to, now }: Asked,
  library: Library,
  article?: ArticleId,
): Promise<Answer> {
  const people = await library.people();
  const found = findSubject(typed, people);
  if (found.kind === 'unclear') return { kind: 'unknown-name', question, name: typed, like: found.like };
  const { subject } = found;
  const { during } = question;
  const first = from === undefined ? parseDay(during?.from ?? '') : (typedDays(from, now)?.from ?? null);
  const last = to === undefined ? parseDay(during?.to ?? '') : (typedDays(to, now)?.to ?? null);
  const ids =
    subject.kind === 'person'
      ? [...subject.keys.keys()].slice(0, ARTICLES)
      : (await library.search(subject.name, ARTICLES)).map((hit) => hit.id);
  const entries = await library.getAll(article === undefined ? ids : [article]);
  const asked: Question = {
    ...question,
    about: subject.name,
    during:
      first === null && last === null
        ? null
        : { from: first === null ? null : dayValue(first), to: last === null ? null : dayValue(last) },
  };
  const timeline = buildTimeline(entries, subject, { from: first, to: last });
  if (timeline.entries.length === 0 && timeline.undated === 0) {
    const like = nearestNames(typed, people);
    return like.length === 0
      ? { kind: 'nothing-found', question: asked, nearest: [] }
      : { kind: 'unknown-name', question: asked, name: typed, like };
  }
  return { kind: 'timeline', question: asked, ...timeline };
}
