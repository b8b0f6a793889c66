import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factText } from '../../../src/domain/fact.ts';
import { slice } from '../../../src/domain/span.ts';
import { sentences } from '../../../src/language/sentences.ts';
import { findTimes } from '../../../src/reading/dates/times.ts';
import { findFacts } from '../../../src/reading/facts/facts.ts';
import { MODE_RULES, modeBefore } from '../../../src/reading/facts/modes.ts';
import { read } from '../../../src/reading/read.ts';

const PUBLISHED = '2016-10-12';
const factsOf = (text: string, published: string | undefined = PUBLISHED) => {
  const reading = read({ id: 'a', text, ...(published === undefined ? {} : { published }) });
  const names = new Map(reading.people.map((p) => [p.key, p.name]));
  return reading.facts.map((f) => ({ ...f, text: slice(text, f), people: f.people.map((key) => names.get(key)) }));
};

describe('what happened is told from what is planned, denied or so', () => {
  it.each(MODE_RULES)('$name', ({ name, example, not, mode }) => {
    expect(modeBefore(`${example} `)).toMatchObject({ name, mode });
    expect(modeBefore(`${not} `)?.name).not.toBe(name);
  });

  it.each([
    ['The panel met in Denver on Monday.', '2016-10-10', 'happened', 'inferred'],
    ['The panel will meet in Denver on Friday.', '2016-10-14', 'planned', 'inferred'],
    ['The senator did not meet the envoy on Monday.', '2016-10-10', 'denied', 'inferred'],
    ['She has led the party since 2009.', '2009', 'background', 'stated'],
    ['The bridge fell on March 4, 2015.', '2015-03-04', 'happened', 'stated'],
    ['He never mentioned it at the hearing on January 10.', '2016-01-10', 'happened', 'inferred'],
    ['In a sour 2009 letter, the guild blamed him.', '2009', 'happened', 'stated'],
    ['The panel has not been seen there in May.', '2016-05', 'denied', 'inferred'],
    ['The panel isn’t voting on Friday.', '2016-10-14', 'denied', 'inferred'],
    ['She is likely to close it and put it up for sale on Friday.', '2016-10-14', 'planned', 'inferred'],
    ['They’ll meet for a talk on Friday.', '2016-10-14', 'planned', 'inferred'],
    ['In May, on May 3, the guild met.', '2016-05-03', 'happened', 'inferred'],
    ['The men were seen after 8 p.m. Tuesday.', '2016-10-11T20:00', 'happened', 'inferred'],
    ['On Monday, the guild published letters from 1995.', '2016-10-10', 'happened', 'inferred'],
    ['The factory ran from 1990 to 2004 without a strike.', '1990', 'happened', 'stated'],
  ])('%s', (text, value, mode, certainty) => {
    expect(factsOf(text)).toMatchObject([{ value, mode, certainty, text }]);
  });
});

describe('what dates no event gives no fact', () => {
  it.each([
    'Critics of the 2010 law spoke up.',
    'They praised Monday’s debate.',
    'The talks lasted two years.',
    'She is the mayor now.',
    'Prices rise every Tuesday.',
    'The 2010 harbor field is split.',
    'She spoke of her failed 2008 run.',
    'Prices were higher than in May.',
    'He paid fewer men than he did in May.',
    'They love the towns as Weir did in 2008.',
    'They drew more than the debates in the 2008 and 2012 cycles.',
    'It was calm in the town before Christmas.',
    'They love what came of last year’s election.',
    'They love it less than they did just two months ago.',
    'She told them that she was just as strong today as she was then.',
    'They gave 28 percent, compared with 33 percent last month.',
    'The harbor has been built on old walls, chiefly those of the town in 2008.',
    'They said that if he left in May it would end.',
    '“Even if she could win them today it would be late.”',
  ])('%s', (text) => {
    expect(factsOf(`Nobody knows why it is so. ${text}`).filter((f) => f.time !== null)).toEqual([]);
  });
});

