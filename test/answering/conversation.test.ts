import { describe, expect, it } from 'vitest';
import { follow, type Turn, turnOf } from '../../src/answering/conversation.ts';
import { FOLLOW_UPS } from '../../src/answering/follow-ups.ts';
import { understand } from '../../src/answering/questions/understand.ts';
import { ask, FERRY, libraryOf } from './shelf.ts';

const AT = new Date('2019-06-14T10:00:00Z');
const later = (minutes: number): Date => new Date(AT.getTime() + minutes * 60_000);

function turn(asked: string, person: string | null): Turn {
  const understood = understand(asked);
  if (understood.kind !== 'question') throw new Error(asked);
  return { question: understood.question, person, at: AT };
}

describe('a follow-up', () => {
  it.each(FOLLOW_UPS.map(({ name, example }) => [name, ...example] as const))(
    '%s: after “%s” (%s), “%s” asks “%s”',
    (_, before, person, typed, asks) => {
      expect(follow(turn(before, person), typed, later(5))).toBe(asks);
    },
  );

  it('asks for all that somebody said where nothing was named that it is about', () => {
    expect(follow(turn('what did Dana Moss say', 'Dana Moss'), 'what else?', later(5))).toBe('what did Dana Moss say');
  });

  it.each([
    ['who else?', 'who besides Dana Moss said the ferry'],
    ['anybody else?', 'who besides Dana Moss said the ferry'],
    ['what else?', 'what did Dana Moss say about the ferry'],
  ])('to what somebody said, “%s”, asks “%s”', (typed, asks) => {
    expect(follow(turn('what did Dana Moss say about the ferry', 'Dana Moss'), typed, later(5))).toBe(asks);
  });

  it.each(FOLLOW_UPS.map(({ name, not }) => [name, not] as const))('%s is not “%s”', (name, not) => {
    expect(FOLLOW_UPS.find((row) => row.name === name)?.pattern.test(not)).toBe(false);
  });

  it.each([
    'what did holt say about his boat',
    'who told the board he left',
    'who said he did nothing wrong',
    'did the crew warn their captain',
    'what did holt say when fry ran against him',
    'who did holt accuse of lying to him',
  ])('stands for itself where a pronoun means somebody in it: “%s”', (typed) => {
    expect(follow(turn('who said the tide waits', 'Dana Moss'), typed, later(1))).toBe(typed);
  });

  it.each([
    'and what did holt say about the pier?',
    'and did the ferry sink?',
    'and which captain was warned?',
    'and is the bridge open?',
  ])('is a question of its own where it is whole, though it begins with “and”: “%s”', (typed) => {
    const before = turn('what did Dana Moss say about the ferry', 'Dana Moss');
    expect(follow(before, typed, later(1))).toBe(typed);
  });

  it('takes up a pronoun at the end', () => {
    const before = turn('who said the tide waits', 'Dana Moss');
    expect(follow(before, 'what did holt say about her?', later(1))).toBe('what did holt say about Dana Moss');
  });

  it.each([
    ['Nancy Moss', 'what did he say?', 'what did he say?'],
    ['Nancy Moss', 'what did she say?', 'what did Nancy Moss say'],
    ['Robert Holt', 'what did she say?', 'what did she say?'],
    ['Holt', 'what did she say?', 'what did Holt say'],
  ])('after an answer about %s, “%s” asks “%s”', (person, typed, asks) => {
    expect(follow(turn('who said the tide waits', person), typed, later(1))).toBe(asks);
  });

  it('stands for itself after a quarter of an hour', () => {
    expect(follow(turn('who said the tide waits', 'Dana Moss'), 'and when?', later(16))).toBe('and when?');
  });

  it('stands for itself where nothing went before', () => {
    expect(follow(null, 'what did he say?', AT)).toBe('what did he say?');
  });

  it.each([
    ['when did holt resign', null, 'why?', 'why did holt resign'],
    ['when was the ferry built', null, 'and by who?', 'by whom was the ferry built'],
    ['how many people were hurt', null, 'when?', 'when were people hurt'],
    ['how many passengers did the ferry carry', null, 'where?', 'where did the ferry carry passengers'],
    ['who resigned in july', 'Ira Holt', 'why?', 'why Ira Holt resigned in july'],
    ['did anyone resign', null, 'who?', 'who did resign'],
    ['how many people were hurt', null, 'who?', 'who were hurt'],
    ['who resigned in july', 'Ira Holt', 'why did they fire him?', 'why did they fire Ira Holt'],
    ['who resigned in july', 'Dana Moss', 'was her boat sold?', 'was Dana Moss’s boat sold'],
    ['who resigned in july', 'Dana Moss', 'who saw her leave?', 'who saw Dana Moss leave'],
    ['who resigned in july', 'Dana Moss', 'what year did she leave?', 'what year did Dana Moss leave'],
    [
      'what did Dana Moss say about the ferry',
      'Dana Moss',
      'what about the pier?',
      'what did Dana Moss say about the pier',
    ],
    ['when did holt resign', 'holt', 'what about moss?', 'when did moss resign'],
    ['who called the ferry a coffin', 'Ira Holt', 'what about moss?', 'what did moss say about the ferry a coffin'],
    ['who resigned in july', 'Ira Holt', 'how old is he?', 'how old is Ira Holt'],
    ['who resigned in july', 'Ira Holt', 'who called for him to go?', 'who called for Ira Holt to go'],
  ])('after “%s” (%s), “%s” asks “%s”', (before, person, typed, asks) => {
    expect(follow(turn(before, person), typed, later(1))).toBe(asks);
  });

  it('goes on from the question before one that was not understood, or asked more of it for nothing', () => {
    const before = turn('who resigned in july', 'Ira Holt');
    expect(turnOf({ kind: 'not-understood', asked: 'how old is she', because: 'whom' }, later(1), before)).toBe(before);
    const { question } = turn('how old is Ira Holt', null);
    expect(turnOf({ kind: 'nothing-found', question, nearest: [] }, later(1), before)).toBe(before);
    const other = turn('who sank the ferry', null);
    expect(turnOf({ kind: 'nothing-found', question: other.question, nearest: [] }, later(1), before)).not.toBe(before);
  });

  it('means by “he” whom a question names without a capital', async () => {
    const library = await libraryOf([
      {
        id: 'a',
        title: 'Port Ansel',
        published: '2019-06-14',
        text: 'The head of the port, Ira Holt, resigned on Friday.',
      },
    ]);
    expect(turnOf(await ask(library, 'when did ira holt resign'), AT)?.person).toBe('ira holt');
  });
});

