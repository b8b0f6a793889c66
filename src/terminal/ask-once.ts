import type { Writable } from 'node:stream';
import { answer } from '../answering/answer.ts';
import { isRequest, requestOf } from '../answering/request.ts';
import { wallClock } from '../domain/time-zone.ts';
import { type DeskSettings, openDesk, type Report, tellOfOlderRules } from './desk.ts';
import { readLine } from './prompt/line.ts';
import { openSession, type Room } from './prompt/session.ts';

interface Options {
  readonly json: boolean;
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

/**
 * `cli ask`: one question, or one line of the prompt, answered from the library in the data folder.
 *
 * @returns the exit code: 1 where nothing is asked, where the library cannot be opened, or where there is no JSON for the line.
 */
export async function askOnce(line: string, { json, settings, report, output }: Options): Promise<number> {
  if (line.trim() === '') {
    report('What shall be asked? ask "who said recuse?"', 'no words');
    return 1;
  }
  const opened = await openDesk(settings, report, 'answer-from-memory');
  if (opened.kind === 'failed') return 1;
  const room: Room = { ...opened.desk, now: () => new Date(), report };
  try {
    await tellOfOlderRules(opened.desk, report);
    const text = json
      ? await answerJson(line, room)
      : await openSession(room).respond(line, { width: null, colours: false });
    if (text === null) return 1;
    output.write(`${text}\n`);
    return 0;
  } finally {
    await opened.desk.close();
  }
}

/** An Answer as one JSON object; null for a line that asks nothing of the articles. */
async function answerJson(typed: string, { library, now, report }: Room): Promise<string | null> {
  const line = readLine(typed);
  if (line.kind === 'command' && isRequest(line.name)) {
    return JSON.stringify(
      await answer(requestOf(line.name, line.words), {
        library,
        now: wallClock(now(), (await library.settings()).timeZone),
      }),
    );
  }
  report('--json is for questions, and for commands that ask one.', typed);
  return null;
}
