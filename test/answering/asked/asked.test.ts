import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { articlesIn } from '../check/labelled/labelled.ts';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

interface Case {
  readonly question: string;
  /** Beginnings of what answers; null where no article does. */
  readonly evidence: readonly string[] | null;
}

const casesIn = (table: string): readonly Case[] =>
  readFileSync(path.join(import.meta.dirname, table), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, question = '', evidence = '-'] = line.split('\t');
      return { question, evidence: evidence === '-' ? null : evidence.split(' | ') };
    });

const ARTICLES = ['articles', '../../asked/articles'].flatMap(articlesIn);

const isGiven = (given: Answer): boolean => given.kind !== 'nothing-found' && evidenceIn(given).length > 0;

/** In per cent: at most so many false answers, at least so many answered, and so many with the right words in the first three. */
const AS_TYPED = { falsely: 18, answered: 85, inThree: 75 };

describe.each([
  ['to the articles', casesIn('questions.tsv'), ARTICLES, AS_TYPED],
  [
    'to articles that nothing was learnt from',
    casesIn('held-back.tsv'),
    [...ARTICLES, ...articlesIn('../../asked/held-back')],
    AS_TYPED,
  ],
  ['in other words than theirs', casesIn('other-words.tsv'), ARTICLES, { falsely: 20, answered: 60, inThree: 50 }],
])('questions as members type them %s', (_, cases, articles, bar) => {
  const answers = new Map<Case, Answer>();
  beforeAll(async () => {
    const library = await libraryOf(articles);
    for (const one of cases) answers.set(one, await ask(library, one.question));
  }, 60_000);

  const share = (some: readonly Case[], test: (one: Case, given: Answer) => boolean): number => {
    const told = some.flatMap((one) => {
      const given = answers.get(one);
      return given === undefined ? [] : [test(one, given)];
    });
    return (100 * told.filter(Boolean).length) / told.length;
  };
  const answerable = cases.filter(({ evidence }) => evidence !== null);
  const unanswerable = cases.filter(({ evidence }) => evidence === null);

  it('are mostly met with nothing on the record where no article answers', () => {
    expect(unanswerable.length).toBeGreaterThan(40);
    expect(share(unanswerable, (_, given) => isGiven(given))).toBeLessThan(bar.falsely);
  });

  it('are mostly answered where one does', () => {
    expect(share(answerable, (_, given) => isGiven(given))).toBeGreaterThan(bar.answered);
  });

  it('mostly have the words that answer among the first three', () => {
    const found = ({ evidence }: Case, given: Answer): boolean =>
      evidenceIn(given)
        .slice(0, 3)
        .some(({ text }) => evidence?.some((one) => text.includes(one) || one.includes(text.slice(0, 20))) === true);
    expect(share(answerable, found)).toBeGreaterThan(bar.inThree);
  });
});

describe('nothing is on the record', () => {
  it.each([
    [
      'who holds an office that a sentence only names',
      'Ada Moss denied that the mayor had left Ansel.',
      'who is the mayor',
    ],
    [
      'who did what is only told to have been done',
      'The Tolland ferry was built in 1974 and sank in Ansel.',
      'who built the Tolland ferry',
    ],
    [
      'where a place is that a sentence only names',
      'The Tolland ferry sank on Friday, the board said.',
      'where is tolland',
    ],
    [
      'what something costs where the number is of something else',
      'The Tolland ferry has 12 lifeboats.',
      'how much does the Tolland ferry cost',
    ],
    [
      'what something costs where the number is a share',
      'The Tolland ferry cut fuel costs by 54 percent, the board said.',
      'how much does the Tolland ferry cost',
    ],
    [
      'how deep something is where people are counted',
      'The storm on Lake Ansel drove 14,000 people from their homes.',
      'how deep is Lake Ansel',
    ],
    [
      'the name of something that a sentence leaves without one',
      'Ada Moss spent an hour looking for her parrot, said Ira Holt of Ansel.',
      'what is the name of the parrot',
    ],
    [
      'who held an office before the one who is named',
      'Ada Moss, who became harbour master in June, closed the quay.',
      'who was harbour master before Moss',
    ],
  ])('about %s', async (_, text, question) => {
    const library = await libraryOf([
      { id: 'a', title: 'Ferry', published: '2019-06-14', text: `${text} More is not known.` },
    ]);
    expect(isGiven(await ask(library, question))).toBe(false);
  });

  it.each([
    ['who is the mayor', 'Ada Moss, the mayor of Ansel, denied that she had left.'],
    ['who built the Tolland ferry', 'The Tolland ferry was built in 1974 by Ira Holt of Ansel.'],
    ['how much does the Tolland ferry cost', 'The Tolland ferry costs $12 million, the board said.'],
    ['how deep is Lake Ansel', 'Lake Ansel is 120 feet deep, and 14,000 people live on its shores.'],
    ['what is the name of the parrot', 'Ada Moss spent an hour looking for a parrot named Captain.'],
    ['who was harbour master before Moss', 'Ira Holt was harbour master before Moss, who took over in June.'],
  ])('but "%s" has its answer in "%s"', async (question, text) => {
    const library = await libraryOf([
      { id: 'a', title: 'Ferry', published: '2019-06-14', text: `${text} More is not known.` },
    ]);
    expect(isGiven(await ask(library, question))).toBe(true);
  });
});
