import { config } from 'dotenv';
import { readSettings } from './settings.ts';

/**
 * `node dist/main.js` is the bot where there is a token, else the terminal; `node dist/main.js cli …` the command line,
 * `node dist/main.js deploy` tells Discord of the commands.
 */
// `… | head` reads no further: nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

config({ quiet: true });
const read = readSettings();
const [first, ...rest] = process.argv.slice(2);

const report = (sentence: string, cause: string): void => {
  process.stderr.write(`${sentence} (${cause})\n`);
};

if (read.kind === 'faults') {
  for (const fault of read.faults) process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
} else if (first === 'cli') {
  const { commandLine } = await import('./terminal/cli.ts');
  await commandLine(read.settings, report).parseAsync(rest, { from: 'user' });
} else if (first === 'deploy') {
  const { deploy } = await import('./discord/deploy.ts');
  process.exitCode = await deploy(read.settings.discordToken, read.settings.discordApiUrl, (line) => {
    process.stdout.write(`${line}\n`);
  });
} else if (read.settings.discordToken !== undefined && read.settings.shards !== undefined) {
  const { startShards } = await import('./discord/shards.ts');
  const { discordToken: token, shards } = read.settings;
  process.exitCode = await startShards(token, { ...read.settings, shards });
} else if (read.settings.discordToken !== undefined) {
  const { startDiscord } = await import('./discord/start.ts');
  process.exitCode = await startDiscord(read.settings.discordToken, read.settings);
} else {
  const { startTerminal } = await import('./terminal/start.ts');
  process.exitCode = await startTerminal(read.settings, { input: process.stdin, output: process.stdout }, report);
}
