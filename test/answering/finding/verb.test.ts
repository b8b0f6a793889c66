import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/answering/finding/asked.ts';
import { read } from '../../../src/answering/questions/commands.ts';

function verbIn(question: string): string | null {
  const understood = read({ kind: 'ask', question });
  if (understood.kind !== 'question') throw new Error(question);
  return asked(understood.question, [], { weights: new Map(), unknown: new Set() }).verb?.stem ?? null;
}

describe('the verb that is asked about', () => {
  it.each([
    ['when did moss visit ansel', 'visit'],
    ['did holt recuse himself', 'recus'],
    ['did the police find a second boat', 'find'],
    ['was the captain arrested', 'arrest'],
    ['has anybody been charged', 'charg'],
    ['how many people were hurt', 'hurt'],
    ['who built the ferry', 'build'],
    ['when does the season end', 'end'],
    ['why did the court rule against the board', 'rule'],
    ['when did moss get married', 'marri'],
    ['where was moss born', 'born'],
    ['when was moss re-elected', 'elect'],
    ['who hosts the debate', 'host'],
  ])('of "%s" is "%s"', (question, stem) => {
    expect(verbIn(question)).toBe(stem);
  });

  it.each(['when was the launch', 'who is moss', 'how old is moss', 'what is the name of the ferry'])(
    'is none in "%s"',
    (question) => {
      expect(verbIn(question)).toBeNull();
    },
  );
});
