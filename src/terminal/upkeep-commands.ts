import path from 'node:path';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { readByOlderRules } from '../ingest/read-again.ts';
import type { BackedUp, Restored, Upkeep } from '../library/upkeep.ts';
import { RULES } from '../reading/rules-version.ts';
import { counted } from '../wording/labels.ts';
import { notReadAgain } from '../wording/opening.ts';
import type { DeskSettings, Report } from './desk.ts';
import { safe } from './show/safe.ts';
import { withLibraries } from './with-libraries.ts';

interface Options {
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

type Because = Extract<BackedUp | Restored, { readonly kind: 'failed' }>['because'];

/** Why there is no backup, or nothing was restored. */
const SENTENCES: Readonly<Record<Because, string>> = {
  exists: 'There is a file of that name already. Nothing was written.',
  'not-writable': 'The backup cannot be written there. Nothing was left behind.',
  missing: 'There is no such file. Nothing was changed.',
  damaged: 'The file is damaged or is no backup. Nothing was changed.',
  'newer-version': 'The backup was written by a newer version of this program. Nothing was changed.',
};

/** The commands that keep the library in order. They may be used while the bot runs: it sees what they change. */
export function addUpkeepCommands(program: Command, options: Options): void {
  const { output, report } = options;
  const say = (sentence: string): void => {
    output.write(`${sentence}\n`);
  };
  const command = (usage: string, about: string, work: (upkeep: Upkeep, file: string) => Promise<boolean>): void => {
    program
      .command(usage)
      .description(about)
      .action(async (file: string | object) => {
        process.exitCode = await withLibraries(options, ({ upkeep }) =>
          work(upkeep, typeof file === 'string' ? file : ''),
        );
      });
  };

  command('verify', 'hold texts, findings, people and indexes against one another', async (upkeep) => {
    const { articles, faults } = await upkeep.verify();
    for (const { server, article, what } of faults) {
      say(safe(`${[server, article].filter((part) => part !== null).join(' / ') || 'database'}: ${what}`));
    }
    say(`${counted(articles, 'article')} looked at, ${counted(faults.length, 'fault')} found.`);
    return faults.length === 0;
  });

  command('reread', 'read again the articles that older rules have read', async (upkeep) => {
    const { openReaders } = await import('../reading/pool/readers.ts');
    const readers = openReaders();
    try {
      const { reread, failed } = await upkeep.reread(RULES, async (article) => {
        const outcome = await readers.read(article);
        if (outcome.kind === 'read') return outcome.reading;
        report(`Article ${safe(article.id)} keeps its old reading.`, `${outcome.because}: ${outcome.detail}`);
        return null;
      });
      say(`${counted(reread, 'article')} read again, ${failed.length} could not be read.`);
      return failed.length === 0;
    } finally {
      await readers.close();
    }
  });

  const tell = (outcome: BackedUp | Restored, done: string): boolean => {
    if (outcome.kind === 'failed') report(SENTENCES[outcome.because], outcome.detail);
    else say(`${counted(outcome.articles, 'article')} ${done}.`);
    return outcome.kind !== 'failed';
  };

  command('backup <file>', 'write everything into one new file', async (upkeep, file) =>
    tell(await upkeep.backup(path.resolve(file)), 'written'),
  );

  command(
    'restore <file>',
    'put what a backup holds in the place of everything that is there',
    async (upkeep, file) => {
      const isDone = tell(await upkeep.restore(path.resolve(file)), 'restored');
      const outdated = isDone ? await readByOlderRules({ upkeep }) : 0;
      if (outdated > 0) say(notReadAgain(outdated));
      return isDone;
    },
  );
}
