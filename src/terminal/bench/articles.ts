import { readFileSync } from 'node:fs';
import type { Article } from '../../domain/article.ts';
import { madeArticle } from './made-articles.ts';

/**
 * So many articles: those of a file of JSON lines (`text`, and `title` and `published` where known), made-up ones where
 * there is none. A file with fewer articles is gone through again with another first line, so that no text comes twice.
 *
 * @throws Error for a file that cannot be read or holds a line that is no JSON.
 */
export function articlesFor(count: number, file: string | null): readonly Article[] {
  if (file === null) return Array.from({ length: count }, (_, at) => madeArticle(at));
  const given = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  if (given.length === 0) throw new Error(`${file} holds no article`);
  return Array.from({ length: count }, (_, at) => {
    const { text, title, published } = given[at % given.length] ?? {};
    const round = Math.floor(at / given.length);
    return {
      id: `given-${at}`,
      text: round === 0 ? String(text) : `Edition ${round}.\n\n${String(text)}`,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof published === 'string' ? { published } : {}),
    };
  });
}
