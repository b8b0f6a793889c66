import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../../src/answering/watching/tell.ts';
import { watchedBy } from '../../../src/answering/watching/watched.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { KnownPerson } from '../../../src/library/library.ts';
import { read } from '../../../src/reading/read.ts';
import { watchNamed } from '../../../src/wording/watches.ts';

const person = (name: string, aliases: readonly string[] = []): KnownPerson => ({
  name,
  aliases,
  roles: [],
  articles: [{ id: 'a', key: 0, quotations: 1 }],
});
const PEOPLE = [
  person('Robert Okafor', ['Okafor', 'Bob Okafor']),
  person('Ida Moss', ['Moss']),
  person('Tom Moss', ['Moss']),
];

describe('what is watched for', () => {
  it.each([
    ['okafor', { kind: 'watched', words: 'Robert Okafor', names: ['Robert Okafor', 'Bob Okafor'] }],
    ['  Bob   Okafor ', { kind: 'watched', words: 'Robert Okafor', names: ['Robert Okafor', 'Bob Okafor'] }],
    ['“Okafor”', { kind: 'watched', words: '“Okafor”', names: [] }],
    ['"a way out"', { kind: 'watched', words: '“a way out”', names: [] }],
    ['close the pier', { kind: 'watched', words: 'close the pier', names: [] }],
    ['Moss', { kind: 'unclear', words: 'Moss', like: ['Ida Moss', 'Tom Moss'] }],
    ['the of', { kind: 'not-understood', because: 'empty' }],
    ['***', { kind: 'not-understood', because: 'empty' }],
    ['', { kind: 'not-understood', because: 'empty' }],
    ['pier '.repeat(30), { kind: 'not-understood', because: 'too-long' }],
  ])('by %j', (typed, watched) => {
    expect(watchedBy(typed, PEOPLE)).toEqual(watched);
  });
});

const ARTICLE: Article = {
  id: 'pier',
  title: 'The pier closes',
  published: '2021-05-06',
  text: `The board closed the pier on Tuesday.

“We are closing the old pier today,” said Bob Okafor, the harbour master. “Nobody waits for an accident.”

“They never asked us,” Tom Moss said. Ida Moss said that she would write to the council. “It was time,” said Vera Lind.`,
};
const entry = { article: ARTICLE, reading: read(ARTICLE) };

describe('whoever watches', () => {
  const told = (words: string, names: readonly string[] = []): readonly string[] =>
    tellingsOf(entry, [{ words, names, member: 'ada', channel: null, problem: null }], null).flatMap(({ evidence }) =>
      evidence.map(({ text }) => text),
    );

  it.each([
    [
      'a person by another of their names',
      'Robert Okafor',
      ['Robert Okafor'],
      ['We are closing the old pier today,', 'Nobody waits for an accident.'],
    ],
    ['one of two of a surname', 'Tom Moss', ['Tom Moss'], ['They never asked us,']],
    ['nobody by a surname that only looks alike', 'Jane Lind', ['Jane Lind'], []],
    ['words in any form', 'close pier', [], ['We are closing the old pier today,']],
    ['no words that two quotations share between them', 'pier accident', [], []],
    ['no words that nobody says', 'board', [], []],
    ['somebody whom the record did not know', 'Vera Lind', [], ['It was time,']],
    ['the same by the surname', 'Lind', [], ['It was time,']],
    ['words alone where they stand in marks', '“Lind”', [], []],
  ])('is told of %s', (_, words, names, texts) => {
    expect(told(words, names)).toEqual(texts);
  });

  it('is told of reported speech after what stands word for word', () => {
    expect(told('Ida Moss', ['Ida Moss'])[0]).toContain('she would write');
  });

  it('is told of an article with a new text by what is new in it alone', () => {
    const watches = [{ words: 'pier', names: [], member: 'ada', channel: null, problem: null }];
    expect(tellingsOf(entry, watches, ARTICLE.text)).toEqual([]);
    expect(tellingsOf(entry, watches, ARTICLE.text.replace('We are closing', 'We close'))).toHaveLength(1);
  });

  it.each([
    ['1', 0],
    ['close the pier', 1],
    ['"CLOSE the pier"', 1],
    ['3', null],
    ['', null],
  ])('means by %j one of their own', (typed, at) => {
    const mine = ['Ada', '“close the pier”'].map((words) => ({
      words,
      names: [],
      member: 'ada',
      channel: null,
      problem: null,
    }));
    expect(watchNamed(typed, mine)).toBe(at === null ? null : mine[at]);
  });
});
