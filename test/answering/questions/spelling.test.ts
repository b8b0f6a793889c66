import { describe, expect, it } from 'vitest';
import { opened } from '../../../src/answering/finding/opened.ts';
import { read as readQuestion } from '../../../src/answering/questions/commands.ts';
import { spelled } from '../../../src/answering/questions/spelling.ts';
import { stemOf } from '../../../src/language/stems.ts';
import { read } from '../../../src/reading/read.ts';

const article = {
  id: 'a',
  text: 'The Minority Leader, Ada Kerrigan, spoke in 2016. The inspection of the ferry had found no fault. The plant paid the price.',
};

/** What is corrected in "what did the … say", where no article has the word. */
function corrected(word: string): readonly (readonly [string, string])[] {
  const understood = readQuestion({ kind: 'ask', question: `who spoke of the ${word}` });
  if (understood.kind === 'not-understood') throw new Error(word);
  const question = spelled(understood.question, new Set([stemOf(word)]), [opened({ article, reading: read(article) })]);
  return (question.corrected ?? []).map(({ typed, read: put }) => [typed, put] as const);
}

describe('a word that no article has', () => {
  it.each([
    ['kerigan', 'Kerrigan'],
    ['inspecton', 'inspection'],
    ['inspetion', 'inspection'],
    ['inspektion', 'inspection'],
    ['faukt', 'fault'],
    ['pirce', 'price'],
  ])('is read as the one like it where it is misspelt: “%s” as “%s”', (word, put) => {
    expect(corrected(word)).toEqual([[word, put]]);
  });

  it.each(['majority', '2015', 'house', 'plane', 'prize', 'gault', 'favlt', 'anywhere'])(
    'stays what it is where it is a word or a year: “%s”',
    (word) => {
      expect(corrected(word)).toEqual([]);
    },
  );
});
