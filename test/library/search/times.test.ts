import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timesBetween, timesOf } from '../../../src/library/search/times.ts';

const LONG = 'The mayor’s well-kept dredger, of the U.S. harbour, cost 1,500 at AT&T.\n'.repeat(500);

it('counts the words of a long text alike, whether at once or piece by piece', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.string({ unit: 'binary', maxLength: 40 }), async (cut, more) => {
      const article = { title: 'Dredger', text: `${LONG.slice(cut)}${more}${LONG}` };
      expect(await timesBetween(article)).toEqual(timesOf(article));
    }),
    { numRuns: 3 },
  );
});

it('lets other work have its turn while it counts', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  await timesBetween({ title: '', text: LONG.repeat(6) });
  clearInterval(other);
  expect(turns).toBeGreaterThan(3);
});
