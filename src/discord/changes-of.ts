import { changedIn } from '../answering/changes/steps.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { House } from './house.ts';
import { changesCard } from './render/changes.ts';
import type { Card } from './render/parts.ts';

/** What changed in an article's quotations; null where no earlier text of it is kept. */
export async function changesOf(id: ArticleId, library: Library, { tools, log }: House): Promise<Card | null> {
  const changed = await changedIn(id, library, async (article) => {
    const outcome = await tools.readers.read(article);
    if (outcome.kind === 'read') return outcome.reading;
    log.warn({ server: library.server, because: outcome.because, cause: outcome.detail }, 'earlier text not read');
    return null;
  });
  return changed === null ? null : changesCard(changed);
}
