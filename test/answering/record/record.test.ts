import { beforeAll, describe, expect, it } from 'vitest';
import { RELATIONS, relationOf } from '../../../src/answering/record/relations.ts';
import { namesIn } from '../../../src/answering/record/tell.ts';
import { type Request, requestOf, withName } from '../../../src/answering/request.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Article } from '../../../src/domain/article.ts';
import { statementsIn } from '../../../src/domain/statement.ts';
import type { Library } from '../../../src/library/library.ts';
import { answerTo, libraryOf } from '../shelf.ts';

/** A mayor who changes her mind about a tram, and a namesake. */
const TRAM: readonly Article[] = [
  {
    id: 'plan',
    title: 'Mayor promises a tram',
    published: '2018-03-05',
    text: `“The tram will run by 2020, and it will cost nobody a penny,” Mayor Agnes Weir said on Monday.

Tom Weir, a shopkeeper on Mill Street, was not convinced. “A tram past my window is a tram too many,” said Tom Weir.

Weir’s office said that the mayor would open the new library in May.`,
  },
  {
    id: 'doubts',
    title: 'Tram delayed',
    published: '2019-06-11',
    text: `Mayor Agnes Weir said that the tram was still possible. “We need another year,” Agnes Weir said of the tram.

“The library is open and the roof is dry,” Agnes Weir told the council.`,
  },
  {
    id: 'end',
    title: 'Mayor gives up the tram',
    published: '2021-01-20',
    text: `“I was wrong about the tram, and I will not spend another penny on it,” Mayor Agnes Weir said on Wednesday.

“The tram will run by 2020, and it will cost nobody a penny,” said Agnes Weir’s old leaflet.

“The tram will run by 2020, and it will cost nobody a penny,” Agnes Weir promised then.`,
  },
];

describe('the words of people', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf(TRAM);
  });

  const asked = (kind: Request['kind'], words: string): Promise<Answer> => answerTo(library, requestOf(kind, words));
  const shown = (given: Answer): readonly string[] =>
    given.kind === 'statements'
      ? statementsIn(given.sides).map(({ evidence }) => evidence.text.slice(0, 18))
      : [given.kind];

  it.each<[Request['kind'], string, readonly string[]]>([
    ['quotes', 'Agnes Weir about: library', ['The library is ope']],
    ['quotes', 'Agnes Weir from: 2019 to: 2020 about: library', ['The library is ope']],
    ['quotes', 'Agnes Weir', ['The tram will run ', 'I was wrong about ']],
    ['quotes', 'Agnes Weir to: 2018', ['The tram will run ']],
    ['quotes', 'Tom Weir', ['A tram past my win']],
    ['record', 'Agnes Weir topic: penny', ['The tram will run ', 'I was wrong about ']],
    ['record', 'Agnes Weir penny', ['The tram will run ', 'I was wrong about ']],
    ['compare', 'Agnes Weir, Tom Weir topic: tram', ['The tram will run ', 'A tram past my win']],
    ['quotes', 'Agnes Weir about: bananas', ['nothing-found']],
    ['quotes', 'Agnes Weir from: soonish', ['unread-date']],
    ['quotes', 'Bela Nobody', ['unknown-name']],
    ['compare', ' , ', ['not-understood']],
    ['record', 'Weir topic: tram', ['which-person']],
  ])('/%s %s', async (kind, words, expected) => {
    expect(shown(await asked(kind, words)).slice(0, expected.length)).toEqual(expected);
  });

  it('come the latest first by /quotes, from the first to the last by /record', async () => {
    const days = (given: Answer) =>
      given.kind === 'statements'
        ? given.sides[0]?.statements.flatMap(({ evidence, relation }) =>
            relation === null ? [evidence.date?.value] : [],
          )
        : null;
    expect(days(await asked('record', 'Agnes Weir'))).toEqual(
      [...(days(await asked('record', 'Agnes Weir')) ?? [])].sort(),
    );
    const latest = days(await asked('quotes', 'Agnes Weir about: tram from: 2019')) ?? [];
    expect(latest).toEqual([...latest].sort().reverse());
  });

  it('stand once however many articles have them, with the first and the last of them', async () => {
    const given = await asked('record', 'Agnes Weir topic: tram');
    expect(given).toMatchObject({
      sides: [
        {
          ends: { first: { date: { value: '2018-03-05' } }, last: { date: { value: '2021-01-20' } } },
          statements: [{ also: [{ article: { title: 'Mayor gives up the tram' } }] }, { relation: 'retracts' }, {}, {}],
        },
      ],
    });
  });

  it('are told apart by whether they are word for word', async () => {
    const given = await asked('quotes', 'Agnes Weir about: tram');
    const kinds =
      given.kind === 'statements' ? given.sides[0]?.statements.map(({ evidence }) => evidence.quote?.kind) : [];
    expect(new Set(kinds)).toEqual(new Set(['direct', 'indirect']));
  });

  it('are on the card of whoever said them: roles with their days, topics, company', async () => {
    const given = await asked('who-is', 'Agnes Weir');
    if (given.kind !== 'person') throw new Error(given.kind);
    const { person } = given;
    expect(person.roles[0]).toMatchObject({ text: 'Mayor', from: '2018-03-05', to: '2021-01-20', articles: 3 });
    expect(person.topics.slice(0, 3)).toContain('tram');
    expect(person.kinds.direct).toBeGreaterThan(person.kinds.indirect);
  });

  it('put the most quoted first among all who are on the record', async () => {
    const given = await asked('people', '');
    expect(given.kind === 'people' && given.people.map(({ name }) => name)).toEqual(['Agnes Weir', 'Tom Weir']);
  });

  it('say of people who said nothing that they said nothing', async () => {
    expect(await asked('compare', 'Agnes Weir and Tom Weir topic: library')).toMatchObject({
      sides: [{ statements: [{}] }, { person: 'Tom Weir', statements: [] }],
    });
  });

  it('are asked for of whoever is chosen among namesakes', async () => {
    const request = requestOf('record', 'Weir topic: tram');
    const given = await answerTo(library, request);
    if (given.kind !== 'which-person') throw new Error(given.kind);
    expect(given.candidates.map(({ name }) => name)).toEqual(['Agnes Weir', 'Tom Weir']);
    expect(await asked('who-is', 'Weir')).toMatchObject({ kind: 'which-person' });
    expect(await answerTo(library, withName(request, given.name, 'Tom Weir'))).toMatchObject({
      sides: [{ person: 'Tom Weir' }],
    });
  });
});

describe('what takes up an earlier statement', () => {
  it.each(RELATIONS)('$name: “$example”, not “$not”', ({ relation, example, not }) => {
    expect(relationOf(example, null)).toBe(relation);
    expect(relationOf(not, null)).toBeNull();
  });

  it('may be said by the word that reports it', () => {
    expect(relationOf('that the ferry was safe', 'denied')).toBe('denies');
  });
});

it.each([
  ['Moss, Holt and Ferro', ['Moss', 'Holt', 'Ferro']],
  ['Moss vs. Holt', ['Moss', 'Holt']],
  ['Anders Anderson & Moss, Moss', ['Anders Anderson', 'Moss']],
  [' , ', []],
])('the names in “%s”', (people, names) => {
  expect(namesIn(people)).toEqual(names);
});
