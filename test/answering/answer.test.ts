import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import type { Library } from '../../src/library/library.ts';
import { answerTo, ask, evidenceIn, FERRY, libraryOf, NOW, sample, speakersIn } from './shelf.ts';

describe('over the sample article', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf([await sample()]);
  });

  it('gives for /who-said recuse those who used the word, Sessions with his own words first', async () => {
    const given = await answerTo(library, { kind: 'who-said', words: 'recuse' });
    expect(given.kind).toBe('quotes');
    expect(speakersIn(given)[0]).toBe('Jeff Sessions');
    expect(speakersIn(given).slice(1, 4)).toEqual(
      expect.arrayContaining(['Susan Collins', 'Jason Chaffetz', 'Bob Goodlatte']),
    );
    expect(evidenceIn(given)[0]?.text).toMatch(/^I have decided to recuse myself/);
  });

  it('gives for who asked whoever asked, before whoever said that they were asked', async () => {
    const [first] = evidenceIn(await ask(library, 'who asked sessions about russia at the hearing'));
    expect(first?.short ?? first?.quote?.speaker).toBe('Al Franken');
  });

  it('takes whoever wants something done for whoever demands it', async () => {
    expect(evidenceIn(await ask(library, 'who wants sessions to resign'))[0]?.text).toMatch(/^Democrats demanded/);
  });

  it('gives for who said a single word those who used it before those who are told to have', async () => {
    const kinds = evidenceIn(await ask(library, 'who said recuse')).map((e) => e.quote?.kind ?? 'sentence');
    expect(kinds.lastIndexOf('direct')).toBeLessThan(kinds.indexOf('indirect'));
  });

  it('says who called it a total witch hunt', async () => {
    expect(speakersIn(await ask(library, 'who called it a total witch hunt?'))[0]).toBe('Donald Trump');
  });

  it('says when, with the words of the article and the months that they came to', async () => {
    const [first] = evidenceIn(await ask(library, 'when did Sessions meet Kislyak?'));
    expect(first?.short).toBe('July and September');
    expect(first?.date?.value).toBe('2016-07');
  });

  it('says yes where the article states it, and nothing where somebody says so', async () => {
    const shorts = evidenceIn(await ask(library, 'did Sessions lie under oath?')).map((e) => e.short);
    expect(shorts).not.toContain('yes');
    const recused = evidenceIn(await ask(library, 'did Sessions recuse himself?'));
    expect(recused.find((e) => e.text.startsWith('Earlier Thursday'))?.short).toBe('yes');
    expect(recused.map((e) => e.short)).not.toContain('no');
  });

  it.each([
    ['who is the attorney general?', 'Jeff Sessions'],
    ['who is the Russian ambassador?', 'Sergey Kislyak'],
    ['who is the president?', 'Donald Trump'],
  ])('answers "%s" by who bears that role', async (question, name) => {
    const shorts = evidenceIn(await ask(library, question)).map((e) => e.short);
    expect(shorts[0]).toBe(name);
    expect(new Set(shorts.filter((short) => short !== null))).toEqual(new Set([name]));
  });

  it('takes no source and no programme before a person for a place with its state', async () => {
    const shorts = evidenceIn(await ask(library, 'where did Sessions meet Kislyak?')).map((e) => e.short);
    expect(shorts).not.toContain('Justice Department');
  });

  it('takes no person for a place', async () => {
    expect(evidenceIn(await ask(library, 'where did trump talk to reporters'))[0]?.short).toBe('Virginia');
  });

  it('says who somebody is by the roles that the article gives', async () => {
    const given = await answerTo(library, { kind: 'who-is', person: 'Kislyak' });
    expect(given.kind === 'person' && given.person.name).toBe('Sergey Kislyak');
    expect(given.kind === 'person' && given.person.roles.map((role) => role.text)).toContain('Russian ambassador');
  });

  it('finds nothing where nobody said it', async () => {
    expect((await ask(library, 'who said bananas?')).kind).toBe('nothing-found');
  });

  it('gives for every piece of evidence the very words at its span', async () => {
    const { text } = await sample();
    for (const question of ['who said recuse', 'what did Pelosi say', 'when did Sessions meet Kislyak', 'why']) {
      for (const { span, text: shown } of evidenceIn(await ask(library, question)))
        expect(shown).toBe(text.slice(span.start, span.end));
    }
  });
});

