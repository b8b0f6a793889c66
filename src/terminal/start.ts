import { type ReadingAgain, readAgain, readByOlderRules } from '../ingest/read-again.ts';
import { counted } from '../wording/labels.ts';
import { readingAgain } from '../wording/opening.ts';
import { type Desk, type DeskSettings, openDesk, type Report, TERMINAL, tellOfOlderRules } from './desk.ts';
import { type Console, converse } from './prompt/converse.ts';
import { historyIn } from './prompt/history.ts';
import { openSession, type Session } from './prompt/session.ts';
import { safe } from './show/safe.ts';

/**
 * The terminal: a prompt, or answers to what is piped in, from the library in the data folder. Behind a prompt is read
 * again what older rules have read; behind a pipe, which ends at once, this is only said.
 *
 * @returns the exit code: 1 where the library cannot be opened.
 */
export async function startTerminal(settings: DeskSettings, console: Console, report: Report): Promise<number> {
  const opened = await openDesk(settings, report, 'answer-from-memory');
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  const session = watched(openSession({ ...desk, now: () => new Date(), report }));
  let again: ReadingAgain | null = null;
  try {
    if (console.input.isTTY === true && console.output.isTTY === true) {
      const articles = await desk.library.articles();
      console.output.write(`On the Record: ${counted(articles.length, 'article')}.\n`);
      const outdated = await readByOlderRules(desk.libraries, isOwn);
      if (outdated > 0) {
        console.output.write(`${readingAgain(outdated)}\n`);
        again = readAgainAt(desk, session.isBusy, report);
      }
      console.output.write('Ask in plain words; /help lists the commands.\n\n');
    } else await tellOfOlderRules(desk, report);
    await converse(console, session, desk.library, historyIn(settings.dataDir));
    return 0;
  } finally {
    // Together: who leaves does not wait for an article that takes long.
    await Promise.all([again?.stop(), desk.tools.close()]);
    await desk.close();
  }
}

const isOwn = (server: string): boolean => server === TERMINAL;

/** Reads on behind the prompt. */
function readAgainAt({ libraries, tools }: Desk, isBusy: () => boolean, report: Report): ReadingAgain {
  const again = readAgain({
    ...{ libraries, isBusy, readers: tools.readers, serves: isOwn },
    failed: ({ id }, { because, detail }) =>
      report(`Article ${safe(id)} keeps its old reading.`, `${because}: ${detail}`),
  });
  again.done.catch((error: unknown) => report('Articles could not be read again.', String(error)));
  return again;
}

/** A session that can say whether it is answering just now. */
function watched(session: Session): Session & { readonly isBusy: () => boolean } {
  let underWay = 0;
  return {
    isBusy: () => underWay > 0,
    respond: async (line, page) => {
      underWay++;
      try {
        return await session.respond(line, page);
      } finally {
        underWay--;
      }
    },
  };
}
