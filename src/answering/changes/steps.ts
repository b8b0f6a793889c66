import type { Article, ArticleId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Entry, Library } from '../../library/library.ts';
import { type Change, changesBetween } from './changes.ts';

/** What changed from one text of an article to the next. */
export interface Step {
  /** When the later text came: ISO 8601. */
  readonly at: string;
  readonly changes: readonly Change[];
}

/** What changed in an article since it was first taken in. */
export interface Changed {
  readonly entry: Entry;
  /** The latest first; a text that could not be read has no steps beside it. */
  readonly steps: readonly Step[];
}

/** Steps that are told. */
const MOST_STEPS = 10;

/**
 * What changed in the quotations of an article from text to text. Old texts are read as the rules read them now, so that
 * no change of the rules is taken for one of the article.
 *
 * @param read null where a text cannot be read.
 */
export async function changedIn(
  id: ArticleId,
  library: Library,
  read: (article: Article) => Promise<Reading | null>,
): Promise<Changed | null> {
  const entry = await library.get(id);
  const { versions } = await library.versions.history(id);
  if (entry === null || versions.length === 0) return null;
  const steps: Step[] = [];
  let after: Entry | null = entry;
  for (const { article, until } of versions.toReversed().slice(0, MOST_STEPS)) {
    const reading = await read(article);
    const before: Entry | null = reading === null ? null : { article, reading };
    if (before !== null && after !== null) steps.push({ at: until, changes: changesBetween(before, after) });
    after = before;
  }
  return { entry, steps };
}
