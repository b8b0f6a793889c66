import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../library/store/folder.ts';

/** How many lines are remembered. */
export const HISTORY_LENGTH = 500;

/** The lines typed in earlier sessions. What cannot be read or written is forgotten, for it is a convenience only. */
export interface History {
  /** Latest first, as node:readline wants it. */
  load(): string[];
  keep(lines: readonly string[]): void;
}

/** History in a file of the data folder that only its owner can read. */
export function historyIn(folder: string): History {
  const file = path.join(folder, 'history');
  return {
    load: () => {
      try {
        return readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .slice(0, HISTORY_LENGTH);
      } catch {
        return [];
      }
    },
    keep: (lines) => {
      try {
        makeFolder(folder, 0o700);
        writeFileSync(file, `${lines.slice(0, HISTORY_LENGTH).join('\n')}\n`, { mode: 0o600 });
      } catch {
        // Nothing is lost but convenience: the session goes on without.
      }
    },
  };
}
