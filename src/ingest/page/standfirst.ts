import { paragraphsInside } from './dates/aside.ts';
import { bare, headingOf } from './heading.ts';
import { notOfTheArticle } from './lines.ts';
import type { Page } from './page.ts';

/** What a page shows under its title. */
export interface Standfirst {
  /** Its paragraphs, as far as a standfirst may be followed by the text. */
  readonly under: readonly string[];
}

/** More paragraphs than this between title and text are something else. */
const MOST_LEAD = 3;

/** So far under a title the text has begun. */
const MOST = 25;

/** A standfirst is a sentence, and mostly more than one. In UTF-16 units. */
const SHORTEST = 60;

/** The paragraphs under the title, before Readability takes the page apart. */
export function standfirstOf({ document }: Page): Standfirst {
  const shown = headingOf(document)?.textContent ?? '';
  const title = bare(shown);
  if (title === '') return { under: [] };
  const all = paragraphsInside(document);
  const at = all.findLastIndex(({ text }) => text.length <= shown.length && bare(text) === title);
  return { under: at === -1 ? [] : all.slice(at + 1, at + 1 + MOST).map(({ text }) => text) };
}

/**
 * The paragraphs with the standfirst, which Readability leaves out where it has a box of its own: sentences between the
 * title and the first paragraph that was found.
 */
export function withLead(found: readonly string[], { under }: Standfirst): readonly string[] {
  const first = found.find((text) => text.length > SHORTEST);
  const begins = first === undefined ? -1 : under.indexOf(first);
  const between = under
    .slice(0, Math.max(0, begins))
    .filter((text) => text.length >= SHORTEST && /[.!?…]["”’»“)]*$/.test(text) && notOfTheArticle(text) === null);
  if (between.length === 0 || between.length > MOST_LEAD) return found;
  const has = bare(found.join(' '));
  const lead = between.filter((text) => !has.includes(bare(text)));
  return [...lead, ...found];
}
