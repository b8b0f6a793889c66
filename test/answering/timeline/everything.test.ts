import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answering/answer.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibraries } from '../../../src/library/open.ts';
import { read } from '../../../src/reading/read.ts';

const ARTICLES = [
  {
    id: 'launch',
    published: '2015-03-04',
    text: 'The ferry was launched on Monday. Mayor Agnes Weir opened the pier on February 20. The yard was built in 2009.',
  },
  {
    id: 'fire',
    published: '2015-06-18',
    text: 'A fire closed the pier on Thursday. The council met on March 9 and voted for repairs. The mine was shut in March.',
  },
] as const;

let library: Library;
const NOW = new Date('2020-11-28T12:00:00Z');
const asked = async (question: string) => answer({ kind: 'ask', question }, { library, now: NOW });

beforeAll(async () => {
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  library = await opened.libraries.of('test');
  for (const article of ARTICLES) await library.add(article, read(article));
});

describe('what happened at a time', () => {
  it.each([
    ['what happened on march 9?', ['2015-03-09']],
    // counted from the newest article, not from the day of asking
    ['what happened in march', ['2015-03', '2015-03-02', '2015-03-09']],
    ['whats happened in february 2015', ['2015-02-20']],
    ['what happened in 2009', ['2009']],
    ['what was in the news in june 2015', ['2015-06-18']],
  ])('is told of all articles: %s', async (question, values) => {
    const told = await asked(question);
    expect(told.kind === 'timeline' ? told.entries.map((e) => e.value) : told.kind).toEqual(values);
    expect(told).toMatchObject({ undated: 0 });
  });

  it.each(['what happened yesterday', 'what happened in may 2014', 'what happened on tuesday'])(
    'is nothing where no article tells of it: %s',
    async (question) => {
      expect(await asked(question)).toMatchObject({ kind: 'nothing-found', nearest: [] });
    },
  );

  it('leaves a place, a person and an event to the other questions', async () => {
    for (const question of ['what happened in Marlow', 'what happened to Weir', 'what happened in the march on Marlow'])
      expect((await asked(question)).kind).not.toBe('timeline');
  });
});
