import { describe, expect, it } from 'vitest';
import { genderOfFirstName, isFirstName } from '../../src/language/gender.ts';

describe('the gender of a first name', () => {
  it.each([
    ['Hillary', 'female'],
    ['Donald', 'male'],
    ['Dmitri', 'male'],
    ['Mary-Jo', 'female'],
    ['José', 'male'],
    ['Lindsey', 'unknown'],
    ['Senate', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender);
  });

  it('knows a first name from another word', () => {
    expect(['Rich', 'Robin', 'Will'].map(isFirstName)).toEqual([true, true, true]);
    expect(['White', 'Department', 'Congress'].map(isFirstName)).toEqual([false, false, false]);
  });
});
