import { beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../src/answering/finding/opened.ts';
import { rank } from '../../src/answering/finding/rank.ts';
import { read as readQuestion } from '../../src/answering/questions/commands.ts';
import { shown } from '../../src/answering/shown.ts';
import type { Library } from '../../src/library/library.ts';
import { read } from '../../src/reading/read.ts';
import { ask, evidenceIn, libraryOf, sample, speakersIn } from './shelf.ts';

const article = {
  id: 'road',
  text: 'The council repaired the road. The council may repair the tower. The council closed the road. The road has a bend. The council met.',
};

/** How many are shown of passages with these scores, for "which road did the council repair". */
function shownOf(scores: readonly number[]): number {
  const understood = readQuestion({ kind: 'ask', question: 'which road did the council repair' });
  if (understood.kind === 'not-understood') throw new Error('not understood');
  const ranking = rank(understood.question, [opened({ article, reading: read(article) })], {
    weights: new Map(),
    unknown: new Set(),
  });
  const ranked = ranking.ranked.slice(0, scores.length).map((one, i) => ({ ...one, score: scores[i] ?? 0 }));
  const [best] = ranked;
  return best === undefined ? 0 : shown(ranking, ranked, best).length;
}

it.each([
  ['the next two stand beside the best, though they score less', [9, 5, 5], 3],
  ['a fourth must come near the best', [9, 5, 5, 5], 3],
  ['one that scores far less is left out', [9, 1], 1],
] as const)('%s', (_name, scores, count) => {
  expect(shownOf(scores)).toBe(count);
});

describe('over the sample article', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf([await sample()]);
  });

  it('leaves out what has nothing but the verb in common with the question, where the best has more', async () => {
    expect(speakersIn(await ask(library, 'who called it a witch hunt'))).toEqual(['Donald Trump']);
  });

  it('names nobody as having called for something where the passage has no such verb', async () => {
    const shown = evidenceIn(await ask(library, 'which senator called for a special prosecutor'));
    expect(shown.map((one) => one.short)).not.toContain('Russia');
  });
});
