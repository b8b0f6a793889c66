import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { within } from '../questions/limit.ts';
import { type Rarity, searched } from './asked.ts';
import { type Opened, opened } from './opened.ts';

/** How many articles are opened for a question. */
const OPENED = 10;

/** How many are looked at for those of a time that the question names. */
const LOOKED_THROUGH = 60;

/**
 * The articles that may answer, best first: those that hold the question's words or `alike`, or the one asked about; of
 * a question limited to a time only those that tell of it, where there are such.
 */
export async function gather(
  question: Question,
  library: Library,
  article: string | undefined,
  alike: readonly string[],
): Promise<readonly Opened[]> {
  if (article !== undefined) {
    const entry = await library.get(article);
    return entry === null ? [] : [opened(entry)];
  }
  const words = [question.speaker, searched(question), ...alike].filter((part) => part !== null).join(' ');
  const { during } = question;
  const hits = await library.search(words, during === null ? OPENED : LOOKED_THROUGH);
  const found = (await library.getAll(hits.map((h) => h.id))).map(opened);
  const fitting = during === null ? found : found.filter((one) => one.sentences.some((s) => within(during, s)));
  return (fitting.length > 0 ? fitting : found).slice(0, OPENED);
}

/** How rare words are among the library's articles, and which of them none has. */
export async function rarity(stems: readonly string[], library: Library): Promise<Rarity> {
  const weights = new Map<string, number>();
  const unknown = new Set<string>();
  for (const stem of stems) {
    const { articles, of } = await library.frequency(stem);
    weights.set(stem, Math.log(1 + (of - articles + 0.5) / (articles + 0.5)) / Math.log(2 * of + 3));
    if (articles === 0) unknown.add(stem);
  }
  return { weights, unknown };
}
