import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and those above it, where there is none. Node's own `recursive` never returns where a folder that is
 * there refuses new ones with ENOENT, as /proc does.
 *
 * @throws the system's error.
 */
export function makeFolder(folder: string, mode?: number): void {
  const above = path.dirname(path.resolve(folder));
  if (isFolder(folder)) return;
  if (statSync(above, { throwIfNoEntry: false }) === undefined) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have made it just now.
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
