import type { TimeExpression } from '../../domain/time.ts';

/** "the 2010 law", "Monday’s debate", "his 2016 campaign": the time belongs to a noun and dates no clause. */
const POSSESSIVE = /^['’]s?(?:\s|$)/;
const BEFORE_NOUN = /\b(?:the|a|an|his|her|its|their|our|this|that|[\p{L}]+['’]s?|[A-Z]\w+ and)\s+$/u;
const NOUN =
  /^\s(?!(?:and|or|but|to|at|in|on|by|for|from|with|after|before|when|while|as|that|who|which|of|about|over|during|through|until|against|because|if|than|near|into|amid|via|he|she|it|they|we|I|is|was|were|are|has|had|have|will|would|said|told|says)\b)[\p{L}]/u;
/** "In a 2009 letter, the guild said": at the head of a sentence it dates the sentence all the same. */
const OPENING = /(?:^|[.!?]['"”’)]?\s+)(?:In|At|During) (?:an?|the|his|her|its|their)\s+$/;
const RANGE = /^\s*(?:to|through|until|till|and|[-–—])\s*$/;

/** "published tax returns from 1995 on Sunday": of a day and a year behind a noun the day is the event's. */
const FROM_YEAR = /[\p{Ll}] from\s+$/u;
const ofNoun = (text: string, times: readonly TimeExpression[], time: TimeExpression): boolean =>
  /^\d{4}$/.test(time.value) &&
  FROM_YEAR.test(text.slice(Math.max(0, time.start - 12), time.start)) &&
  times.some(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));

/** The times of a sentence that name a stretch of the calendar and date what is told; of a range, its start. */
export function dating(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.filter((time, i) => {
    if (!/^\d{3}/.test(time.value) || time.type === 'DURATION' || time.type === 'SET') return false;
    const before = text.slice(Math.max(0, time.start - 24), time.start);
    const after = text.slice(time.end, time.end + 24);
    if (ofNoun(text, times, time)) return false;
    if (POSSESSIVE.test(after) || (BEFORE_NOUN.test(before) && NOUN.test(after) && !OPENING.test(before))) return false;
    const last = times[i - 1];
    if (last === undefined || !RANGE.test(text.slice(last.end, time.start))) return true;
    return (
      !/\b(?:from|between)\s+$/.test(text.slice(Math.max(0, last.start - 12), last.start)) &&
      !/[-–—]/.test(text.slice(last.end, time.start))
    );
  });
}
