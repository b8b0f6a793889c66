import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerId } from '../domain/article.ts';

/** What each server's moderators have set. */
export interface ServerSettings {
  /** Whether answers are for everybody at once; else each is for its asker until it is shared. */
  isPublic(server: ServerId | null): boolean;
  /** Kept on disk before it counts. Rejects where that cannot be written; nothing is changed then. */
  setPublic(server: ServerId, isPublic: boolean): Promise<void>;
}

const FILE = 'discord-servers.json';

/** The servers that have set it; a file that is not there or cannot be understood counts as none. */
function readPublic(file: string): readonly ServerId[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const servers = typeof kept === 'object' && kept !== null && 'public' in kept ? kept.public : [];
    return Array.isArray(servers) ? servers.filter((server) => typeof server === 'string') : [];
  } catch {
    return [];
  }
}

/** @param folder where the libraries are kept too. */
export function openServerSettings(folder: string): ServerSettings {
  const file = path.join(folder, FILE);
  let open = new Set(readPublic(file));
  let last: Promise<void> = Promise.resolve();
  const write = async (server: ServerId, isPublic: boolean): Promise<void> => {
    const next = new Set(open);
    if (isPublic) next.add(server);
    else next.delete(server);
    await writeFile(`${file}.new`, JSON.stringify({ public: [...next] }));
    await rename(`${file}.new`, file);
    open = next;
  };
  return {
    isPublic: (server) => server !== null && open.has(server),
    setPublic: (server, isPublic) => {
      const done = last.then(() => write(server, isPublic));
      last = done.catch(() => {});
      return done;
    },
  };
}
