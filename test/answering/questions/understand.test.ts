import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answering/questions/understand.ts';

const asked = (words: string) => {
  const understood = understand(words);
  if (understood.kind !== 'question') throw new Error(`not understood: ${words}`);
  const { kind, about, speaker, expects } = understood.question;
  return { kind, about, speaker, type: expects.type };
};

describe('a question in plain words', () => {
  it.each([
    [
      'hey, can you tell me who said the tide waits?',
      { kind: 'who-said', about: 'the tide waits', speaker: null, type: 'person' },
    ],
    [
      'waht did Dana Moss say about the ferry???',
      { kind: 'what-said', about: 'the ferry', speaker: 'Dana Moss', type: 'words' },
    ],
    [
      'accroding to Moss, will the ferry sail',
      { kind: 'yes-no', about: 'the ferry sail', speaker: 'Moss', type: 'yes-no' },
    ],
    [
      'how many crew does Moss say were lost?',
      { kind: 'how-many', about: 'crew were lost', speaker: 'Moss', type: 'number' },
    ],
    [
      'which captain warned that the ferry would sink',
      { kind: 'who-said', about: 'warned the ferry would sink', speaker: null, type: 'person' },
    ],
    [
      'which islands does the ferry serve',
      { kind: 'list', about: 'does the ferry serve', speaker: null, type: 'thing' },
    ],
    ["who's Dana Moss", { kind: 'who-is', about: 'Dana Moss', speaker: null, type: 'definition' }],
    [
      'WHO CALLED THE FERRY A COFFIN',
      { kind: 'who-said', about: 'called the ferry a coffin', speaker: null, type: 'person' },
    ],
    [
      'who called the ferry a coffin and when? 😂',
      { kind: 'who-said', about: 'called the ferry a coffin', speaker: null, type: 'person' },
    ],
    ['"the tide waits" who said this', { kind: 'who-said', about: 'the tide waits', speaker: null, type: 'person' }],
    [
      'https://example.org/ferry who is Dana Moss',
      { kind: 'who-is', about: 'Dana Moss', speaker: null, type: 'definition' },
    ],
    ["why'd Moss leave", { kind: 'why', about: 'did Moss leave', speaker: null, type: 'reason' }],
    ['is it true that Moss left', { kind: 'yes-no', about: 'Moss left', speaker: null, type: 'yes-no' }],
    ['i heard Moss left, is that true?', { kind: 'yes-no', about: 'Moss left', speaker: null, type: 'yes-no' }],
    [
      'according to Moss when does the ferry sail',
      { kind: 'when', about: 'does the ferry sail', speaker: 'Moss', type: 'date' },
    ],
    ['what does Moss want', { kind: 'what', about: 'does Moss want', speaker: null, type: 'thing' }],
    [
      'what does Moss want to declare',
      { kind: 'what', about: 'does Moss want to declare', speaker: null, type: 'thing' },
    ],
    ['what does Moss think of the ferry', { kind: 'what-said', about: 'the ferry', speaker: 'Moss', type: 'words' }],
    [
      'what paper said the ferry is safe',
      { kind: 'who-said', about: 'the ferry is safe', speaker: null, type: 'person' },
    ],
    [
      'which board members stayed away from the launch',
      { kind: 'list', about: 'stayed away from the launch', speaker: null, type: 'person' },
    ],
    ['harbour strike', { kind: 'what', about: 'harbour strike', speaker: null, type: 'thing' }],
  ])('%s', (words, expected) => {
    expect(asked(words)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['?!…', 'no-words'],
    ['🎉🎉🎉', 'no-words'],
    ['why '.repeat(2000), 'too-long'],
  ] as const)('says what is wrong with %j', (words, because) => {
    expect(understand(words)).toEqual({ kind: 'not-understood', because });
  });

  it('is never thrown at, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (words) => {
        expect(['question', 'not-understood']).toContain(understand(words).kind);
      }),
    );
  });
});
