import type { Writable } from 'node:stream';
import { type DeskSettings, openDesk, type Report } from './desk.ts';
import { safe } from './show/safe.ts';

interface Options {
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

/**
 * `cli ingest`: adds files and links to the library in the data folder, a line for each.
 *
 * @returns the exit code: 1 where the library cannot be opened or anything was refused. What was added stays.
 */
export async function ingestFiles(what: readonly string[], { settings, report, output }: Options): Promise<number> {
  const opened = await openDesk(settings, report);
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  let refused = 0;
  try {
    for (const one of what) {
      const { taken, sentence } = await desk.takeIn(one);
      if (!taken) refused++;
      output.write(`${safe(one)}: ${safe(sentence)}\n`);
    }
    return refused > 0 ? 1 : 0;
  } finally {
    await desk.close();
  }
}
