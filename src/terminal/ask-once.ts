import type { Writable } from 'node:stream';
import { answer } from '../answering/answer.ts';
import { type DeskSettings, openDesk, type Report } from './desk.ts';
import { openSession } from './prompt/session.ts';

interface Options {
  readonly json: boolean;
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

/**
 * `cli ask`: one question, or one line of the prompt, answered from the library in the data folder.
 *
 * @returns the exit code: 1 where the library cannot be opened.
 */
export async function askOnce(line: string, { json, settings, report, output }: Options): Promise<number> {
  const opened = await openDesk(settings, report);
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  const now = () => new Date();
  try {
    const text = json
      ? JSON.stringify(await answer({ kind: 'ask', question: line }, { library: desk.library, now: now() }))
      : await openSession({ ...desk, now, report }).respond(line, { width: null, colours: false });
    output.write(`${text ?? ''}\n`);
    return 0;
  } finally {
    await desk.close();
  }
}
