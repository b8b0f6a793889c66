import { fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Ending, end, keepUp, type Restartable } from '../../src/discord/kept-up.ts';

/** A process that ends when it is told to. */
class Child extends EventEmitter implements Ending {
  exitCode: number | null = null;
  readonly signalCode = null;

  kill(): boolean {
    this.exit();
    return true;
  }

  exit(): void {
    this.exitCode = 1;
    this.emit('exit');
  }
}

/** A shard whose starts go as `outcomes` say, and then well; and what was done with it. */
class Shard extends EventEmitter implements Restartable {
  readonly id = 3;
  process: Child | null = null;
  readonly done: string[] = [];
  readonly outcomes: ('dies' | 'hangs')[] = [];

  async spawn(): Promise<void> {
    const outcome = this.outcomes.shift();
    this.done.push('started');
    const child = new Child();
    this.process = child;
    child.once('exit', () => {
      if (outcome === 'hangs') this.done.push('killed');
      this.process = null;
      this.emit('death');
    });
    if (outcome === undefined) this.emit('ready');
    if (outcome === 'dies') this.die();
    if (outcome !== undefined) throw new Error(outcome);
  }

  die(): void {
    this.process?.exit();
  }
}

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

function kept(): { readonly shard: Shard; readonly clock: { now: number; stops: boolean } } {
  const shard = new Shard();
  const clock = { now: 0, stops: false };
  keepUp(shard, {
    log: quiet,
    now: () => clock.now,
    waited: async (milliseconds) => {
      shard.done.push(`waited ${milliseconds / 1000}`);
      return !clock.stops;
    },
    inTurn: (start) => start(),
  });
  return { shard, clock };
}

it('starts a shard anew after a pause that grows while it dies, and is short again once it held out', async () => {
  const { shard, clock } = kept();
  await shard.spawn();
  for (let i = 0; i < 10; i++) {
    shard.die();
    await new Promise(setImmediate);
  }
  const pauses = () => shard.done.filter((what) => what.startsWith('waited')).map((what) => Number(what.split(' ')[1]));
  expect(pauses()).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
  clock.now += 11 * 60_000;
  shard.die();
  await new Promise(setImmediate);
  expect(pauses().at(-1)).toBe(1);
  expect(shard.done.at(-1)).toBe('started');
});

it('tries again where a start anew dies or hangs, and ends the one that hangs', async () => {
  const { shard } = kept();
  await shard.spawn();
  shard.outcomes.push('dies', 'hangs');
  shard.die();
  for (let i = 0; i < 5; i++) await new Promise(setImmediate);
  expect(shard.done).toEqual([
    ...['started', 'waited 1', 'started', 'waited 2', 'started', 'killed', 'waited 4', 'started'],
  ]);
});

it('does not start a shard anew that was never on Discord, nor any while the bot stops', async () => {
  const { shard, clock } = kept();
  shard.outcomes.push('dies');
  await shard.spawn().catch(() => {});
  expect(shard.done).toEqual(['started']);
  await shard.spawn();
  clock.stops = true;
  shard.die();
  await new Promise(setImmediate);
  expect(shard.done).toEqual(['started', 'started', 'waited 1']);
});

it('ends a process by force that is too busy to hear that it should end, before another takes its place', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'busy-'));
  const file = path.join(folder, 'busy.cjs');
  writeFileSync(file, `process.on('SIGTERM', () => {}); process.send('busy', () => { for (;;); });`);
  const child = fork(file);
  await once(child, 'message');
  const before = child.signalCode;
  await end(child, 100);
  expect([before, child.signalCode]).toEqual([null, 'SIGKILL']);
  await end(child, 100);
  rmSync(folder, { recursive: true });
});
