#!/usr/bin/env node
import { Command } from 'commander';
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

await program.parseAsync();
