import type { Evidence } from '../domain/answer.ts';
import type { Fact } from '../domain/fact.ts';
import type { QuoteKind } from '../domain/quote.ts';
import { dateInWords } from './dates.ts';

/** How a date is known, in a word to stand behind it. */
export const CERTAINTY: Readonly<Record<Fact['certainty'], string>> = {
  stated: 'stated',
  inferred: 'inferred',
  reported: 'day of the report',
  corrected: 'corrected by a moderator',
};

/** The same for somebody who asks what the word means. */
const CERTAINTY_EXPLAINED: Readonly<Record<Fact['certainty'], string>> = {
  stated: 'The article gives this date in its own words.',
  inferred: 'Worked out from the words of the article and the day it was published.',
  reported: 'The article names no date here; this is the day it was published.',
  corrected: 'A moderator of this server has put it right.',
};

/** What to put before an event that did not simply happen; empty where it did. */
export const MODE: Readonly<Record<Fact['mode'], string>> = {
  happened: '',
  planned: 'planned',
  denied: 'denied',
  background: 'background',
};

/** How close the words are to what was uttered. */
export const QUOTE_KIND: Readonly<Record<QuoteKind, string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported, not word for word',
};

/** "Thursday" in an article without a day of publication: TIMEX3 has an X for what is not known of it. */
const isUnplaced = (value: string): boolean => /^[^P]*X/.test(value);

/** "10 January 2017 (inferred)", "a Thursday (day of publication not known)"; null where nobody can say when. */
export function dateLabel(date: Evidence['date']): string | null {
  if (date === null) return null;
  const how = isUnplaced(date.value) ? 'day of publication not known' : CERTAINTY[date.certainty];
  return `${dateInWords(date.value)} (${how})`;
}

/** How a date is known, in a sentence. */
export const dateExplained = ({ value, certainty }: NonNullable<Evidence['date']>): string =>
  isUnplaced(value)
    ? 'It hangs on the day of publication, which is not known for this article.'
    : CERTAINTY_EXPLAINED[certainty];

/** Why mentions have no date, where the articles' own day is missing; empty where it is not. */
export function unpublishedNote(articles: number): string {
  if (articles === 0) return '';
  const its = articles === 1 ? 'its' : 'their';
  return `The day of publication of ${counted(articles, 'article')} is not known: ${its} “Thursday” and “last month” have no place on the timeline.`;
}

/** A measured confidence, 0 to 1, in words. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.95) return 'almost certain';
  if (confidence >= 0.85) return 'very likely';
  if (confidence >= 0.7) return 'likely';
  return 'uncertain';
}

/** "1 quotation", "12 quotations". `many` where an s does not do. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
