import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArticleId } from '../domain/article.ts';
import { type BatchItem, takeInAll } from '../ingest/collection/batch.ts';
import type { Library } from '../library/library.ts';
import type { Fetched } from './attachments.ts';
import { described } from './faults.ts';
import type { House } from './house.ts';
import { newKey } from './ingesting.ts';
import { type BatchCounts, batchCard } from './render/batch.ts';
import type { Card } from './render/parts.ts';

/** Progress is shown at most this often. */
const MILLISECONDS = 2_000;
/** Links that one command may name: a message's option holds no more. */
const MOST_LINKS = 50;

/** The links that somebody typed, each once. Nothing else is ever looked up: a path would be one on this machine. */
export const linksIn = (typed: string): readonly string[] =>
  [...new Set(typed.match(/https?:\/\/[^\s<>,;]{1,2000}/gi) ?? [])].slice(0, MOST_LINKS);

const COLLECTION = /\.(zip|csv|jsonl|ndjson)$/i;

/** Whether a file holds many articles. */
export const isCollection = ({ name }: { readonly name: string }): boolean => COLLECTION.test(name);

/** Takes in the articles of a file with many. It stands in a folder of its own meanwhile, under a name of ours. */
async function* inCollection(file: Fetched, library: Library, { tools }: House): AsyncGenerator<BatchItem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
  try {
    const [, ending = 'zip'] = COLLECTION.exec(file.name) ?? [];
    const name = path.join(folder, `articles.${ending.toLowerCase()}`);
    await writeFile(name, file.bytes);
    for await (const item of takeInAll([name], { library, tools })) {
      yield { ...item, name: item.name.slice(folder.length + 1) };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Takes in many articles, one after another, each whole or not at all.
 *
 * @param what links, or a file with many articles.
 * @param show gets a card from time to time while it goes on; what it throws is logged and does not stop the work.
 */
export async function takeInMany(
  what: readonly string[] | Fetched,
  library: Library,
  house: House,
  show: (card: Card) => Promise<void>,
): Promise<Card> {
  const { log, now } = house;
  const counts: BatchCounts = { added: 0, revised: 0, known: 0, refused: [] };
  const added: ArticleId[] = [];
  let shown = now().getTime();
  const items = 'bytes' in what ? inCollection(what, library, house) : takeInAll(what, { library, tools: house.tools });
  for await (const { name, taken } of items) {
    if (taken.kind === 'added') {
      counts.added++;
      added.push(taken.article.id);
    } else if (taken.kind === 'revised') counts.revised++;
    else if (taken.kind === 'known') counts.known++;
    else {
      counts.refused.push({ name, taken });
      log.warn({ server: library.server, because: taken.because, cause: taken.detail }, 'article not taken in');
    }
    if (now().getTime() - shown >= MILLISECONDS) {
      shown = now().getTime();
      await show(batchCard(counts, null)).catch((error: unknown) =>
        log.warn({ server: library.server, error: described(error) }, 'progress not shown'),
      );
    }
  }
  if (added.length === 0) return batchCard(counts, '');
  const key = newKey();
  await library.waiting.put(key, { kind: 'batch', articles: added });
  return batchCard(counts, key);
}
