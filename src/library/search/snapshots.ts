import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerId } from '../../domain/article.ts';
import { makeFolder } from '../store/folder.ts';

/** Where the bytes of an index are kept while it is not in memory. Whatever goes wrong, it can be made anew. */
export interface Snapshots {
  /** Null where there is none. */
  read(server: ServerId): Promise<Uint8Array | null>;
  write(server: ServerId, bytes: Uint8Array): Promise<void>;
  remove(server: ServerId): Promise<void>;
  /** Removes those of all other servers: another process may have deleted these. */
  keepOnly(servers: readonly ServerId[]): Promise<void>;
}

/** For libraries that are gone when the process is. */
export const noSnapshots: Snapshots = {
  read: async () => null,
  write: async () => {},
  remove: async () => {},
  keepOnly: async () => {},
};

/** One file for each server. A file is whole or not there: it is written beside and then renamed. */
export function snapshotsIn(folder: string): Snapshots {
  const fileOf = (server: ServerId): string =>
    path.join(folder, `${createHash('sha256').update(server).digest('hex').slice(0, 32)}.index`);
  return {
    remove: (server) => rm(fileOf(server), { force: true }),
    async keepOnly(servers) {
      const kept = new Set(servers.map((server) => path.basename(fileOf(server))));
      const names = await readdir(folder).catch(() => []);
      const gone = names.filter((name) => name.endsWith('.index') && !kept.has(name));
      for (const name of gone) await rm(path.join(folder, name), { force: true });
    },
    read: (server) => readFile(fileOf(server)).catch(() => null),
    async write(server, bytes) {
      const file = fileOf(server);
      const beside = `${file}.${process.pid}`;
      try {
        makeFolder(folder);
        await writeFile(beside, bytes);
        await rename(beside, file);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
  };
}
