import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { findCandidates } from '../../../src/reading/people/candidates.ts';
import { findCast } from '../../../src/reading/people/cast.ts';
import { EVIDENCE, evidenceFor } from '../../../src/reading/people/evidence.ts';
import { headingsOf } from '../../../src/reading/people/headings.ts';
import { findRuns } from '../../../src/reading/people/runs.ts';
import { usageOf } from '../../../src/reading/people/usage.ts';
import { wordsOf } from '../../../src/reading/people/words.ts';

/** The rows that hold for any candidate of a text. */
function rows(text: string): readonly string[] {
  const words = wordsOf(text, sentences(text));
  const candidates = findCandidates(words, findRuns(words), headingsOf(words));
  const usage = usageOf(text, words, candidates);
  return candidates.flatMap((candidate) => evidenceFor(candidate, usage).map((row) => row.name));
}

describe.each(EVIDENCE)('the evidence $name', ({ name, example, counter }) => {
  it(`is in: ${example}`, () => {
    expect(rows(example)).toContain(name);
  });

  it(`is not in: ${counter}`, () => {
    expect(rows(counter)).not.toContain(name);
  });
});

describe('what is nobody', () => {
  it.each([
    'The tour went from South Carolina to San Remo and Fort Lee.',
    'They read the Ebbets Post and the Harmon Times at Harmon Hospital.',
    'The Cuban-American vote went to Democrats and Republicans on Tuesday.',
    'Grobnik Industries Inc. said so, and Grobnik paid.',
    'I’ve said so, and He’ll say so. Don’t!',
    'In May and June the Senate Judiciary Committee met.',
    'She was on “Morning Grobnik” again.',
    'EMAIL: write to us.',
    'The Grobniks left.',
  ])('%s', (text) => {
    expect(findCast(text, sentences(text), []).people.map((person) => person.name)).toEqual([]);
  });
});

describe('two of one surname', () => {
  const people = (text: string) =>
    findCast(text, sentences(text), []).people.map((person) => [person.name, person.mentions.length]);

  it.each([
    [
      'Ann Grobnik left. President Grobnik stayed.',
      [
        ['Ann Grobnik', 1],
        ['Grobnik', 1],
      ],
    ],
    ['President Otis Grobnik left. President Grobnik stayed.', [['Otis Grobnik', 2]]],
    [
      'Otis Grobnik left. Mrs. Grobnik stayed.',
      [
        ['Otis Grobnik', 1],
        ['Grobnik', 1],
      ],
    ],
    [
      'Otis Grobnik met Otis Grobnik Jr. on Monday.',
      [
        ['Otis Grobnik', 1],
        ['Otis Grobnik Jr.', 1],
      ],
    ],
    [
      'Otis Grobnik and Otis J. Grobnik Jr. left. Otis Grobnik Jr. called.',
      [
        ['Otis Grobnik', 1],
        ['Otis J. Grobnik Jr.', 2],
      ],
    ],
    ['Joseph R. Grobnik Jr. left. Joe Grobnik called.', [['Joseph R. Grobnik Jr.', 2]]],
    [
      'Otis Grobnik and Ann Lee Grobnik left. Mrs. Grobnik called.',
      [
        ['Otis Grobnik', 1],
        ['Ann Lee Grobnik', 2],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
