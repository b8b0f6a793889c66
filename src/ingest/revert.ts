import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { Readers } from '../reading/pool/readers.ts';

/** Puts the last earlier text of an article in the place of its newest, which is forgotten. False where that cannot be done. */
export async function revert(id: ArticleId, library: Library, readers: Readers): Promise<boolean> {
  const { versions } = await library.versions.history(id);
  const last = versions.at(-1);
  if (last === undefined) return false;
  const outcome = await readers.read(last.article);
  if (outcome.kind === 'failed') return false;
  return library.replace(last.article, outcome.reading, 'last-version');
}