describe('over a few articles', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf(FERRY);
  });

  it.each([
    ['who said we did everything by the book', 'Ira Holt'],
    ['who said a bridge does not sink', 'Dana Moss'],
    ['who called the vote the end of an age of waiting?', 'Lucia Ferro'],
    ['what year was the ferry built', '1974'],
    ['how much will the bridge cost', '$84 million'],
    ['how many passengers were taken off by fishing boats?', 'Forty-three'],
    ['who is Ira Holt', 'chief executive of Holt Lines'],
  ])('%s: %s', async (question, short) => {
    const [first] = evidenceIn(await ask(library, question));
    expect([first?.short, first?.quote?.speaker]).toContain(short);
  });

  it.each([
    ['what did Dana Moss say about the pump', /^Nobody should sail with a pump/],
    ['why did the ferry sink', /engine room flooded/],
    ['when will the bridge open?', /open in 2024/],
  ])('%s: %s', async (question, words) => {
    expect(evidenceIn(await ask(library, question))[0]?.text).toMatch(words);
  });

  it('reads misspelt words as the likest of the articles, and says so', async () => {
    const given = await ask(library, 'who is Ira Hollt');
    expect('question' in given && given.question.corrected).toEqual([{ typed: 'Hollt', read: 'Holt' }]);
  });

  it('offers the nearest names for somebody who is not on the record', async () => {
    const given = await answerTo(library, { kind: 'who-is', person: 'Lucio Ferrero' });
    expect(given.kind === 'unknown-name' ? given.like : given.kind).toContain('Lucia Ferro');
  });

  it('gives what somebody warned of before what they said, where that is asked', async () => {
    const text = '“The pier is old,” Ira Holt said. “It was built by masons.” Holt warned on Monday that it will sink.';
    const one = await libraryOf([{ id: 'a', title: 'Port Ansel', published: '2019-06-14', text }]);
    expect(evidenceIn(await ask(one, 'what did holt warn about')).map((e) => e.quote?.cue)[0]).toBe('warned');
    expect(evidenceIn(await ask(one, 'what did holt say')).map((e) => e.quote?.cue)[0]).toBe('said');
  });

  it.each(['what did Zebedee Quarrel say about the bridge', 'according to quarrel, is the bridge safe'])(
    'says that nobody of that name is on the record, where no article has it: %s',
    async (question) => {
      const given = await ask(library, question);
      expect(given.kind === 'unknown-name' ? given.name : given.kind).toMatch(/quarrel/iu);
    },
  );

  it('gives all that somebody is quoted with where no subject is named', async () => {
    const given = await ask(library, 'what did Dana Moss say?');
    expect(evidenceIn(given).map((e) => e.article.id)).toEqual(expect.arrayContaining(['ferry', 'bridge']));
    expect(new Set(speakersIn(given))).toEqual(new Set(['Dana Moss']));
  });

  it('keeps to one article where one is named', async () => {
    const request = { kind: 'ask', question: 'what did Dana Moss say?' } as const;
    const kept = (await library.articles()).find((a) => a.title?.includes('bridge'))?.id ?? '';
    const given = await answer(request, { library, now: NOW, article: kept });
    expect(new Set(evidenceIn(given).map((e) => e.article.id))).toEqual(new Set([kept]));
  });

  it('tells which words matched and which rules found the answer', async () => {
    const [first] = evidenceIn(await ask(library, 'who said a bridge does not sink'));
    expect(first?.why.matched).toEqual(expect.arrayContaining(['bridge', 'sink']));
    expect(first?.why.rules).toContain('who-said');
  });

  it.each([
    ['', 'empty'],
    ['🙈🙉', 'no-words'],
    [`why ${'why '.repeat(1500)}`, 'too-long'],
  ])('says what is wrong with %j', async (question, because) => {
    expect(await ask(library, question)).toMatchObject({ kind: 'not-understood', because });
  });

  it.each([
    'Wer hat das gesagt?',
    '誰が言いましたか',
    'кто это сказал',
    "'; drop table articles; --",
    '@everyone **who**',
  ])('has nothing, and no fault, for %s', async (question) => {
    expect(['nothing-found', 'passages', 'quotes', 'unknown-name']).toContain((await ask(library, question)).kind);
  });

  it('answers whatever is typed, with words that stand in the articles', async () => {
    const words = fc.constantFrom(
      'who',
      'said',
      'Moss',
      'the',
      'when',
      'ferry',
      'did',
      '?',
      '"',
      'not',
      'how many',
      '2024',
      'bridge',
      'Holt’s',
    );
    const question = fc.oneof(
      fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
      fc.string({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(question, async (typed) => {
        for (const { article, span, text } of evidenceIn(await ask(library, typed))) {
          const source = (await library.get(article.id))?.article.text ?? '';
          expect(text).toBe(source.slice(span.start, span.end));
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('finds nothing in an empty library', async () => {
  const library = await libraryOf([]);
  expect((await ask(library, 'who said recuse')).kind).toBe('nothing-found');
});

describe('over an article about one subject', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf([
      {
        id: 'lighthouse',
        title: 'Council votes on the Skerry lighthouse',
        published: '2021-03-04',
        text: `The council decided on Tuesday to sell the Skerry lighthouse. Bids open in May.

“It is a sad and foolish day,” said Councilor Edda Lund. “Nobody asked the keepers.”

Mayor Tom Brandt said whether the council would repair the tower depended on the bids. The council repaired the road.`,
      },
    ]);
  });

  it('gives what somebody said in an article about the subject, though the words name it not', async () => {
    const given = await ask(library, 'what did Edda Lund say about the Skerry lighthouse');
    expect(given.kind).toBe('quotes');
    expect(speakersIn(given)[0]).toBe('Edda Lund');
  });

  it('gives no words of theirs on a subject that the article is not about', async () => {
    expect((await ask(library, 'what did Edda Lund say about herring')).kind).toBe('nothing-found');
  });

  it('says neither yes nor no by a sentence that leaves it open', async () => {
    const given = await ask(library, 'will the council repair the tower?');
    expect(evidenceIn(given).map((e) => e.short)).not.toContain('yes');
  });

  it('takes nobody for a speaker whose role has another noun', async () => {
    expect(speakersIn(await ask(library, 'what did the council janitor say'))).toEqual([]);
  });
});
