import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';

const FUTURE = /\b(?:will|won['’]t|going to|plans?|expected to|scheduled|set to|would|next)\b/i;

/** Where the passage stands and how it is made. */
export function shapeClues(asked: Asked, passage: Passage, put: Put): void {
  put('first', passage.from === 0 ? 1 : 0);
  put('second', passage.from === 1 ? 1 : 0);
  put('lead', 1 / (1 + passage.from / 3));
  put('is a question', /\?["”’']*$/u.test(passage.text) ? 1 : 0);
  put('length', Math.min(2, Math.log(1 + passage.length) / 2.5));
  put('very short', passage.length < 4 ? 1 : 0);
  put('starts in quotation', /^["“]/u.test(passage.text) ? 1 : 0);
  if (asked.future) put('future like the question', FUTURE.test(passage.text) ? 1 : 0);
}
