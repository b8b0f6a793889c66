import type { Library } from '../library/library.ts';
import { oneLine } from './render/markdown.ts';

/** Something to try, as it is typed. */
export type Example = string;

/** The first words of a quotation, as somebody would remember them. */
const remembered = (words: string): string =>
  oneLine(words)
    .split(' ')
    .slice(0, 5)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '');

/** Up to three things to try that this server's own articles answer; none where it has none. */
export async function examplesFrom(library: Library): Promise<readonly Example[]> {
  const people = await library.people();
  const [most] = people;
  if (most === undefined) return [];
  const [place] = [...most.articles].sort((a, b) => b.quotations - a.quotations);
  const entry = place === undefined ? null : await library.get(place.id);
  const quote = entry?.reading.quotes.find(
    ({ kind, attribution }) => kind === 'direct' && attribution?.speaker != null,
  );
  const part = quote?.parts[0];
  const words = entry === null || part === undefined ? '' : remembered(entry.article.text.slice(part.start, part.end));
  return [
    ...(words === '' ? [] : [`/who-said ${words}`]),
    `/timeline ${oneLine(most.name)}`,
    `/who-is ${oneLine((people[1] ?? most).name)}`,
  ];
}
