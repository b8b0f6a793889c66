import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type { BackedUp, Restored } from '../upkeep.ts';
import { copyAll } from './copy.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { COPIED_TABLES } from './schema.ts';
import { faultsOf, kyselyOver } from './sqlite-file.ts';

/** Writes everything, as it is at one moment, into a new SQLite file; whole or not there. */
export async function backup(engine: Engine, file: string): Promise<BackedUp> {
  if (existsSync(file)) return { kind: 'failed', because: 'exists', detail: file };
  const beside = `${file}.partial`;
  await rm(beside, { force: true });
  try {
    const copy = kyselyOver(beside);
    try {
      await migrate(copy, async () => {});
      const articles = await engine.everywhere((from) => copy.transaction().execute((to) => copyAll(from, to)));
      await copy.destroy();
      await rename(beside, file);
      return { kind: 'backed-up', articles };
    } finally {
      await copy.destroy();
    }
  } catch (error) {
    await rm(beside, { force: true });
    return { kind: 'failed', because: 'not-writable', detail: String(error) };
  }
}

/** Puts what a backup holds in the place of everything that is there, in one transaction. The file is not changed. */
export async function restore(engine: Engine, file: string): Promise<Restored> {
  if (!existsSync(file)) return { kind: 'failed', because: 'missing', detail: file };
  const folder = await mkdtemp(path.join(tmpdir(), 'restore-'));
  try {
    const copied = path.join(folder, 'copy.db');
    await copyFile(file, copied);
    const copy = kyselyOver(copied);
    try {
      const wrong = await faultsOf(copy);
      if (wrong.length > 0) return { kind: 'failed', because: 'damaged', detail: wrong.join('; ') };
      const tables = await sql<{
        readonly n: number;
      }>`select count(*) as n from sqlite_master where name = 'article'`.execute(copy);
      if (tables.rows[0]?.n !== 1) return { kind: 'failed', because: 'damaged', detail: 'it holds no articles' };
      const outcome = await migrate(copy, async () => {});
      if (outcome !== null) return { kind: 'failed', because: 'newer-version', detail: outcome.detail };
      const articles = await copy.transaction().execute((from) =>
        engine.replaceAll(async (to) => {
          for (const table of ['article', ...COPIED_TABLES] as const) await to.deleteFrom(table).execute();
          return copyAll(from, to);
        }),
      );
      return { kind: 'restored', articles };
    } finally {
      await copy.destroy();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
