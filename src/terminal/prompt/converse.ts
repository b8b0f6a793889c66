import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { linesOf } from '../../ingest/collection/lines.ts';
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

/** The longest line that is read from a pipe, in UTF-16 units: no path and no question is as long. */
const LONGEST = 10_000;

/** Reads lines and prints what the session responds, until the input ends, /quit, or Ctrl-C on an empty line. */
export async function converse({ input, output }: Console, session: Session, library: Library, history: History) {
  const prompt = input.isTTY === true && output.isTTY === true ? openPrompt({ input, output }, library, history) : null;
  const page = (): Page => ({
    width: output.isTTY === true ? Math.min(WIDEST, (output.columns ?? 80) - 1) : null,
    colours: prompt !== null && (output.hasColors?.() ?? false),
  });
  prompt?.prompt();
  for await (const line of prompt ?? linesOf(input, LONGEST)) {
    const text = line.length > LONGEST ? TOO_LONG : await session.respond(line, page());
    if (text === null) break;
    if (text !== '') output.write(`${text}\n\n`);
    prompt?.prompt();
  }
  if (prompt !== null) output.write('\n');
}

const TOO_LONG = `That line is too long: at most ${LONGEST.toLocaleString('en')} characters.`;

/** Where lines are typed: with a history, and Tab to complete. Ctrl-C empties the line, or ends where it is empty. */
function openPrompt({ input, output }: Console, library: Library, history: History): Interface {
  const lines = createInterface({
    ...{ input, output, terminal: true, prompt: PROMPT },
    ...{ history: history.load(), historySize: HISTORY_LENGTH, removeHistoryDuplicates: true },
    completer: (line: string, done: (error: null, result: [string[], string]) => void) =>
      complete(line, library).then(
        ([found, of]) => done(null, [[...found], of]),
        () => done(null, [[], line]),
      ),
  });
  lines.on('history', (kept) => history.keep(kept));
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    output.write('^C\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  return lines;
}
