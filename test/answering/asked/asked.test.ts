import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { articlesIn } from '../check/labelled/labelled.ts';
import { ask, evidenceIn, libraryOf } from '../shelf.ts';

interface Case {
  readonly question: string;
  /** Beginning of what answers; null where no article does. */
  readonly evidence: string | null;
}

const cases: readonly Case[] = readFileSync(path.join(import.meta.dirname, 'questions.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, question = '', evidence = '-'] = line.split('\t');
    return { question, evidence: evidence === '-' ? null : evidence };
  });

const isGiven = (given: Answer): boolean => given.kind !== 'nothing-found' && evidenceIn(given).length > 0;

describe('questions as members type them to ten articles', () => {
  const answers = new Map<Case, Answer>();
  beforeAll(async () => {
    const library = await libraryOf(articlesIn('articles'));
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

  it('are met with nothing on the record in five of six cases where no article answers', () => {
    expect(unanswerable.length).toBeGreaterThan(100);
    expect(share(unanswerable, (_, given) => isGiven(given))).toBeLessThan(17);
  });

  it('are answered, where one does, in nine of ten cases', () => {
    expect(share(answerable, (_, given) => isGiven(given))).toBeGreaterThan(90);
  });

  it('have among the first three the sentence that answers in four of five', () => {
    const found = ({ evidence }: Case, given: Answer): boolean =>
      evidenceIn(given)
        .slice(0, 3)
        .some(({ text }) => evidence !== null && (text.includes(evidence) || evidence.includes(text.slice(0, 20))));
    expect(share(answerable, found)).toBeGreaterThan(80);
  });
});
