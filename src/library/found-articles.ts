import type { ArticleSummary, Library } from './library.ts';

/** Articles that words find are at most this many. */
const MOST_FOUND = 50;

/** All articles, or those that an id, a title (perhaps cut, as completions are), a publisher or words find, best first. */
export async function foundArticles(words: string, library: Library): Promise<readonly ArticleSummary[]> {
  const all = await library.articles();
  if (words === '') return all;
  const start = words.replace(/…$/, '').toLowerCase();
  const isNamed = (title = ''): boolean =>
    words.endsWith('…') ? title.toLowerCase().startsWith(start) : title.toLowerCase() === start;
  const named = all.filter(({ id, title }) => id === words || isNamed(title));
  if (named.length > 0) return named;
  const by = all.filter(({ publisher }) => publisher?.toLowerCase() === start);
  if (by.length > 0) return by;
  const byId = new Map(all.map((article) => [article.id, article]));
  const hits = await library.search(words, MOST_FOUND);
  return hits.map(({ id }) => byId.get(id)).filter((article) => article !== undefined);
}

/** The first article that words find of those whose earlier texts are kept. */
export async function revisedArticle(words: string, library: Library): Promise<ArticleSummary | null> {
  const revised = new Set(await library.versions.revised());
  return (await foundArticles(words, library)).find(({ id }) => revised.has(id)) ?? null;
}
