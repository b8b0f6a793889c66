import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { SALIENCE, salience } from '../../../src/reading/people/salience.ts';
import { wordsOf } from '../../../src/reading/people/words.ts';

describe('how much a name stands out by its place', () => {
  it.each(SALIENCE)('$name: $example', ({ name, example }) => {
    const words = wordsOf(example, sentences(example));
    const at = words.findIndex((word) => /^HARMON/.test(word.text));
    const row = SALIENCE.find((each) => each.holds({ words, lead: at, to: at + 1 }));
    expect(row?.name).toBe(name);
  });

  it('is less for whom a speaker talks about', () => {
    const text = 'Ebbets said HARMON lied.';
    expect(salience(wordsOf(text, sentences(text)), 2, 3)).toBeLessThan(1);
  });
});
