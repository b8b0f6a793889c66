import type { Article, ArticleId, ServerId } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Store } from '../store/store.ts';
import type { Reread } from '../upkeep.ts';

/** So many are read and put in their place at a time: an end in the middle costs no more, nor does it hold up others. */
const STRETCH = 20;

/** See `Upkeep.reread`. */
export async function reread(
  store: Store,
  rules: string,
  read: (article: Article) => Promise<Reading | null>,
  serves: (server: ServerId) => boolean = () => true,
): Promise<Reread> {
  const failed: { readonly server: ServerId; readonly article: ArticleId }[] = [];
  let done = 0;
  for (const { server } of await store.outdated(rules)) {
    for (let after = ''; serves(server); ) {
      const ids = await store.outdatedOn(server, rules, after, STRETCH);
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
      const outcomes = await Promise.all(
        (await store.entries(server, ids)).map(async ({ article }) => ({ article, reading: await read(article) })),
      );
      const entries = outcomes.flatMap(({ article, reading }) => (reading === null ? [] : [{ article, reading }]));
      for (const { article, reading } of outcomes) if (reading === null) failed.push({ server, article: article.id });
      if (entries.length > 0) done += await store.replaceReadings(server, entries);
    }
  }
  return { reread: done, failed };
}
