import MiniSearch from 'minisearch';
import type { Article, ArticleId } from '../../domain/article.ts';
import { terms } from '../../language/stems.ts';

/** MiniSearch alone over the same stems: what the bench measures our answers against. */
export function searchByMiniSearch(articles: readonly Article[]): (words: string) => readonly ArticleId[] {
  const index = new MiniSearch<Article>({
    fields: ['title', 'text'],
    tokenize: (text) => terms(text).map((term) => term.stem),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 } },
  });
  index.addAll(articles);
  return (words) =>
    index
      .search(words)
      .slice(0, 10)
      .map((hit) => String(hit.id));
}
