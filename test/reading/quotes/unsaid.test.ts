import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/domain/span.ts';
import { read } from '../../../src/reading/read.ts';

const quotesIn = (text: string) =>
  read({ id: 'a', text }).quotes.map(({ parts, attribution }) => ({
    words: parts.map((part) => slice(text, part)).join(' '),
    speaker: attribution?.speaker?.name ?? null,
    cue: attribution?.cue ? slice(text, attribution.cue) : null,
  }));

describe('what nobody said', () => {
  it.each([
    'Ada Moss never said the ferry was safe.',
    'Ada Moss did not say that the pier would close.',
    'Ada Moss didn’t say the pier would close.',
    'Ada Moss has not yet said when the ferry will sail.',
    'Neither Ada Moss nor Ira Holt said the pier was closed.',
    'Ada Moss did not call for a recount.',
  ])('is no reported speech: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each([
    ['Ada Moss never said “the ferry is safe.”', 'Ada Moss', 'never said'],
    ['Ada Moss would not say “I am sorry.”', 'Ada Moss', 'would not say'],
    ['Neither Ada Moss nor Ira Holt said “the ferry is safe.”', null, null],
  ])('is, in marks, given with the word that turns it round, or to nobody: %s', (text, speaker, cue) => {
    expect(quotesIn(text)).toMatchObject([{ speaker, cue }]);
  });

  it.each([
    ['Ada Moss did not hide it and said the pier was closed.', 'the pier was closed'],
    ['Ada Moss not only said the pier was closed.', 'the pier was closed'],
    ['Ada Moss denied that the pier was closed.', 'that the pier was closed'],
  ])('is told apart from what somebody did say: %s', (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ words, speaker: 'Ada Moss' }]);
  });
});
