import type { Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import type { DeskSettings, Report } from './desk.ts';

interface Options {
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

const USES = [
  { usage: 'list', about: 'the feeds that are read, and when each is due' },
  { usage: 'add <link>', about: 'add a feed, or the one that a page names, and take in its articles' },
  { usage: 'remove <feed>', about: 'read a feed no longer: its number, its link or its title' },
  { usage: 'poll', about: 'take in what is new in the feeds that are due' },
] as const;

/** `cli feeds …`. It may be used while the bot runs, which sees what is changed. */
export function addFeedCommands(program: Command, options: Options): void {
  const feeds = program.command('feeds').description('feeds whose new articles are added by themselves');
  for (const { usage, about } of USES) {
    feeds
      .command(usage)
      .description(about)
      .addOption(new Option('--server <id>', 'the Discord server (default: the library that the terminal asks)'))
      .action(async (named: string | { readonly server?: string }, given?: { readonly server?: string }) => {
        const [words, { server }] = typeof named === 'string' ? [named, given ?? {}] : ['', named];
        process.exitCode = await onFeeds(usage, words, server, options);
      });
  }
}

async function onFeeds(
  usage: (typeof USES)[number]['usage'],
  words: string,
  server: string | undefined,
  { settings, report, output }: Options,
): Promise<number> {
  const [{ openLibraryOf, TERMINAL }, { feedAction, feedLines }, { safe }] = await Promise.all([
    import('./desk.ts'),
    import('./feed-lines.ts'),
    import('./show/safe.ts'),
  ]);
  const opened = await openLibraryOf(server ?? TERMINAL, settings, report, 'fail', true);
  if (opened.kind === 'failed') return 1;
  const { desk } = opened;
  try {
    const { action = 'list' } = feedAction(usage.split(' ')[0] ?? '') ?? {};
    let failed = false;
    const room = {
      ...desk,
      now: () => new Date(),
      report: (sentence: string, cause: string) => {
        failed = true;
        report(sentence, cause);
      },
    };
    for await (const line of feedLines(action, words, room)) output.write(`${safe(line)}\n`);
    return failed ? 1 : 0;
  } finally {
    await desk.close();
  }
}
