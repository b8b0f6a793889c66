import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
const rows = path.join(folder, 'rows.jsonl');
const MANY = 30;

beforeAll(() => {
  const row = (n: number) => JSON.stringify({ title: `Seals ${n}`, content: `"We saw ${n} seals," said Lou Hatch.` });
  writeFileSync(rows, Array.from({ length: MANY }, (_, n) => row(n)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `cli ingest` and gives the lines that it prints; killed after `most` of them. */
async function ingest(most: number): Promise<readonly string[]> {
  const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'cli', 'ingest', rows, '--server', '42'], {
    env: { ...process.env, DATA_DIR: path.join(folder, 'kept'), DISCORD_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === most) child.kill('SIGKILL');
  }
  await gone;
  return lines;
}

const counted = (lines: readonly string[], words: string): number =>
  lines.filter((line) => line.includes(words)).length;

describe('cli ingest', () => {
  it('killed half-way and run again loses and doubles nothing', async () => {
    await ingest(8);
    const again = await ingest(Number.POSITIVE_INFINITY);
    expect(counted(again, 'Already on the record')).toBeGreaterThanOrEqual(8);
    expect(counted(again, 'Already on the record') + counted(again, ': Added')).toBe(MANY);
    const third = await ingest(Number.POSITIVE_INFINITY);
    expect(counted(third, 'Already on the record')).toBe(MANY);
  }, 120_000);
});
