import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { findCast } from '../../../src/reading/people/cast.ts';

const genderIn = (text: string): string | undefined => findCast(text, sentences(text), []).people[0]?.gender;

describe('the gender of whom no first name tells', () => {
  it.each([
    ['Mayor Grobnik was asleep when she was called.', 'female'],
    ['Mayor Grobnik, for all that he lost, was glad.', 'male'],
    ['Mayor Grobnik hurt herself.', 'female'],
    ['Mayor Grobnik said she lied.', 'unknown'],
    ['Mayor Grobnik praised her plan.', 'unknown'],
    ['Mayor Grobnik left and she wept.', 'unknown'],
  ])('%s', (text, gender) => {
    expect(genderIn(text)).toBe(gender);
  });

  it('is what many pronouns say against the list of first names', () => {
    const text = 'Otis Grobnik was asleep when she was called. ';
    expect(genderIn(text)).toBe('male');
    expect(genderIn(text.repeat(4))).toBe('female');
  });
});
