import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { inChild, startToEnd } from './child.ts';
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
  const rows: (readonly string[])[] = [];
  for (const articles of sizes) rows.push(await libraryRow(articles, file));
  print('');
  print(
    table(
      [
        ...['articles in the library', 'answer p50 ms', 'p99 ms', 'MiniSearch p50 ms', 'p99 ms', 'ratio p50'],
        ...['first answer ms', 'memory MB', 'start to end s', 'read+stored/s'],
      ],
      rows,
    ),
  );
  print('\nanswer: question to evidence. MiniSearch: the same words, article ids only. first answer: from opening the');
  print('library. memory: resident after all questions. start to end: the whole terminal with one question piped in.');
  return 0;
}

async function libraryRow(articles: number, file: string | null): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-bench-'));
  try {
    const { stored, questions } = await inChild('filling', { articles, file, folder });
    const asking = await inChild('asking', { folder, questions });
    const bare = await inChild('searching', { articles, file, questions });
    const start = await startToEnd(folder, questions[0] ?? '');
    const ratio = `${figure(asking.p50 / bare.p50)} ×`;
    return [
      figure(articles),
      ...[asking.p50, asking.p99, bare.p50, bare.p99].map(figure),
      ratio,
      ...[asking.first, asking.megabytes, start, stored].map(figure),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
