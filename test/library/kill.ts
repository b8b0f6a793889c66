import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { Libraries } from '../../src/library/library.ts';
import type { Place } from '../../src/library/open.ts';
import { textOf } from './adder.mjs';
import { opened } from './samples.ts';

const ADDER = path.join(import.meta.dirname, 'adder.mjs');

/**
 * Lets a process add articles, kills it (SIGKILL) a moment after it has begun, opens what it left, and looks: every
 * acknowledged article is there to the letter, none is half there, and the index agrees with the store.
 *
 * @returns how long the opening took, in milliseconds.
 */
export async function killRound(place: Place, round: number): Promise<number> {
  const child = spawn(process.execPath, [ADDER, JSON.stringify(place), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = await linesUntilKilled(child, 1 + Math.random() * 60);
  const begun = performance.now();
  const libraries = await opened(place);
  const took = performance.now() - begun;
  try {
    await allThere(libraries, acknowledged);
  } finally {
    await libraries.close();
  }
  return took;
}

/** What the child acknowledged, a line each; it is killed so many milliseconds after the first. */
async function linesUntilKilled(child: ChildProcess, milliseconds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('the child has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    lines.push(line);
  }
  return lines;
}

async function allThere(libraries: Libraries, acknowledged: readonly string[]): Promise<void> {
  expect(acknowledged.length).toBeGreaterThan(0);
  const library = await libraries.of('harbour');
  const entries = await library.getAll(acknowledged);
  expect(entries.map(({ article }) => [article.id, article.text])).toEqual(acknowledged.map((id) => [id, textOf(id)]));
  const listed = await library.articles();
  const whole = await library.getAll(listed.map(({ id }) => id));
  expect(whole.every(({ article }) => article.text === textOf(article.id))).toBe(true);
  expect(whole).toHaveLength(listed.length);
  expect(await libraries.upkeep.verify()).toEqual({ articles: listed.length, faults: [] });
  expect(await library.search('dredger', 100_000)).toHaveLength(listed.length);
}
