import type { Question } from '../../domain/question.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { dayValue, extent, parseDay } from '../../reading/dates/calendar.ts';
import type { Opened, Passage } from '../finding/opened.ts';
import { dayBeside } from '../said.ts';
import { typedDays } from '../timeline/typed-day.ts';
import { eventIn } from './event.ts';

type During = NonNullable<Question['during']>;

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "in July", "since 2016", "before March 3, 2017", "last week": at the end of a question, or before "about". */
const LIMIT = new RegExp(
  String.raw`(?:^|\s+)(?:back )?(?:(?<how>in|during|on|since|after|from|before|until|till|by) )?(?<time>(?:(?:early|late|mid) )?${MONTHS}(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:of )?\d{4})?|(?:19|20)\d\d|(?:last|this|the past) (?:week|month|year)|yesterday|today)$`,
  'iu',
);
/** Months and years stand in a limit only with one of these before them: "may", "the class of 2016". */
const NEEDS_NONE = /^(?:last|this|the past|yesterday|today)\b/i;
/** Kinds of questions that a time can limit: of the others it is a part of what is asked, unless it counts from today. */
const LIMITED: ReadonlySet<Question['kind']> = new Set(['who-said', 'what-said', 'list']);
/** "how much did moss earn last year": what articles of any day call so. */
const BY_YEAR = /\byear$/iu;
const LIMITED_FROM_NOW: ReadonlySet<Question['kind']> = new Set(['who', 'where', 'when', 'why', 'how-many', 'yes-no']);

/**
 * The question without the time that limits it, and that time: "what did Moss say about the ferry in July". A month
 * without a year is the last one before the newest of the articles that may answer. `inOne`: one article is asked about,
 * whose "today" is its own.
 */
export function limited(question: Question, articles: readonly Opened[], now: Date, inOne = false): Question {
  const { how, time } = LIMIT.exec(question.about)?.groups ?? {};
  const fromNow = time !== undefined && how === undefined && NEEDS_NONE.test(time);
  if (!LIMITED.has(question.kind) && !(fromNow && !inOne && !BY_YEAR.test(time) && LIMITED_FROM_NOW.has(question.kind)))
    return question;
  // "who said we close the pier today": the day may be one of the words that were said
  if (fromNow && question.kind === 'who-said' && articles.some((one) => isSaid(time, one))) return question;
  if (time === undefined || (how === undefined && !NEEDS_NONE.test(time))) return byEvent(question, articles);
  const newest =
    articles
      .map(({ entry }) => entry.article.published ?? '')
      .sort()
      .at(-1) ?? '';
  const counted = newest === '' || NEEDS_NONE.test(time) ? now : new Date(`${newest.slice(0, 10)}T12:00:00Z`);
  const typed = time.replace(/^(?:early|late|mid) /i, '');
  const days = typedDays(typed, counted);
  if (days === null) return question;
  const ahead = !/\d{4}/u.test(typed) && dayValue(days.from) > dayOf(counted);
  const range = { from: back(dayValue(days.from), ahead), to: back(dayValue(days.to), ahead) };
  return {
    ...question,
    about: question.about.replace(LIMIT, '').trim(),
    during: bounds(how?.toLowerCase() ?? 'in', range),
  };
}

/** Has a quotation of the article the words? */
const isSaid = (words: string, { quotes }: Opened): boolean =>
  quotes.some(({ text }) => new RegExp(`\\b${words}\\b`, 'iu').test(text));

/** "who said" has its words from the quotation: "who said we were warned before the storm". */
function byEvent(question: Question, articles: readonly Opened[]): Question {
  const event = question.kind === 'who-said' ? null : eventIn(question, articles);
  const days = event === null ? null : extent(event.value);
  if (event === null || days === null) return question;
  const range = bounds(event.how, { from: dayValue(days.from), to: dayValue(days.to) });
  return { ...question, about: event.about, during: { ...range, event: event.typed } };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const back = (day: string, year: boolean): string => (year ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day);

function bounds(how: string, { from, to }: { readonly from: string; readonly to: string }): During {
  if (how === 'since' || how === 'from') return { from, to: null };
  if (how === 'after') return { from: next(to, 1), to: null };
  if (how === 'before') return { from: null, to: next(from, -1) };
  if (how === 'until' || how === 'till' || how === 'by') return { from: null, to };
  return { from, to };
}

const next = (day: string, by: number): string => {
  const parsed = parseDay(day);
  return parsed === null ? day : dayValue(parsed + by);
};

/** How many sentences before a passage may have said when it was: "In 2008 … “It is a right,” she said at the time." */
const BACK = 2;
const THEN =
  /\b(?:at the time|back then|(?<!since )then|(?:that|the same) (?:day|week|month|year|night|evening|morning))\b(?!-)/i;

/**
 * Does the passage tell of the time? By the very words of the question ("before the hearing"), by a date in its
 * sentences, by one just before that it points to, or else by the day of its article.
 */
export function within({ from, to, event }: During, passage: Passage): boolean {
  const { opened, from: first } = passage;
  const inside = ({ from: start, to: end }: Range): boolean =>
    (from === null || dayValue(end) >= from) && (to === null || dayValue(start) <= to);
  const around = beside(passage);
  if (event !== undefined && around.toLowerCase().includes(event.toLowerCase())) return true;
  const own = daysOf(passage);
  if (own.length > 0) return own.some(inside);
  const before = THEN.test(around) ? datesIn(opened, Math.max(0, first - BACK), first - 1, []) : [];
  if (before.length > 0) return before.some(inside);
  const published = parseDay(opened.entry.article.published?.slice(0, 10) ?? '');
  return published !== null && inside({ from: published, to: published });
}

/** The words of a passage's sentences, outside what is quoted there. */
function beside({ opened, from, to, quote, speech }: Passage): string {
  const parts = (quote ?? speech?.quote)?.parts ?? [];
  const { text } = opened.entry.article;
  return opened.sentences
    .slice(from, to + 1)
    .flatMap(({ span }) => {
      const inside = parts.filter((part) => overlaps(part, span));
      const starts = [span.start, ...inside.map((part) => part.end)];
      const ends = [...inside.map((part) => part.start), span.end];
      return starts.map((start, i) => text.slice(start, ends[i]));
    })
    .join(' ');
}

/** When a passage was: words on the day they were said, which is no day in them ("… was built in 1974," she said). */
function daysOf({ opened, from, to, quote, speech }: Passage): readonly Range[] {
  const said = quote ?? speech?.quote ?? null;
  const day = said?.said?.value ?? dayBeside(said, opened.entry.reading)?.value;
  const known = day === undefined ? null : extent(day);
  return known === null ? datesIn(opened, from, to, said?.parts ?? []) : [known];
}

type Range = NonNullable<ReturnType<typeof extent>>;

/** What the dates in some sentences come to, but those in the words `outside` of which they are looked for. */
function datesIn(
  { entry, sentences }: Opened,
  first: number,
  last: number,
  outside: readonly Span[],
): readonly Range[] {
  const spans = sentences.slice(first, last + 1).map((s) => s.span);
  return entry.reading.times
    .filter((t) => !t.quoted && spans.some((s) => overlaps(t, s)) && !outside.some((o) => overlaps(t, o)))
    .flatMap((t) => extent(t.value) ?? []);
}
