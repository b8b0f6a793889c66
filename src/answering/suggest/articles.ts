import { folded } from '../../language/stems.ts';
import type { ArticleSummary } from '../../library/library.ts';
import { begins, nearlyBegins } from './begins.ts';
import { cut } from './cut.ts';
import { MOST, many, type Suggest, type Suggestion } from './suggestion.ts';

/** Publishers beside the articles. */
const MOST_PUBLISHERS = 5;

const titled = ({ title, publisher }: ArticleSummary): readonly Suggestion[] =>
  title === undefined
    ? []
    : [{ value: cut(title), label: publisher === undefined ? title : `${title} · ${publisher}` }];

/** Publishers with the number of their articles, those with most first. */
function publishersIn(articles: readonly ArticleSummary[]): readonly Suggestion[] {
  const counts = new Map<string, number>();
  for (const { publisher } of articles) if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => ({ value: name, label: `${name} · ${many(count, 'article')}` }));
}

/** Publishers and titles that hold what is typed, the newest articles first; else those spelt nearly so, else found by words. */
export const articles: Suggest = async (typed, library) => {
  const all = await library.articles();
  const publishers = publishersIn(all);
  const start = folded(typed);
  const choose = (publisher: (name: string) => boolean, title: (text: string) => boolean): readonly Suggestion[] => {
    const some = publishers.filter(({ value }) => publisher(value)).slice(0, MOST_PUBLISHERS);
    const found = all.flatMap((article) => (title(article.title ?? '') ? titled(article) : []));
    // With nothing typed the newest articles come first: they are what was just talked about.
    return typed === '' ? [...found.slice(0, MOST - some.length), ...some] : [...some, ...found];
  };
  const exact = choose(
    (name) => begins(name, typed),
    (title) => folded(title).includes(start),
  );
  if (exact.length > 0) return exact;
  const nearly = choose(
    (name) => nearlyBegins(name, typed),
    (title) => nearlyBegins(title, typed),
  );
  if (nearly.length > 0) return nearly;
  const byId = new Map(all.map((article) => [article.id, article]));
  const hits = await library.search(typed, MOST, true);
  return hits.flatMap(({ id }) => titled(byId.get(id) ?? { id, addedAt: new Date(0), quotations: 0, people: 0 }));
};