describe('the head of an article', () => {
  const text =
    'The council of Dover rejected the harbor plan after a long debate. “No,” Mayor Ann Reed said. It is a town.';

  it('is news of the publication day, and marked as such', () => {
    expect(factsOf(text)).toMatchObject([{ value: PUBLISHED, time: null, certainty: 'reported', rule: 'lead' }]);
  });

  it('is told without its dateline', () => {
    const [fact] = factsOf(`DOVER (Reuters) - ${text}`);
    expect(fact?.text).toMatch(/^The council/);
  });

  it('is no news where it is the title once more', () => {
    const title = 'Council Of Dover rejects the harbor plan after a long, bitter debate';
    const text = 'Council of Dover rejects the harbor plan after a long, bitter debate. It voted late.';
    const told = { id: 'a', text, published: PUBLISHED };
    expect(read({ ...told, title }).facts).toEqual([]);
    expect(read({ ...told, title: 'Dover' }).facts).toEqual([]);
    expect(read({ ...told, text: text.replace('rejects', 'rejected'), title }).facts).toHaveLength(1);
  });

  it('is no news where it is a headline, or tells how things are', () => {
    expect(factsOf('Look At Mayor Reed’s Shocking Answer After She Rejected The Harbor Plan.')).toEqual([]);
    expect(factsOf('Mayor Reed and her rival have differed on the harbor plan and on much besides.')).toEqual([]);
  });

  it('is not dated where no publication day is known', () => {
    expect(factsOf(text, 'unknown')).toEqual([]);
  });
});

it('gives a fact for each date of a sentence, with its own clause where it has a verb', () => {
  const text =
    'Ann Reed met the envoy in Lisbon on March 3, 2015, and she resigned on April 9, 2015. She met him in May and in June.';
  expect(factsOf(text).map((f) => [f.value, f.text])).toEqual([
    ['2015-03-03', 'Ann Reed met the envoy in Lisbon on March 3, 2015'],
    ['2015-04-09', 'she resigned on April 9, 2015.'],
    ['2016-05', 'She met him in May'],
    ['2016-06', 'She met him in May and in June.'],
  ]);
});

