import type { Article, ArticleId, ServerId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Store } from '../store/store.ts';
import type { Reread } from '../upkeep.ts';

const STRETCH = 50;

/** Reads every article anew whose reading other rules made; what was done stays done when this is ended in the middle. */
export async function reread(
  store: Store,
  rules: string,
  read: (article: Article) => Promise<Reading | null>,
): Promise<Reread> {
  const failed: { readonly server: ServerId; readonly article: ArticleId }[] = [];
  let done = 0;
  for (const server of await store.servers()) {
    for (let after = ''; ; ) {
      const ids = await store.outdated(server, rules, after, STRETCH);
      for (const { article } of await store.entries(server, ids)) {
        const reading = await read(article);
        if (reading === null) failed.push({ server, article: article.id });
        else if (await store.replaceReading(server, article.id, reading)) done++;
      }
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
    }
  }
  return { reread: done, failed };
}
