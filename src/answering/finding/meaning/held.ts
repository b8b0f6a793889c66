import { slice } from '../../../domain/span.ts';
import type { Opened, Passage } from '../opened.ts';
import { placedIn, wordsOf } from './place.ts';
import type { Form } from './row.ts';

/** A passage that has some of the stems that were looked for. */
export interface Held {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
}

/** The passages that have any of the stems, and which. */
export function holding(passages: readonly Passage[], wanted: ReadonlySet<string>): readonly Held[] {
  const found: Held[] = [];
  for (const passage of passages) {
    const stems = passage.wanted(wanted);
    if (stems.length > 0) found.push({ passage, stems: new Set(stems) });
  }
  return found;
}

/** The words of a form as they stand in a passage; null where it has not all of them in their order. */
export function wordsIn({ passage, stems }: Held, form: Form): string | null {
  const [first = ''] = form.telling;
  if (!form.telling.every((stem) => stems.has(stem))) return null;
  if (form.stems.length > 1) {
    const placed = placedIn(wordsOf(passage.text), form);
    return placed === null ? null : placed.map((word) => slice(passage.text, word)).join(' ');
  }
  const term = passage.terms.find(({ stem }) => stem === first);
  return term === undefined ? null : slice(passage.opened.entry.article.text, term).replace(/['’]s?$/u, '');
}

/** Has a headline one of the stems? */
export const inTitle = (articles: readonly Opened[], stems: readonly string[]): boolean =>
  articles.some(({ title }) => stems.some((stem) => title.has(stem)));
