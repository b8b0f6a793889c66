import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeIn } from '../ingest/take-in.ts';
import type { TakenIn } from '../ingest/taken-in.ts';
import type { Tools } from '../ingest/tools.ts';
import type { Library } from '../library/library.ts';

const FOLDER = fileURLToPath(new URL('../../data/articles', import.meta.url));

/** Adds the articles that come with the program. */
export async function addSamples(library: Library, tools: Tools): Promise<readonly TakenIn[]> {
  const outcomes: TakenIn[] = [];
  for (const name of await readdir(FOLDER)) {
    const bytes = await readFile(path.join(FOLDER, name));
    outcomes.push(await takeIn({ kind: 'file', name, bytes }, { library, tools }));
  }
  return outcomes;
}
