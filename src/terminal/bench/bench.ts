import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { inChild, startToEnd } from './child.ts';
import type { PartOutput } from './parts.ts';
import { figure, table } from './table.ts';

interface Options {
  /** How many articles the libraries hold. */
  readonly sizes: readonly number[];
  /** How many articles are read beside compromise. */
  readonly read: number;
  /** JSON lines of articles; null: made-up ones. */
  readonly file: string | null;
  readonly output: Writable;
}

/**
 * `cli bench`: how fast articles are read and questions answered, beside compromise's full parse of the same texts and
 * MiniSearch's bare search for the same words, on this machine in this run.
 *
 * @returns the exit code.
 */
export async function bench({ sizes, read, file, output }: Options): Promise<number> {
  const print = (text: string): boolean => output.write(`${text}\n`);
  const reading = await inChild('reading', { articles: read, file });
  print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
  print(`articles: ${file ?? 'made up'}, ${figure(reading.characters)} characters each\n`);
  print(
    table(
      [`reading ${figure(read)} articles`, 'articles/s, one core', 'ratio'],
      [
        ['On the Record: the whole reading', figure(reading.ours), `${figure(reading.ours / reading.compromise)} ×`],
        ['compromise: its full parse', figure(reading.compromise), '1 ×'],
      ],
    ),
  );
  const measured: Measured[] = [];
  for (const articles of sizes) measured.push(await measureLibrary(articles, file));
  const [n, p50, p99] = ['articles', 'p50', 'p99'];
  print('\nmilliseconds a question');
  print(
    table(
      [n, `clock ${p50}`, p99, `CPU ${p50}`, p99, `MiniSearch CPU ${p50}`, p99, 'ratio', `person CPU ${p50}`, p99],
      measured.map(({ articles, asking: { asked, told }, bare }) => [
        ...[articles, asked.clock.p50, asked.clock.p99, asked.cpu.p50, asked.cpu.p99, bare.cpu.p50, bare.cpu.p99].map(
          figure,
        ),
        `${figure(asked.cpu.p50 / bare.cpu.p50)} ×`,
        ...[told.cpu.p50, told.cpu.p99].map(figure),
      ]),
    ),
  );
  print('\nthe library');
  print(
    table(
      [n, 'index built s', 'CPU s', 'index back ms', 'ready ms', 'index MB', 'all MB', 'terminal s', 'stored a CPU s'],
      measured.map(({ articles, built, loaded, asking, start, stored }) =>
        [
          ...[articles, built.clock / 1000, built.cpu / 1000, loaded.clock, asking.ready],
          ...[loaded.megabytes, asking.megabytes, start, stored],
        ].map(figure),
      ),
    ),
  );
  print(NOTES);
  return 0;
}

const NOTES = `
question: to evidence. MiniSearch: the same words, article ids only. person: timelines and
cards, of all articles about one.
index back: from where it is kept, as after a rest. ready: from the start of the process to the first answer. all: the
process after all questions. terminal: from its start to its end, with one question piped in. stored: articles read,
stored and indexed.`;

interface Measured {
  readonly articles: number;
  readonly stored: number;
  readonly built: PartOutput<'indexing'>;
  readonly loaded: PartOutput<'loading'>;
  readonly asking: PartOutput<'asking'>;
  readonly bare: PartOutput<'searching'>;
  readonly start: number;
}

async function measureLibrary(articles: number, file: string | null): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-bench-'));
  try {
    const { stored, questions } = await inChild('filling', { articles, file, folder });
    const built = await inChild('indexing', { folder });
    const loaded = await inChild('loading', { folder });
    const asking = await inChild('asking', { folder, questions });
    const bare = await inChild('searching', { articles, file, questions });
    const start = await startToEnd(folder, questions[0] ?? '');
    return { articles, stored, built, loaded, asking, bare, start };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
