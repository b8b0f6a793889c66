import { describe, expect, it } from 'vitest';
import { endsSentence, reports, VOICES } from '../../../src/reading/quotes/voice.ts';

describe('the voice of words without marks', () => {
  it.each(VOICES)('is told by its $name', ({ pattern, example, not }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(not)).toBe(false);
  });

  it.each([
    ['“We start on Monday,” Pine said.', true],
    ['Pine said the roof leaks.', true],
    ['I told them so, and they said no.', false],
    ['The roof leaks, and nobody pays for it.', false],
  ])('is a reporter’s where it reports somebody else: %s', (words, expected) => {
    expect(reports(words)).toBe(expected);
  });

  it.each([
    ['The roof leaks.', true],
    ['Who pays?”', true],
    ['The long road to a dry roof', false],
  ])('is no heading’s: %s', (words, expected) => {
    expect(endsSentence(words)).toBe(expected);
  });
});
