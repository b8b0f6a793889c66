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
  print('');
  print(
    table(
      ['articles in the library', 'answer p50 ms', 'p99', 'CPU p50 ms', 'p99', 'MiniSearch CPU p50 ms', 'p99', 'ratio'],
      measured.map(({ articles, asking: { clock, cpu }, bare }) => [
        ...[articles, clock.p50, clock.p99, cpu.p50, cpu.p99, bare.cpu.p50, bare.cpu.p99].map(figure),
        `${figure(cpu.p50 / bare.cpu.p50)} ×`,
      ]),
    ),
  );
  print('');
  print(
    table(
      ['articles in the library', 'first answer ms', 'memory MB', 'start to end s', 'read and stored a CPU second'],
      measured.map(({ articles, asking, start, stored }) =>
        [articles, asking.first, asking.megabytes, start, stored].map(figure),
      ),
    ),
  );
  print('\nanswer: question to evidence. MiniSearch: the same words, article ids only. first answer: from opening the');
  print(
    'library, its index made anew. memory: resident after all questions. start to end: the whole terminal with one',
  );
  print('question piped in, the index kept.');
  return 0;
}

interface Measured {
  readonly articles: number;
  readonly stored: number;
  readonly asking: PartOutput<'asking'>;
  readonly bare: PartOutput<'searching'>;
  readonly start: number;
}

async function measureLibrary(articles: number, file: string | null): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-bench-'));
  try {
    const { stored, questions } = await inChild('filling', { articles, file, folder });
    const asking = await inChild('asking', { folder, questions });
    const bare = await inChild('searching', { articles, file, questions });
    const start = await startToEnd(folder, questions[0] ?? '');
    return { articles, stored, asking, bare, start };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
