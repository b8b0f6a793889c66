import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/reading/pool/pool.ts';

const pool = openPool<string, string>(new URL('./workers/wild.mjs', import.meta.url), {
  milliseconds: 3_000,
  megabytes: 64,
  workers: 1,
});
afterAll(() => pool.close());

describe('a pool of workers', () => {
  it('gives back what the task gives', async () => {
    expect(await pool.run('this')).toEqual({ kind: 'done', result: 'did this' });
  });

  it.each([
    ['loop', 'too-slow', '3000 ms'],
    ['hoard', 'out-of-memory', '64 MB'],
    ['throw', 'crashed', 'thrown by the task'],
    ['exit', 'crashed', 'exit'],
  ])('outlives a task that does %s and says that it was %s', async (task, because, detail) => {
    expect(await pool.run(task)).toMatchObject({
      kind: 'failed',
      because,
      detail: expect.stringContaining(detail),
    });
    expect(await pool.run('next')).toEqual({ kind: 'done', result: 'did next' });
  });

  it('does not count the time that a worker takes to start, also in place of one that was ended', async () => {
    const slow = openPool<string, string>(new URL('./workers/slow-to-start.mjs', import.meta.url), {
      milliseconds: 1_000,
      megabytes: 64,
      workers: 1,
    });
    expect(await slow.run('first')).toMatchObject({ kind: 'done' });
    expect(await slow.run('loop')).toMatchObject({ because: 'too-slow' });
    expect(await slow.run('next')).toMatchObject({ kind: 'done' });
    await slow.close();
  });

  it('does not count the time that a task waits for its turn', async () => {
    const outcomes = await Promise.all(['loop', 'loop', 'last'].map((task) => pool.run(task)));
    expect(outcomes.map((o) => (o.kind === 'done' ? o.result : o.because))).toEqual([
      'too-slow',
      'too-slow',
      'did last',
    ]);
  });
});
