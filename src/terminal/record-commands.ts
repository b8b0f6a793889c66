import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Library } from '../library/library.ts';
import { counted } from '../wording/labels.ts';
import { memberForgotten } from '../wording/privacy.ts';
import { type DeskSettings, type Report, TERMINAL } from './desk.ts';
import { safe } from './show/safe.ts';
import { withLibraries } from './with-libraries.ts';

interface Options {
  readonly settings: DeskSettings;
  readonly report: Report;
  readonly output: Writable;
}

interface Given {
  readonly server: string;
  readonly yes?: boolean;
  readonly member?: string;
}

/** Corrections as a labelled set and in numbers; what is kept of a server or a member, to have it or to be rid of it. */
export function addRecordCommands(program: Command, options: Options): void {
  const { output, report } = options;
  const say = (line: string): void => {
    output.write(`${line}\n`);
  };
  const SERVER_OPTION = [
    '--server <id>',
    'the Discord server (default: the library that the terminal asks)',
    TERMINAL,
  ] as const;

  const corrections = program.command('corrections').description('what members have put right');
  corrections
    .command('export')
    .description('print them as JSON Lines: what was read, by which rule, and what is right')
    .option(...SERVER_OPTION)
    .action(async ({ server }: Given) => {
      process.exitCode = await withLibraries(options, async (libraries) => {
        const { correctionLines } = await import('../library/export/corrections.ts');
        for (const line of await correctionLines(await libraries.of(server))) say(JSON.stringify(line));
        return true;
      });
    });
  corrections
    .command('report')
    .description('say which rules were corrected how often')
    .option(...SERVER_OPTION)
    .action(async ({ server }: Given) => {
      process.exitCode = await withLibraries(options, async (libraries) => {
        const { correctionReport } = await import('../library/corrections/report.ts');
        const { reportLines } = await import('./show/report.ts');
        for (const line of reportLines(await correctionReport(await libraries.of(server)))) say(safe(line));
        return true;
      });
    });

  const privacy = program.command('privacy').description('what is kept of a server or a member');
  privacy
    .command('export <file>')
    .description('write everything of a server into a zip archive, or with --member what names a member as JSON')
    .option(...SERVER_OPTION)
    .option('--member <id>', 'a Discord user')
    .action(async (file: string, { server, member }: Given) => {
      process.exitCode = await withLibraries(options, async (libraries) => {
        const bytes =
          member === undefined
            ? await archive(await libraries.of(server))
            : JSON.stringify(await libraries.privacy.tracesOf(member));
        try {
          await writeFile(file, bytes, { flag: 'wx' });
          say('Written.');
          return true;
        } catch (error) {
          report('The file cannot be written, or is there already. Nothing was written.', String(error));
          return false;
        }
      });
    });
  privacy
    .command('delete')
    .description('delete everything of a server, or with --member take a member’s id out of everything')
    .option(...SERVER_OPTION)
    .option('--member <id>', 'a Discord user')
    .option('--yes', 'it cannot be brought back: say that it is meant')
    .action(async ({ server, member, yes }: Given) => {
      process.exitCode = await withLibraries(options, async (libraries) => {
        if (member !== undefined) {
          say(memberForgotten(await libraries.privacy.forgetMember(member)));
          return true;
        }
        const articles = (await (await libraries.of(server)).articles()).length;
        if (yes !== true) {
          report(
            `${counted(articles, 'article')} of server ${server} would be deleted for good. Add --yes.`,
            'no --yes',
          );
          return false;
        }
        await libraries.privacy.deleteServer(server);
        say(`Everything of server ${safe(server)} was deleted, ${counted(articles, 'article')} with it.`);
        return true;
      });
    });
}

async function archive(library: Library): Promise<Uint8Array> {
  const [{ exportOf }, { zipped }] = await Promise.all([
    import('../library/export/server.ts'),
    import('../library/export/zip.ts'),
  ]);
  return (await zipped(exportOf(library), Number.POSITIVE_INFINITY)) ?? new Uint8Array(0);
}
