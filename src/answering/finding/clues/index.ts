import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import { aroundClues } from './around.ts';
import { deedClues } from './deed.ts';
import { shapeClues } from './shape.ts';
import { speechClues } from './speech.ts';
import { typeClues } from './types.ts';
import { wordClues } from './words.ts';

/** What speaks for or against a passage, by name; each value lies between 0 and about 2. */
export type Clues = ReadonlyMap<string, number>;

/**
 * The clues that a passage gives for a question. Their patterns of plain letters have no `u` flag: with it, looking for
 * them in any case takes several times as long.
 */
export function clues(asked: Asked, passage: Passage): Clues {
  // A map: an object of ever other keys is many times slower to fill and to go through.
  const found = new Map<string, number>();
  const put = (name: string, value: number): void => {
    if (value !== 0) found.set(name, value);
  };
  wordClues(asked, passage, put);
  aroundClues(asked, passage, put);
  shapeClues(asked, passage, put);
  typeClues(asked, passage, put);
  deedClues(asked, passage, put);
  if (asked.question.kind === 'who-said' || asked.question.kind === 'what-said') speechClues(asked, passage, put);
  return found;
}
