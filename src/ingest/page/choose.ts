import { bare } from './heading.ts';

/** How much of a paragraph is compared, in letters. */
const COMPARED = 80;

/**
 * The article's paragraphs from what a page shows and what it states for search engines (`articleBody` of its JSON-LD).
 * What is stated is the publisher's own word on where the article begins and ends, but it has lost its paragraphs, and
 * on some pages it is only the beginning. So a page's paragraphs are kept from the first to the last that the statement
 * has (headings and embedded posts between them are often left out of it); where the statement is too short to be the whole, all that is shown is kept; and where the page shows little of it (a script
 * would have filled it), the statement itself is taken.
 */
export function chooseParagraphs(shown: readonly string[], stated: readonly string[]): readonly string[] {
  const whole = bare(stated.join(' '));
  const all = bare(shown.join(' ')).length;
  if (whole.length < all * 0.6 || /(?:…|\.\.\.|\[\+\d+ chars\])$/.test(stated.at(-1) ?? '')) return shown;
  const confirmed = shown.map((paragraph) => whole.includes(bare(paragraph).slice(0, COMPARED)));
  const covered = bare(shown.filter((_, i) => confirmed[i]).join(' ')).length;
  if (covered < whole.length * 0.85) return stated;
  return shown.slice(confirmed.indexOf(true), confirmed.lastIndexOf(true) + 1);
}
