import { describe, expect, it } from 'vitest';
import { FOLLOW_UPS, follow, type Turn } from '../../src/answering/conversation.ts';
import { understand } from '../../src/answering/questions/understand.ts';

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

  it.each(FOLLOW_UPS.map(({ name, not }) => [name, not] as const))('%s is not “%s”', (name, not) => {
    expect(FOLLOW_UPS.find((row) => row.name === name)?.pattern.test(not)).toBe(false);
  });

  it.each([
    'what did holt say about his boat',
    'who told the board he left',
    'who said he did nothing wrong',
    'did the crew warn their captain',
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
});
