import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/language/inflect.ts';

describe('the forms of a regular verb', () => {
  it.each([
    ['report', false, ['report', 'reports', 'reported', 'reporting']],
    ['argue', false, ['argue', 'argues', 'argued', 'arguing']],
    ['reply', false, ['reply', 'replies', 'replied', 'replying']],
    ['convey', false, ['convey', 'conveys', 'conveyed', 'conveying']],
    ['stress', false, ['stress', 'stresses', 'stressed', 'stressing']],
    ['agree', false, ['agree', 'agrees', 'agreed', 'agreeing']],
    ['quip', true, ['quip', 'quips', 'quipped', 'quipping']],
  ])('%s', (verb, double, forms) => {
    expect(inflect(verb, double)).toEqual(forms);
  });
});
