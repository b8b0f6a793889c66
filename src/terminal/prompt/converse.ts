import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import type { Library } from '../../library/library.ts';
import type { Page } from '../show/page.ts';
import { complete } from './complete.ts';
import { HISTORY_LENGTH, type History } from './history.ts';
import type { Session } from './session.ts';

/** The streams of a terminal, or of a pipe. */
export interface Console {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;
}

const PROMPT = '> ';
const WIDEST = 100;

/** Reads lines and prints what the session responds, until the input ends, /quit, or Ctrl-C on an empty line. */
export async function converse({ input, output }: Console, session: Session, library: Library, history: History) {
  const live = input.isTTY === true && output.isTTY === true;
  const page = (): Page => ({
    width: output.isTTY === true ? Math.min(WIDEST, (output.columns ?? 80) - 1) : null,
    colours: live && (output.hasColors?.() ?? false),
  });
  const lines = createInterface({
    input,
    output: live ? output : undefined,
    terminal: live,
    crlfDelay: Number.POSITIVE_INFINITY,
    prompt: PROMPT,
    history: live ? history.load() : [],
    historySize: HISTORY_LENGTH,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) =>
      complete(line, library).then(
        ([found, of]) => done(null, [[...found], of]),
        () => done(null, [[], line]),
      ),
  });
  if (live) lines.on('history', (kept) => history.keep(kept));
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    output.write('^C\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  if (live) lines.prompt();
  for await (const line of lines) {
    const text = await session.respond(line, page());
    if (text === null) break;
    if (text !== '') output.write(`${text}\n\n`);
    if (live) lines.prompt();
  }
  if (live) output.write('\n');
}
