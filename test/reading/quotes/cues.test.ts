import { describe, expect, it } from 'vitest';
import { cueOf, phrasalCue, speaks } from '../../../src/reading/quotes/cues.ts';

describe('the lexicon of cues', () => {
  it.each([
    ['said', 'say', 'past'],
    ['written', 'write', 'past'],
    ['quipping', 'quip', 'participle'],
    ['replies', 'reply', 'present'],
    ['read', 'read', 'past'],
  ])('knows %s as a form of %s', (word, verb, form) => {
    expect(cueOf(word)).toMatchObject({ verb, form });
  });

  it('tells speech from thoughts and acts', () => {
    expect(['told', 'called', 'believes', 'released', 'walked'].map((word) => speaks(cueOf(word)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('says what each verb reports without marks', () => {
    expect([...(cueOf('said')?.takes ?? [])]).toEqual(expect.arrayContaining(['that', 'clause']));
    expect(cueOf('called')?.takes.has('clause')).toBe(false);
    expect(cueOf('called')?.takes.has('about:for')).toBe(true);
    expect(cueOf('called')?.takes.has('about:by')).toBe(false);
    expect(cueOf('painted')?.takes.size).toBe(0);
  });

  it.each([
    ['shot', 'back', true],
    ['pointed', 'out', true],
    ['went', 'on', true],
    ['went', 'home', false],
    ['ran', 'back', false],
  ])('tells by the word after it whether a verb is of speech: %s %s', (word, next, expected) => {
    expect(speaks(phrasalCue(word, next))).toBe(expected);
  });
});
