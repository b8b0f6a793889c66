import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Libraries } from '../library/library.ts';

/** Where earlier versions kept which servers answer in public: beside the libraries, so that each process had its own. */
const FILE = 'discord-servers.json';
/** Lines of the audit that are looked through for settings. */
const LOOKED_BACK = 1_000;

/**
 * Takes over what servers had set in earlier versions; a server that has set anything since keeps that. The file goes
 * when all of it is taken over. A file that cannot be understood counts as none, and stays.
 */
export async function takeOverSettings(folder: string, libraries: Libraries): Promise<void> {
  const file = path.join(folder, FILE);
  const servers = await publicIn(file);
  if (servers === null) return;
  for (const server of servers) {
    const library = await libraries.of(server);
    const { entries } = await library.audit(0, LOOKED_BACK);
    if (!entries.some(({ what }) => what === 'set'))
      await library.set({ isPublic: true }, null, 'answers: for everybody');
  }
  await rm(file, { force: true });
}

async function publicIn(file: string): Promise<readonly string[] | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    const servers = typeof kept === 'object' && kept !== null && 'public' in kept ? kept.public : null;
    return Array.isArray(servers) ? servers.filter((server) => typeof server === 'string') : null;
  } catch {
    return null;
  }
}
