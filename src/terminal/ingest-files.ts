import type { Writable } from 'node:stream';
import { takeInAll } from '../ingest/collection/batch.ts';
import { sizeOf } from '../ingest/collection/drafts.ts';
import type { TakenIn } from '../ingest/taken-in.ts';
import { takenInSentence } from '../wording/taken-in.ts';
import { type DeskSettings, openDesk, openLibraryOf, type Report } from './desk.ts';
import { openBar, type Screen } from './show/bar.ts';
import { safe } from './show/safe.ts';

interface Options {
  /** The server whose library is added to; null: the terminal's own. */
  readonly server: string | null;
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
  /** Where the progress is shown; null: nowhere. */
  readonly progress: Screen | null;
}

/**
 * `cli ingest`: adds files, folders, collections, archives and links to a library in the data folder, a line for each
 * article. Stopped half-way and run again it loses and doubles nothing.
 *
 * @returns the exit code: 1 where the library cannot be opened or anything was refused. What was added stays.
 */
export async function ingestFiles(what: readonly string[], options: Options): Promise<number> {
  const { server, settings, report, output, progress } = options;
  const opened = await (server === null
    ? openDesk(settings, report, 'fail')
    : openLibraryOf(server, settings, report, 'fail'));
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  const count: Record<TakenIn['kind'], number> = { added: 0, revised: 0, known: 0, refused: 0 };
  const bar = progress === null ? null : openBar(progress, await totalOf(what));
  try {
    for await (const { name, taken, bytes } of takeInAll(what, desk)) {
      count[taken.kind]++;
      bar?.clear();
      if (taken.kind === 'refused') report('Nothing was added.', `${name}: ${taken.because}: ${taken.detail}`);
      output.write(`${safe(name)}: ${safe(takenInSentence(taken))}\n`);
      bar?.advance(
        bytes,
        `${count.added} added · ${count.revised} with a new text · ${count.known} known before · ${count.refused} refused`,
      );
    }
    bar?.end();
    return count.refused > 0 ? 1 : 0;
  } finally {
    await desk.close();
  }
}

async function totalOf(what: readonly string[]): Promise<number> {
  let total = 0;
  for (const one of what) total += await sizeOf(one);
  return total;
}
