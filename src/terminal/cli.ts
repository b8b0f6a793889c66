import { Command, InvalidArgumentError } from 'commander';
import type { DeskSettings, Report } from './desk.ts';
import { addFeedCommands } from './feeds-command.ts';
import { addRecordCommands } from './record-commands.ts';
import type { TimelineOptions } from './timeline-command.ts';
import { addUpkeepCommands } from './upkeep-commands.ts';

/**
 * The command line. Each command is a file, loaded when it is called, for the dictionaries that answers need take half a
 * second; its exit code is what its function returns.
 */
export function commandLine(settings: DeskSettings, report: Report): Command {
  const program = new Command('cli').description(
    'Who said what, who is who, what happened when: in the words of articles.',
  );
  const { stdin, stdout } = process;

  program
    .command('ask')
    .description('answer one question, or one command of the prompt such as "/who-said recuse"')
    .argument('<words...>', 'the question')
    .option('--json', 'print the answer as one JSON object')
    .action(async (words: string[], { json }: { json?: boolean }) => {
      const { askOnce } = await import('./ask-once.ts');
      process.exitCode = await askOnce(words.join(' '), { json: json === true, settings, report, output: stdout });
    });

  program
    .command('ingest')
    .description('add articles to the library in the data folder; stopped and run again it doubles nothing')
    .argument('<what...>', 'files, folders, JSON Lines, CSV, zip archives or links')
    .option('--server <id>', 'the Discord server whose library is added to (default: the one that the terminal asks)')
    .action(async (what: string[], { server }: { server?: string }) => {
      const { ingestFiles } = await import('./ingest-files.ts');
      const progress = process.stderr.isTTY ? process.stderr : null;
      process.exitCode = await ingestFiles(what, {
        server: server ?? null,
        settings,
        report,
        output: stdout,
        progress,
      });
    });

  program
    .command('extract')
    .description('find the article on a web page; with --jsonl on {id, html, url} lines from standard input')
    .argument('[file]', 'a page')
    .option('--url <link>', 'where the page was found')
    .option('--jsonl', 'read {id, html, url} lines, write a line for each')
    .action(async (file: string | undefined, { url, jsonl }: { url?: string; jsonl?: boolean }) => {
      const { extractFile, extractLines } = await import('./extract-command.ts');
      if (jsonl !== true && file === undefined) program.error('Name a page, or give --jsonl.');
      process.exitCode =
        file === undefined ? await extractLines(stdin, stdout) : await extractFile(file, url ?? null, stdout);
    });

  program
    .command('timeline')
    .description('what happened when, for a person, a place or any words; as a picture or a file too')
    .argument('<subject...>', 'a person, a place or any words')
    .option('--from <date>', 'only from then on ("july 2016", "last week")')
    .option('--to <date>', 'only until then')
    .option('--png <file>', 'draw it as a picture')
    .option('--dark', 'the picture in dark colours')
    .option('--csv <file>', 'write it as a table')
    .option('--ics <file>', 'write it as a calendar')
    .option('--json', 'print it as one JSON object')
    .action(async (subject: string[], options: TimelineOptions) => {
      const { timelineCommand } = await import('./timeline-command.ts');
      process.exitCode = await timelineCommand(subject.join(' '), options, { settings, report, output: stdout });
    });

  program
    .command('read')
    .description('read articles from standard input, one JSON object a line, and print a reading a line')
    .action(async () => {
      const { readLines } = await import('./read-lines.ts');
      process.exitCode = await readLines(stdin, stdout);
    });

  program
    .command('answer')
    .description('answer questions from standard input, one JSON object a line, from the articles of a file')
    .requiredOption('--articles <file>', 'articles, one JSON object a line')
    .option('--ranked <n>', 'give up to so many pieces of evidence, whatever their score', count)
    .action(async ({ articles, ranked }: { articles: string; ranked?: number }) => {
      const { answerLines } = await import('./answer-lines.ts');
      const options = { articles, now: new Date(), report, ...(ranked === undefined ? {} : { ranked }) };
      process.exitCode = await answerLines(stdin, stdout, options);
    });

  program
    .command('bench')
    .description('measure reading, answering, memory and start-up beside compromise and MiniSearch')
    .option('--articles <file>', 'articles, one JSON object a line (made-up ones where absent)')
    .option('--sizes <n,n,…>', 'how many articles the libraries hold', counts, [100, 1000, 10_000])
    .option('--read <n>', 'how many articles are read beside compromise', count, 600)
    .action(async ({ articles, sizes, read }: { articles?: string; sizes: readonly number[]; read: number }) => {
      const { bench } = await import('./bench/bench.ts');
      process.exitCode = await bench({ sizes, read, file: articles ?? null, output: stdout });
    });

  addFeedCommands(program, { settings, report, output: stdout });
  addUpkeepCommands(program, { settings, report, output: stdout });
  addRecordCommands(program, { settings, report, output: stdout });

  return program;
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}

const counts = (text: string): readonly number[] => text.split(',').map(count);
