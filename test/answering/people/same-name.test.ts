import { describe, expect, it } from 'vitest';
import { FIELDS, sameNamed } from '../../../src/answering/people/same-name.ts';
import { requestOf, withName } from '../../../src/answering/request.ts';
import type { KnownPerson } from '../../../src/library/library.ts';
import { answerTo, libraryOf } from '../shelf.ts';

const span = { start: 0, end: 1 };
const ford = (
  roles: readonly (readonly [article: string, text: string])[],
  articles: readonly string[],
): KnownPerson => ({
  name: 'Sam Ford',
  aliases: [],
  roles: roles.map(([article, text]) => ({ article, text, span })),
  articles: articles.map((id) => ({ id, key: 0, quotations: 1 })),
});
const with_ = (name: string, articles: readonly string[]): KnownPerson => ({ ...ford([], articles), name });

describe('people of one and the same name', () => {
  it.each(FIELDS)('are told apart by $name: “$example”, not “$not”', ({ roles, example, not }) => {
    expect(roles.test(example)).toBe(true);
    expect(roles.test(not)).toBe(false);
  });

  it.each<[string, KnownPerson, readonly KnownPerson[], readonly string[]]>([
    [
      'two where each has a walk of life of their own',
      ford(
        [
          ['a', 'senator'],
          ['b', 'Rovers goalkeeper'],
        ],
        ['a', 'b'],
      ),
      [],
      ['senator', 'Rovers goalkeeper'],
    ],
    [
      'one where an article tells of both',
      ford(
        [
          ['a', 'senator'],
          ['a', 'goalkeeper'],
          ['b', 'goalkeeper'],
        ],
        ['a', 'b'],
      ),
      [],
      [],
    ],
    [
      'one where the articles name somebody else who is the same',
      ford(
        [
          ['a', 'senator'],
          ['b', 'goalkeeper'],
        ],
        ['a', 'b'],
      ),
      [with_('Ida Holt', ['a', 'b'])],
      [],
    ],
    [
      'one where only one walk of life is known',
      ford(
        [
          ['a', 'senator'],
          ['b', 'a father'],
        ],
        ['a', 'b'],
      ),
      [],
      [],
    ],
    [
      'two, with what is not known of either left to the one in more articles',
      ford(
        [
          ['a', 'senator'],
          ['b', 'novelist'],
          ['c', 'novelist'],
        ],
        ['a', 'b', 'c', 'd'],
      ),
      [],
      ['novelist', 'senator'],
    ],
  ])('are %s', (_, person, others, expected) => {
    const found = sameNamed(person, [person, ...others]);
    expect(found.map(({ name }) => name)).toEqual(
      expected.length === 0 ? ['Sam Ford'] : expected.map((role) => `Sam Ford (${role})`),
    );
    expect(found.flatMap(({ articles }) => articles).length).toBe(person.articles.length);
  });

  it('are to be chosen between, and the one who is chosen has only their own words', async () => {
    const library = await libraryOf([
      {
        id: 'vote',
        title: 'Senate votes on ports',
        published: '2020-01-08',
        text: '“The ports will be paid for,” said Senator Sam Ford on Tuesday.',
      },
      {
        id: 'match',
        title: 'Rovers draw',
        published: '2020-02-02',
        text: '“I saw the ball too late,” said goalkeeper Sam Ford after the match.',
      },
    ]);
    const request = requestOf('quotes', 'Sam Ford');
    const given = await answerTo(library, request);
    if (given.kind !== 'which-person') throw new Error(given.kind);
    const keeper = given.candidates.find(({ name }) => name.includes('goalkeeper'));
    expect(keeper?.name).toBe('Sam Ford (goalkeeper)');
    const chosen = await answerTo(library, withName(request, given.name, keeper?.name ?? ''));
    expect(chosen).toMatchObject({ sides: [{ statements: [{ evidence: { text: 'I saw the ball too late,' } }] }] });
    expect(await answerTo(library, requestOf('who-is', keeper?.name ?? ''))).toMatchObject({
      kind: 'person',
      person: { quotations: 1, articles: 1 },
    });
  });
});
