import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { answer } from '../answering/answer.ts';
import { wallClock } from '../domain/time-zone.ts';
import { timelineCsv, timelineIcs, timelineJson } from '../picture/files.ts';
import { timelinePng } from '../picture/png.ts';
import type { TimelinePicture } from '../picture/timeline.ts';
import { type DeskSettings, openDesk, type Report, tellOfOlderRules } from './desk.ts';
import { showAnswer } from './show/answer.ts';

/** What `cli timeline` is given beside its subject. */
export interface TimelineOptions {
  readonly from?: string;
  readonly to?: string;
  /** Files to write. */
  readonly png?: string;
  readonly csv?: string;
  readonly ics?: string;
  /** Prints JSON in place of the list. */
  readonly json?: boolean;
  readonly dark?: boolean;
}

interface Surroundings {
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable & { readonly columns?: number };
}

/**
 * `cli timeline`: what happened when, listed whole under its axis, and as a picture or a file where asked for.
 *
 * @returns the exit code: 1 where the library cannot be opened, there is no timeline, or a file cannot be written.
 */
export async function timelineCommand(
  subject: string,
  { from, to, json, dark, ...files }: TimelineOptions,
  { settings, report, output }: Surroundings,
): Promise<number> {
  const opened = await openDesk(settings, report, 'answer-from-memory');
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  const now = new Date();
  const page = { width: output.columns ?? null, colours: false };
  try {
    await tellOfOlderRules(desk, report);
    const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const told = await answer(
      { kind: 'timeline', subject, ...bounds },
      {
        library: desk.library,
        now: wallClock(now, (await desk.library.settings()).timeZone),
      },
    );
    if (told.kind !== 'timeline') {
      output.write(`${showAnswer(page, told)}\n`);
      return 1;
    }
    const picture: TimelinePicture = { subject: told.question.about, entries: told.entries, undated: told.undated };
    const contents: Readonly<Record<keyof typeof files, () => string | Promise<Uint8Array>>> = {
      png: () => timelinePng(picture, dark === true ? 'dark' : 'light'),
      csv: () => timelineCsv(picture),
      ics: () => timelineIcs(picture, now),
    };
    let failed = false;
    for (const kind of ['png', 'csv', 'ics'] as const) {
      const file = files[kind];
      if (file !== undefined && !(await written(file, await contents[kind](), report))) failed = true;
    }
    output.write(`${json === true ? timelineJson(picture) : showAnswer(page, told, 0, Number.POSITIVE_INFINITY)}\n`);
    return failed ? 1 : 0;
  } finally {
    await desk.close();
  }
}

async function written(file: string, content: string | Uint8Array, report: Report): Promise<boolean> {
  try {
    await writeFile(file, content);
    return true;
  } catch (error) {
    report(`${file} was not written.`, String(error));
    return false;
  }
}
