#!/usr/bin/env node
import { Command } from 'commander';
import { answerLines } from './answer-lines.ts';
import { readLines } from './read-lines.ts';

const program = new Command('on-the-record').description(
  'Who said what, who is who, what happened when: in the words of articles.',
);

program
  .command('read')
  .description('read articles from standard input, one JSON object a line, and print a reading a line')
  .action(async () => {
    process.exitCode = await readLines(process.stdin, process.stdout);
  });

program
  .command('answer')
  .description('answer questions from standard input, one JSON object a line, from the articles of a file')
  .requiredOption('--articles <file>', 'articles, one JSON object a line')
  .option('--ranked <n>', 'give up to so many pieces of evidence, whatever their score', Number)
  .action(async ({ articles, ranked }: { articles: string; ranked?: number }) => {
    const options = { articles, now: new Date(), ...(ranked === undefined ? {} : { ranked }) };
    process.exitCode = await answerLines(process.stdin, process.stdout, options);
  });

await program.parseAsync();
