import { counted } from '../wording/labels.ts';
import { type DeskSettings, openDesk, type Report } from './desk.ts';
import { type Console, converse } from './prompt/converse.ts';
import { historyIn } from './prompt/history.ts';
import { openSession } from './prompt/session.ts';

/**
 * The terminal: a prompt, or answers to what is piped in, from the library in the data folder.
 *
 * @returns the exit code: 1 where the library cannot be opened.
 */
export async function startTerminal(settings: DeskSettings, console: Console, report: Report): Promise<number> {
  const opened = await openDesk(settings, report, 'answer-from-memory');
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  try {
    if (console.input.isTTY === true && console.output.isTTY === true) {
      const articles = await desk.library.articles();
      console.output.write(
        `On the Record: ${counted(articles.length, 'article')}.\nAsk in plain words; /help lists the commands.\n\n`,
      );
    }
    const session = openSession({ ...desk, now: () => new Date(), report });
    await converse(console, session, desk.library, historyIn(settings.dataDir));
    return 0;
  } finally {
    await desk.close();
  }
}