describe('a date tells of its own clause and no more', () => {
  it.each([
    [
      'Ann Reed met the envoy in May at the fair, and in June in her office.',
      [
        'Ann Reed met the envoy in May at the fair',
        'Ann Reed met the envoy in May at the fair, and in June in her office.',
      ],
    ],
    [
      'The club took in Troy in 1952, Dover in 1955 and Salem in 1982.',
      [
        'The club took in Troy in 1952',
        'The club took in Troy in 1952, Dover in 1955',
        'The club took in Troy in 1952, Dover in 1955 and Salem in 1982.',
      ],
    ],
    [
      '“The plan must go,” said Mayor Ann Reed, the Dover mason who opposed it at the hearing in January.',
      ['Mayor Ann Reed, the Dover mason who opposed it at the hearing in January.'],
    ],
    ['Ann Reed, who was elected in 2010, voted against the bill.', ['Ann Reed, who was elected in 2010']],
    [
      'The judge struck down the shipping law, which had passed in 2009.',
      ['the shipping law, which had passed in 2009.'],
    ],
    [
      'The judge struck down all that he loved, which passed in 2009.',
      ['The judge struck down all that he loved, which passed in 2009.'],
    ],
    ['Ann Reed scored a win in a state she lost eight years ago.', ['a state she lost eight years ago.']],
    ['Ann Reed won in 2008. On the same day, Ann Reed left.', ['Ann Reed won in 2008.']],
    ['Ann Reed was glad the day he left in May.', ['Ann Reed was glad the day he left in May.']],
    ['Ann Reed scored a win in Monday’s primary.', ['Ann Reed scored a win in Monday’s primary.']],
    ['DOVER, N.H. (AP) — Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['(CNN) Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['DOVER, N.H., Oct. 11 (UPI) — Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['OLD DOVER, N.H. - Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['Dover (AFP) – Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['DOVER (Reuters) - Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    [
      'Reed called both on Monday night and was due to meet them at the town hall on Tuesday.',
      [
        'Reed called both on Monday night',
        'Reed called both on Monday night and was due to meet them at the town hall on Tuesday.',
      ],
    ],
    ['LONDON — Ann Reed left on Monday.', ['Ann Reed left on Monday.']],
    ['The report, released on Monday, angered Ann Reed.', ['The report, released on Monday, angered Ann Reed.']],
    [
      'Ann Reed died in May, two days after she left, and the town mourned.',
      ['Ann Reed died in May, two days after she left, and the town mourned.'],
    ],
  ])('%s', (text, expected) => {
    expect(factsOf(text).map((f) => f.text)).toEqual(expected);
  });
});

it('leaves out of what one date tells what the date before it tells', () => {
  const told = (text: string) =>
    read({ id: 'a', text, published: PUBLISHED }).facts.map((fact) => factText(text, fact));
  expect(told('Ann Reed met the envoy in May at the fair, and in June in her office.')).toEqual([
    'Ann Reed met the envoy in May at the fair',
    'Ann Reed met the envoy … in June in her office.',
  ]);
  expect(told('Ann Reed sang in the 1950s and 1960s.').at(-1)).toBe('Ann Reed sang in the … 1960s.');
  expect(told('Ann Reed ran in 2008 and 2012.')).toEqual(['Ann Reed ran in 2008', 'Ann Reed ran in … 2012.']);
  expect(told('Ann Reed rang them on Monday and was due to see them on Tuesday.')).toEqual([
    'Ann Reed rang them on Monday',
    'Ann Reed rang them on Monday and was due to see them on Tuesday.',
  ]);
});

it('knows places by their names, but not those in the name of a person or a newspaper', () => {
  const [fact] = factsOf(
    'George Washington Reed told The Boston Globe Times in New York City and Kenya on Monday that he left.',
  );
  expect(fact?.places).toEqual(expect.arrayContaining(['New York City', 'Kenya']));
  expect(fact?.places).not.toContain('New York');
});

describe('the sample article', () => {
  const file = readFileSync(new URL('../../../data/articles/sessions-recuses.md', import.meta.url), 'utf8');
  const facts = factsOf(file.split('---\n').slice(2).join('---\n'), '2017-03-02');
  it.each([
    ['2016-07', 'met with Kislyak in July'],
    ['2016-09', 'in September in his office'],
    ['2017-01-10', 'confirmation hearing on January 10'],
    ['2017-03-02', 'Earlier Thursday, Sessions bowed'],
    ['2017-02-28TNI', 'address to Congress on Tuesday night'],
    ['2017-03-01', 'speaking to journalists Wednesday'],
  ])('tells of %s: %s', (value, words) => {
    expect(facts.filter((f) => f.text.includes(words) && f.certainty === 'inferred').map((f) => f.value)).toContain(
      value,
    );
  });
});

it('reads any text: no throw, spans inside, values of known form', () => {
  const word = fc.constantFrom(
    'on Friday',
    'in 2014',
    'met',
    'will',
    'never',
    ',',
    '.',
    '“',
    '”',
    'and',
    'Ann Reed',
    'May 3',
    '\n\n',
    'after',
    'the',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 60 }).map((w) => w.join(' ')),
        fc.string(),
      ),
      (text) => {
        for (const f of factsOf(text)) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.value).toMatch(/^\d{3}/);
          if (f.time !== null) expect(f.time.start).toBeGreaterThanOrEqual(f.start);
          if (f.without !== undefined) {
            expect(f.without.start).toBeGreaterThan(f.start);
            expect(f.without.end).toBeGreaterThan(f.without.start);
            expect(f.without.end).toBeLessThanOrEqual(f.time?.start ?? f.end);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

it.each(['met on Friday, and ', 'Ann Reed met on Friday. He left in May. ', 'in 2014, when ', 'after he '])(
  'reads 200,000 characters of "%s" in seconds',
  (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const told = sentences(text);
    const times = findTimes(text, told, [], PUBLISHED);
    const person = { key: 1, name: 'Ann Reed', aliases: [], roles: [], gender: 'female' } as const;
    const mentions = [...text.matchAll(/Ann Reed/g)].map((m) => ({
      kind: 'name' as const,
      start: m.index,
      end: m.index + 8,
    }));
    const started = performance.now();
    findFacts(text, told, { times, people: [{ ...person, mentions }], marked: [], published: PUBLISHED, title: null });
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
