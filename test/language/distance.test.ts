import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedDistance, distance } from '../../src/language/distance.ts';

/** The definition, word for word. */
const plainly = (a: string, b: string): number =>
  a === '' || b === ''
    ? a.length + b.length
    : Math.min(
        plainly(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        plainly(a.slice(1), b) + 1,
        plainly(a, b.slice(1)) + 1,
      );

describe('the distance of two words', () => {
  it('is what its definition says, up to the most that is asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(plainly(a, b), most + 1));
      }),
    );
  });

  it('is more than any for what is too long to be a word', () => {
    expect(distance('x'.repeat(70), 'x'.repeat(70), 3)).toBe(4);
  });

  it.each([
    ['banana', 'canada', false],
    ['reccus', 'recus', true],
    ['kislyack', 'kislyak', true],
    ['cat', 'car', false],
  ])('lets %s be taken for %s: %s', (a, b, like) => {
    const most = allowedDistance(a);
    expect(most > 0 && distance(a, b, most) <= most).toBe(like);
  });
});
