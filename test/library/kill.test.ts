import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killRound } from './kill.ts';

/** How often; 200 by `KILL_ROUNDS=200 npx vitest run test/library/kill.test.ts`. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 4);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kill-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it(`loses no acknowledged article to a kill in the middle of adding, in ${ROUNDS} rounds`, async () => {
  const openings: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A fresh library now and then, for each round looks at all that the ones before have left.
    const place = { kind: 'sqlite', folder: path.join(folder, String(Math.floor(round / 10))) } as const;
    openings.push(await killRound(place, round));
  }
  console.info(`opened after ${ROUNDS} kills in at most ${Math.round(Math.max(...openings))} ms`);
  expect(Math.max(...openings)).toBeLessThan(20_000);
}, 3_600_000);
