import type { Span } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import { extent } from '../../reading/dates/calendar.ts';
import type { Asked } from '../finding/asked.ts';
import { asksOfPast } from '../finding/clues/deed.ts';
import type { Passage } from '../finding/opened.ts';
import { daysTyped } from './same-time.ts';
import { bestOf, deedAt, deedIn, distance, matchedAt, meanDistance, type Short } from './short.ts';

/** What a date of the telling counts against it, and a day to come for it where that is asked, in characters of distance. */
const REPORT = 40;
const FUTURE = 40;
/** Before a date, and right after it: "CNS reported Monday that", "she told the board on Friday that". */
const REPORTED =
  /\b(?:said|says|told|reported|announced|wrote|tweeted|stated|added|confirmed)(?: \p{L}+){0,4}? (?:on |late |early )?$/iu;

/** As many characters before a date may tell who says it. */
const TELLING = 110;

/** Rules of dates that answer less surely than one beside the deed. */
export const DAY_OF_REPORT = 'day of the report';
export const WHEN_CLAUSE = 'when clause';

/** Before a date: "…, which she hid during her hearing on". */
const DURING =
  /,[^,;:“”"]*\b(?:during|at|after|before|since|following) (?:the|an?|his|her|its|their) (?:\p{Ll}+ ){1,4}(?:on|in) $/u;

/** "Moss met the board, which she hid during her hearing on January 10": the hearing was then, and she met it another day. */
function ofAnotherEvent({ start }: Found, asked: Asked, passage: Passage): boolean {
  const during = DURING.exec(passage.text.slice(Math.max(0, start - TELLING), start));
  return (
    during !== null &&
    !terms(during[0]).some(({ stem }) => asked.weightOf.has(stem)) &&
    deedAt(asked, passage).some((at) => at < Math.max(0, start - TELLING) + during.index)
  );
}

/** Between a date and a verb: "in May 2010 and" tried. */
const NEXT_DEED = /^,? (?:and|but) (?:(?:was|were|is|are|has|had|been|then|later|also|\p{Ll}+ly) )*(?:re-|co-)?$/u;

/** "Brill was charged in May and tried in August": May is not when he was tried. */
function ofDeedBefore({ end }: Found, verbs: readonly Span[], { text }: Passage): boolean {
  return verbs.some((verb) => end < verb.start && NEXT_DEED.test(text.slice(end, verb.start)));
}

/** "PORT ANSEL, June 14 (AP) — …", "The board said Monday that …": when it was told, not when it happened. */
function ofTheReport(found: Found, { text, from, speech }: Passage): boolean {
  if (from === 0 && /^\s*(?:\([^)]*\)\s*)?[—–-]/u.test(text.slice(found.end))) return true;
  return (
    speech !== null &&
    REPORTED.test(text.slice(Math.max(0, found.start - TELLING), found.start)) &&
    /^,? (?:that\b|[“"])/u.test(text.slice(found.end))
  );
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** TIMEX3 value. */
  readonly value: string;
  readonly rule: string;
}

const YEAR = /\b(?:in |since |from )?((?:1[0-9]|20)\d\d)\b/gu;
const CLAUSE = /\b(?:when|while|as soon as|after|before|during|once) [^,.;:()"“”]{6,90}/giu;

/** When: the time expression nearest to what is asked about, as it stands in the passage. */
export function dateIn(asked: Asked, passage: Passage): Short | null {
  // "when did Moss say it sailed": a day in the words that were said is not when they were
  const found = inTime(expressions(passage, asked.question.kind === 'what-said'), asked, passage);
  const matched = matchedAt(asked, passage);
  const { noun } = asked.question.expects;
  const typed = asked.question.asked.toLowerCase();
  const fits = (f: Found): number => {
    if (noun === null) return 0;
    if (/^year/iu.test(noun)) return /\d{4}/u.test(f.text) ? 60 : 0;
    if (/^(?:time|hour)/iu.test(noun))
      return /\d(?::\d\d)?\s?[ap]\.?m|noon|midnight|o['’]clock/iu.test(f.text) ? 60 : 0;
    if (/^(?:day|date)/iu.test(noun)) return /\d|day\b/iu.test(f.text) ? 30 : 0;
    return 0;
  };
  const deed = deedAt(asked, passage);
  const verbs = deedIn(asked, passage);
  if (asksOfPast(asked.question) && verbs.length > 0 && verbs.every((v) => isToCome(v, passage))) return null;
  const isTyped = (f: Found): boolean => typed.includes(f.text.toLowerCase());
  const score = (f: Found): number =>
    fits(f) -
    0.3 * distance(f, deed.length > 0 ? deed : matched) -
    0.3 * meanDistance(f, matched) -
    (ofTheReport(f, passage) ? REPORT : 0) -
    (ofAnotherEvent(f, asked, passage) || ofDeedBefore(f, verbs, passage) ? REPORT : 0) +
    (asked.future && f.value > (passage.opened.entry.article.published ?? '9') ? FUTURE : 0);
  const best = bestOf(
    found.filter((f) => !isTyped(f)),
    score,
  );
  // "when did she sail in July": the day of another deed says no more of it than "in July"
  if (best !== null && deed.length > 0 && found.some((f) => isTyped(f) && score(f) > score(best))) return null;
  if (best !== null && (ofAnotherEvent(best, asked, passage) || ofDeedBefore(best, verbs, passage))) return null;
  if (best === null) return clauseIn(asked, passage, matched);
  const more = found.find(
    (f) =>
      f.start > best.end &&
      /^[^.;]{0,90}?,? and (?:then |again )?(?:in |on |at )?$/u.test(passage.text.slice(best.end, f.start)) &&
      /\band (?:then |again )?(?:in |on |at )$/u.test(passage.text.slice(best.end, f.start)),
  );
  const rule = ofTheReport(best, passage) ? DAY_OF_REPORT : best.rule;
  return { text: more === undefined ? best.text : `${best.text} and ${more.text}`, rule };
}

/** "will pass the budget on Friday", where it is asked when it was passed. */
const isToCome = (verb: Span, { text }: Passage): boolean =>
  TO_COME.test(text.slice(Math.max(0, verb.start - 60), verb.start));
const TO_COME =
  /\b(?:will|shall|(?:is|are) (?:(?:due|set|expected|scheduled|likely|planned) )?to|plans? to)(?: be| \p{Ll}+ly| also| not| soon)* $/u;

/** "when did moss sail in july": of "in June and on July 18" only the latter, where there is such a date. */
function inTime(found: readonly Found[], asked: Asked, { opened }: Passage): readonly Found[] {
  const days = daysTyped(asked, opened.entry.article.published);
  if (days === null) return found;
  const inside = found.filter(({ value }) => {
    const told = extent(value);
    return told !== null && told.from >= days.from && told.to <= days.to && told.to - told.from < days.to - days.from;
  });
  return inside.length > 0 ? inside : found;
}

function expressions({ opened, span, text }: Passage, saying: boolean): readonly Found[] {
  const times = opened.entry.reading.times
    .filter((t) => t.start >= span.start && t.end <= span.end && (t.type === 'DATE' || t.type === 'TIME'))
    .filter((t) => t.value !== 'PRESENT_REF' && !(saying && t.quoted))
    .map((t) => ({
      start: t.start - span.start,
      end: t.end - span.start,
      text: text.slice(t.start - span.start, t.end - span.start),
      value: t.value,
      rule: t.rule,
    }));
  if (times.length > 0) return times;
  return [...text.matchAll(YEAR)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[1] ?? '',
    value: m[1] ?? '',
    rule: 'year',
  }));
}

function clauseIn(_asked: Asked, passage: Passage, matched: readonly number[]): Short | null {
  const clauses = [...passage.text.matchAll(CLAUSE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
  const best = bestOf(clauses, (c) => -distance(c, matched));
  return best === null ? null : { text: best.text.trim(), rule: WHEN_CLAUSE };
}
