import type { TimeExpression } from '../../domain/time.ts';
import { extent } from '../dates/calendar.ts';

/** "the 2010 law", "Monday’s debate", "his 2016 campaign": the time belongs to a noun and dates no clause. */
const POSSESSIVE = /^['’]s?(?:\s|$)/;
const DETERMINER =
  "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|[\\p{L}]+['’]s?|[A-Z]\\w+ and)";
const BEFORE_NOUN = new RegExp(`(?<![\\p{L}'’])${DETERMINER}\\s+$`, 'u');
/** "her failed 2008 run" */
const BEFORE_YEAR = new RegExp(`(?<![\\p{L}'’])${DETERMINER}\\s+(?:[\\p{Ll}-]+\\s+){0,2}$`, 'u');
const NOUN =
  /^\s(?!(?:and|or|but|to|at|in|on|by|for|from|with|after|before|when|while|as|that|who|which|of|about|over|during|through|until|against|because|if|than|near|into|amid|via|he|she|it|they|we|I|is|was|were|are|has|had|have|will|would|said|told|says)\b)[\p{L}]/u;
/** "In a 2009 letter, the guild said": at the head of a sentence it dates the sentence all the same. */
const OPENING = /(?:^|[.!?]['"”’)]?\s+)(?:In|At|During) (?:an?|the|his|her|its|their)\s+(?:[\p{Ll}-]+\s+){0,2}$/u;
const RANGE = /^\s*(?:to|through|until|till|and|[-–—])\s*$/;

/** "published tax returns from 1995 on Sunday": of a day and a year behind a noun the day is the event's. */
const FROM_YEAR = /[\p{Ll}] from\s+$/u;
const ofNoun = (text: string, times: readonly TimeExpression[], time: TimeExpression): boolean =>
  /^\d{4}$/.test(time.value) &&
  FROM_YEAR.test(text.slice(Math.max(0, time.start - 12), time.start)) &&
  times.some(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));

/** "fewer than in 2012", "to the extent that he did in 2008", "compared with 33 percent last month": what is compared with. */
const COMPARED =
  /\b(?:than(?: (?:he|she|it|they|we|[\p{L}’'-]+) (?:did|was|were|had|has|does))?|(?:as|like|that) (?:he|she|it|they|we|[\p{Lu}][\p{L}’'-]+) (?:did|was|were|had)|compared (?:with|to)(?: [^,;.]{1,40})?|versus(?: [^,;.]{1,30})?|(?:up|down|rose|fell|risen|fallen|increased?|dropped|declined?)(?: [\d.,$%]+)?(?: [^,;.]{1,40})? from(?: [^,;.]{1,25})?)(?: back)?(?: (?:in|on|at|during|just|only|even|as recently as))?\s+$/u;

/** "as strong today as she was" */
const AS = /^ as (?:he|she|it|they|we|I|ever|before|when)\b/;

/** "scored a win in [Tuesday]’s primary": what happened there happened then. */
const AT_EVENT = /\b(?:in|at|during)\s+$/;
const EVENT =
  /^['’]s\s(?:[\w’'-]+\s){0,3}(?:debate|hearing|vote|game|match|final|primary|primaries|caucus|caucuses|ceremony|summit|meeting|contest|town hall|rally|convention|election|session|interview|speech|briefing)\b/;

/** "the same day", told after a year: no day that anybody knows. */
const DAY = /\b(?:day|morning|afternoon|evening|night)\b/i;
const isDay = ({ value }: TimeExpression): boolean => /^\d{4}-\d\d-\d\d/.test(value);
const vague = (text: string, time: TimeExpression): boolean =>
  DAY.test(text.slice(time.start, time.end)) && !isDay(time);

/** What stands between a date and a finer one for the same event: "a year from now, on Election Day". */
const SAME = /^,? (?:on |in |at )?$/;

/** What stands around a time expression. */
interface Around {
  readonly before: string;
  readonly after: string;
}

const within = (inner: TimeExpression, outer: TimeExpression): boolean => {
  const [a, b] = [extent(inner.value), extent(outer.value)];
  return a !== null && b !== null && a.to - a.from < b.to - b.from && a.from >= b.from && a.to <= b.to;
};

/** The times of a sentence that name a stretch of the calendar and date what is told; of a range, its start. */
export function dating(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.filter((time, i) => {
    if (!/^\d{3}/.test(time.value) || time.type === 'DURATION' || time.type === 'SET') return false;
    const around = {
      before: text.slice(Math.max(0, time.start - 90), time.start),
      after: text.slice(time.end, time.end + 60),
    };
    return !(
      vague(text, time) ||
      compared(around) ||
      ofOther(time, around, times) ||
      ofNoun(text, times, time) ||
      saidFiner(text, time, [times[i - 1], times[i + 1]]) ||
      endsRange(text, time, times[i - 1])
    );
  });
}

const compared = ({ before, after }: Around): boolean => AS.test(after) || COMPARED.test(before);

/** Does it date a noun: "Monday’s debate", "the 2010 law", "her failed 2008 run", "the 2008 and 2012 cycles"? */
function ofOther(time: TimeExpression, { before, after }: Around, times: readonly TimeExpression[]): boolean {
  // "scored a win in Tuesday’s primary", and no "images of Saturday’s debate, he said Sunday"
  if (POSSESSIVE.test(after)) return !(isDay(time) && times.length === 1 && AT_EVENT.test(before) && EVENT.test(after));
  const year = /^\d{4}$/.test(time.value);
  const noun = NOUN.test(year ? after.replace(/^ (?:and|or|to) \d{4}\b/, '') : after);
  if (!noun || OPENING.test(before)) return false;
  return year ? BEFORE_YEAR.test(before.replace(/\d{4} (?:and|or|to) $/, '')) : BEFORE_NOUN.test(before);
}

/** Does a finer one stand right beside it? */
const saidFiner = (text: string, time: TimeExpression, beside: readonly (TimeExpression | undefined)[]): boolean =>
  beside.some((other) => {
    if (other === undefined || !within(other, time)) return false;
    const [first, second] = other.start < time.start ? [other, time] : [time, other];
    return SAME.test(text.slice(first.end, second.start));
  });

function endsRange(text: string, time: TimeExpression, last: TimeExpression | undefined): boolean {
  if (last === undefined || !RANGE.test(text.slice(last.end, time.start))) return false;
  const from = /\b(?:from|between)\s+$/.test(text.slice(Math.max(0, last.start - 12), last.start));
  return from || /[-–—]/.test(text.slice(last.end, time.start));
}
