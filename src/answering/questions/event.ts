import type { Question } from '../../domain/question.ts';
import { terms } from '../../language/stems.ts';
import { extent } from '../../reading/dates/calendar.ts';
import type { Opened, Passage } from '../finding/opened.ts';

/** "before the election", "after his confirmation hearing": at the end of a question. */
const EVENT =
  /(?:^|\s+)(?<how>before|ahead of|prior to|after|following|since|until|during) (?:the |his |her |their |last |that |this )(?<event>[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,2})$/iu;
/** How far from the words for an event its day may stand, in characters. */
const BESIDE = 40;
const WORDS: Readonly<Record<string, string>> = { 'ahead of': 'before', 'prior to': 'before', following: 'after' };

/** A limit by something that happened: how it limits, the words for it, what is left of the question, and its time. */
export interface Event {
  readonly how: string;
  /** As it was typed: "before the hearing". */
  readonly typed: string;
  readonly about: string;
  /** TIMEX3 value: the time that the articles give the event. */
  readonly value: string;
}

/**
 * "What did Moss say before the hearing", where an article says when the hearing was. Null where the question has no
 * such limit, or no article says when that was.
 */
export function eventIn({ about }: Question, articles: readonly Opened[]): Event | null {
  const match = EVENT.exec(about);
  const { how = '', event = '' } = match?.groups ?? {};
  if (match === null) return null;
  const value = whenWas(event, articles);
  if (value === null) return null;
  const lower = how.toLowerCase();
  if (lower !== 'during' && isLong(value)) return null;
  return { how: WORDS[lower] ?? lower, typed: match[0].trim(), about: about.slice(0, match.index).trim(), value };
}

/** Longest time of an event, in days, that says what was before it: "the election" of 2016 was on one of its days. */
const MONTH = 31;

function isLong(value: string): boolean {
  const days = extent(value);
  return days !== null && days.to - days.from >= MONTH;
}

/** The day, or else the longer time, that stands most often beside the words for an event. */
function whenWas(event: string, articles: readonly Opened[]): string | null {
  const stems = terms(event).map((t) => t.stem);
  if (stems.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { entry, sentences } of articles) {
    const times = entry.reading.times.filter((t) => t.type === 'DATE' && !t.quoted && extent(t.value) !== null);
    for (const sentence of sentences) {
      if (!stems.every((stem) => sentence.stems.has(stem))) continue;
      const value = beside(sentence, stems.at(-1) ?? '', times);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  // A day says more than its month.
  const ways = [...counts].sort(([a, n], [b, m]) => b.length - a.length || m - n);
  return ways[0]?.[0] ?? null;
}

/** The date nearest to a word of a sentence, if it is near; what stands between them is no other clause. */
function beside(
  { terms: found, opened }: Passage,
  stem: string,
  times: readonly { readonly start: number; readonly end: number; readonly value: string }[],
): string | null {
  const { text } = opened.entry.article;
  let [best, nearest] = [null as string | null, BESIDE];
  for (const word of found.filter((t) => t.stem === stem)) {
    for (const { start, end, value } of times) {
      const gap = Math.max(start - word.end, word.start - end);
      const between = start > word.end ? text.slice(word.end, start) : text.slice(end, word.start);
      if (gap >= nearest || gap < 0 || /[,;:.“”"]|\b(?:and|but|who|which|when)\b/u.test(between)) continue;
      [best, nearest] = [value, gap];
    }
  }
  return best;
}
