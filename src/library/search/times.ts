import { setImmediate as breathe } from 'node:timers/promises';
import { terms } from '../../language/stems.ts';
import type { Indexable } from '../store/store.ts';

/** A word of the title counts as if it stood in the text so many times more. */
export const TITLE_TIMES = 3;

/** How many UTF-16 units of a text are counted before other work gets its turn: some hundredths of a second. */
const PIECE = 50_000;

type Words = Pick<Indexable, 'title' | 'text'>;

/** How often each stem counts in an article. */
export function timesOf({ title, text }: Words): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  count(times, title, TITLE_TIMES);
  count(times, text, 1);
  return times;
}

/** The same, letting other work have its turn in between. */
export async function timesBetween({ title, text }: Words): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  count(times, title, TITLE_TIMES);
  for (const piece of piecesOf(text)) {
    count(times, piece, 1);
    await breathe();
  }
  return times;
}

/** The text cut at spaces, which no word reaches over. */
function* piecesOf(text: string): Generator<string> {
  const space = /\s/g;
  for (let at = 0; at < text.length; ) {
    space.lastIndex = at + PIECE;
    const end = space.exec(text)?.index ?? text.length;
    yield text.slice(at, end);
    at = end;
  }
}

function count(times: Map<string, number>, words: string, each: number): void {
  for (const { stem } of terms(words)) times.set(stem, (times.get(stem) ?? 0) + each);
}
