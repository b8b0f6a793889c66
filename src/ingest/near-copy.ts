import type { ArticleHead } from '../domain/article.ts';
import type { Library } from '../library/library.ts';

/** A text shorter than this, in words, may be like another by chance. */
const SHORTEST = 80;

/** How much of a text is compared, in UTF-16 units. */
const COMPARED = 40_000;

const SHINGLE = 5;

/** Resemblance from which two texts are one article: syndicated copies differ in bylines, datelines and cuts. */
export const NEAR = 0.8;

/** Words that the candidates are looked for by, and how many candidates are compared. */
const PROBE = 12;
const CANDIDATES = 3;

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, COMPARED)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const shingles = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));

/**
 * Resemblance of two texts: of all stretches of five words in either, the part that stands in both, 0 to 1.
 * (Broder 1997, On the resemblance and containment of documents; exact, without sketches.)
 */
export function resemblance(a: string, b: string): number {
  const [one, other] = [shingles(wordsOf(a)), shingles(wordsOf(b))];
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** The article of the library that a text is a copy of, but for a few words; null where there is none. */
export async function findNearCopy(text: string, library: Library): Promise<ArticleHead | null> {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return null;
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, PROBE);
  const hits = await library.search(longest.join(' '), CANDIDATES);
  for (const { article } of await library.getAll(hits.map(({ id }) => id))) {
    const { text: theirs, ...head } = article;
    if (resemblance(text, theirs) >= NEAR) return head;
  }
  return null;
}
