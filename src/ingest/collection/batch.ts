import type { Desk } from '../take-in.ts';
import { takeInDraft } from '../take-in.ts';
import type { TakenIn } from '../taken-in.ts';
import { draftsAt } from './drafts.ts';

/** What became of one article of a batch. */
export interface BatchItem {
  readonly name: string;
  readonly taken: TakenIn;
  /** How much further it is into what `sizeOf` counts, in bytes. */
  readonly bytes: number;
}

/** Articles that are read while the next are looked for. */
const AHEAD = 4;

/**
 * Takes in every article that the paths and links lead to, in order. It may be stopped anywhere and run again: each
 * article is kept whole or not at all, and one that is kept is known again by its text before it is read.
 */
export async function* takeInAll(what: readonly string[], desk: Desk): AsyncGenerator<BatchItem> {
  const underWay: Promise<BatchItem>[] = [];
  for (const one of what) {
    for await (const { name, draft, bytes } of draftsAt(one, desk)) {
      underWay.push(takeInDraft(async () => draft, desk).then((taken) => ({ name, taken, bytes })));
      const first = underWay.length >= AHEAD ? await underWay.shift() : undefined;
      if (first) yield first;
    }
  }
  for (const rest of underWay) yield await rest;
}