describe('a question about somebody whom nobody named', () => {
  it.each([
    'who is her lawyer',
    'when did he resign?',
    'how old was she',
    'who wants him to resign',
    'what did moss say about him',
    'what is moss saying about him',
    'what did moss say to the board about him',
    'in what year did he die',
    'which port is he from',
  ])('says so, and answers about nobody: “%s”', async (typed) => {
    expect(await ask(await libraryOf(FERRY), typed)).toMatchObject({ kind: 'not-understood', because: 'whom' });
  });

  it.each([
    'who said he was warned',
    'who did moss accuse of lying to her',
    'what did moss say holt did to her',
    'what did moss say about the people who voted for her',
    'what did moss ask holt to do for her',
    'what did moss’s lawyer say about her',
    'what did moss say about her crew',
    'who told her the pump was old',
    'who are they',
  ])('is answered where it names somebody, or gives words that were said: “%s”', async (typed) => {
    expect((await ask(await libraryOf(FERRY), typed)).kind).not.toBe('not-understood');
  });
});

describe('a second question at the end', () => {
  it.each([
    ['when did the ferry sink, and why?', 'why'],
    ['who built the ferry and when?', 'when'],
    // a quotation comes with its day
    ['who called the ferry a coffin, and when?', undefined],
    ['when did the ferry sink', undefined],
  ])('is told of as not read yet: “%s”', (typed, further) => {
    expect(turn(typed, null).question.further).toBe(further);
  });
});
