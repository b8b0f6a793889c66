import { terms } from '../../language/stems.ts';
import { extent } from '../../reading/dates/calendar.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { typedDays } from '../timeline/typed-day.ts';

/** What limits a question to a time: "before the vote", "in 2019", "last week". */
const TAIL =
  /\b(?:(before|after|since|until|till|during|while|when)|(in|on|at|by|of)(?= (?:(?:early|late|mid|the) )?(?:\d|jan|feb|mar(?:ch)?\b|apr|may\b|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)))\s+(.+?)\??$/iu;
/** Counted from the day of whoever asks, which an article does not know. */
const COUNTED = /\b(?:(?:last|this|past|next) (?:week|month|year|night|\p{L}+day)|yesterday|today|tonight)\??$/iu;

/** The days that a question is limited to by a date ("when did moss sail in july"); null where it is not. */
export function daysTyped({ question }: Asked, published: string | undefined): ReturnType<typeof typedDays> {
  const [, , inside, time = ''] = TAIL.exec(question.asked.trim().replace(/^when /iu, '')) ?? [];
  return inside === undefined ? null : typedDays(time, new Date(published ?? 0));
}

/**
 * Does the passage tell of the time that the question is limited to? True where the question has none; by a date of the
 * passage that lies in it ("in 2019": "in May 2019"), or by the same words ("before the vote"). The day of the article
 * is no day of the deed.
 */
export function ofSameTime({ question }: Asked, passage: Passage): boolean {
  const typed = question.asked.trim();
  // the passages are those of that time already
  if (COUNTED.test(typed)) return question.during !== null;
  const match = TAIL.exec(typed);
  if (match === null) return true;
  const [, relation, , time = ''] = match;
  const stems = terms(time).map((t) => t.stem);
  const same = stems.length > 0 && stems.every((stem) => passage.stems.has(stem));
  if (relation !== undefined) return same && new RegExp(`\\b${relation}\\b`, 'iu').test(passage.text);
  const days = typedDays(time, new Date(passage.opened.entry.article.published ?? 0));
  if (days === null) return same;
  return passage.opened.entry.reading.times
    .filter((t) => t.start >= passage.span.start && t.end <= passage.span.end)
    .some((t) => {
      const told = extent(t.value);
      return told !== null && told.from >= days.from && told.to <= days.to;
    });
}
