import type { Evidence, QuoteEvidence } from '../domain/answer.ts';
import type { ArticleHead } from '../domain/article.ts';
import { CORRECTED, CORRECTED_SPEAKER } from '../domain/correction.ts';
import { dateInWords } from './dates.ts';
import { dateLabel } from './labels.ts';

/** What stands where nobody can be named: a wrong name is worse. */
export const SPEAKER_UNCLEAR = 'speaker unclear';

/**
 * The words of a piece of evidence as they are shown. What stands in marks comes in marks, and where its article
 * interrupts it ("…," he said. "…") with an ellipsis between the parts; a scrap of a few words comes in its sentence.
 * What is cut out of its sentence ("that he would go") begins with an ellipsis. All else stands as in the article.
 */
export function shownWords(evidence: Evidence): string {
  const { quote, span, text } = evidence;
  if (quote === null) return text;
  if (quote.around !== null) return quote.around;
  const cut = quote.kind !== 'direct' && /^\p{Ll}/u.test(text) ? '… ' : '';
  if (quote.kind === 'indirect') return `${cut}${text}`;
  let words = '';
  let end = span.start;
  for (const part of quote.parts) {
    const between = text.slice(end - span.start, part.start - span.start);
    if (words !== '') words += /[\p{L}\p{N}]/u.test(between) ? ' … ' : ' ';
    words += text.slice(part.start - span.start, part.end - span.start);
    end = part.end;
  }
  return words === '' ? text : `${cut}“${words}”`;
}

/** A title that is written short and stands before the name: "Sen.", "Lt. Gov.", "Dr." */
const SHORT_TITLE = /^(?:\p{Lu}\p{Ll}{0,4}\.\s?){1,3}$/u;

/** "Jeff Sessions, Attorney General", "Sen. Susan Collins", or that the speaker is unclear. */
export function speakerLabel({ speaker, role }: QuoteEvidence): string {
  if (speaker === null) return SPEAKER_UNCLEAR;
  if (role === null) return speaker;
  return SHORT_TITLE.test(role) ? `${role} ${speaker}` : `${speaker}, ${role}`;
}

const correctedMark = ({ corrected }: QuoteEvidence): string => (corrected === undefined ? '' : ` (${CORRECTED})`);

/** "Jeff Sessions, Attorney General · told · 2 March 2017 (inferred)"; null where there is nothing to say. */
export function attributionLabel(evidence: Evidence): string | null {
  const parts = [
    evidence.quote === null ? null : `${speakerLabel(evidence.quote)}${correctedMark(evidence.quote)}`,
    evidence.quote?.cue ?? null,
    dateLabel(evidence.date),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The short answer, marked where it is a speaker whom a moderator put right, above a sentence that names another. */
export const shortLabel = ({ short, quote, why }: Evidence): string =>
  `${short ?? ''}${quote === null && why.rules.includes(CORRECTED_SPEAKER) ? ` (${CORRECTED})` : ''}`;

export const titleOf = (article: ArticleHead): string => article.title ?? article.url ?? 'Untitled article';

/** "CNN · 2 March 2017": where and when it came out; null where neither is known. */
export function imprint(article: ArticleHead): string | null {
  const parts = [article.publisher, article.published === undefined ? undefined : dateInWords(article.published)];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? null : known.join(' · ');
}
