import type { Writable } from 'node:stream';

/** A terminal; `columns` change as its window does. */
export type Screen = Writable & { readonly columns?: number };

/** A line at the bottom of what is written that shows how far something is. */
export interface Bar {
  /** Takes the line away, for something else to be written in its place. */
  clear(): void;
  /** @param by how much further, in the unit of the total. */
  advance(by: number, words: string): void;
  /** Leaves the line as it is. */
  end(): void;
}

const WIDTH = 20;

/** Takes the cursor to the beginning of its line, which is emptied (ECMA-48: EL). */
const EMPTY_LINE = '\r\x1b[K';

/** @param total 0: it is not known, and words alone are shown. */
export function openBar(screen: Screen, total: number): Bar {
  let done = 0;
  return {
    clear: () => void screen.write(EMPTY_LINE),
    advance: (by, words) => {
      done += by;
      screen.write(EMPTY_LINE + barLine(done, total, words, screen.columns ?? 80));
    },
    end: () => void screen.write('\n'),
  };
}

/** "█████░░░░░░░░░░░░░░░  25 % · 3 added", cut to the width of the terminal. */
export function barLine(done: number, total: number, words: string, columns: number): string {
  const part = total === 0 ? 0 : Math.min(1, done / total);
  const full = Math.floor(part * WIDTH);
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(part * 100)).padStart(3)} % · `;
  return `${total === 0 ? '' : bar}${words}`.slice(0, columns - 1);
}
