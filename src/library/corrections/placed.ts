import type { ArticleHead } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import { slice } from '../../domain/span.ts';
import { textHash } from '../identity.ts';
import type { Entry, Library } from '../library.ts';

/** A correction with the words that it is about and where they stand. */
export interface Placed {
  readonly correction: Correction;
  readonly article: ArticleHead;
  readonly words: string;
}

/** A correction as it is shown: with the words that stand in its place. */
export function placedIn({ article: { text, ...article } }: Entry, correction: Correction): Placed {
  return { correction, article, words: slice(text, correction.span) };
}

/**
 * A server's corrections with the words that they are about: open suggestions first, each kind the latest first. Those
 * whose text is not on the record any more are left out; they hold again when it comes back.
 */
export const placedCorrections = async (library: Library): Promise<readonly Placed[]> =>
  (await withEntries(library)).map(({ correction, entry }) => placedIn(entry, correction));

/** The same with the whole articles. */
export async function withEntries(
  library: Library,
): Promise<readonly { readonly correction: Correction; readonly entry: Entry }[]> {
  const all = await library.corrections.list();
  if (all.length === 0) return [];
  const ids = await library.holding(new Set(all.map((one) => one.textHash)));
  const entries = new Map((await library.getAll(ids)).map((entry) => [textHash(entry.article.text), entry]));
  return all.flatMap((correction) => {
    const entry = entries.get(correction.textHash);
    return entry === undefined ? [] : { correction, entry };
  });
}
