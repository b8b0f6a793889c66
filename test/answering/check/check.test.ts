import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/domain/check.ts';
import type { Library } from '../../../src/library/library.ts';
import { answerTo, FERRY, libraryOf, sample } from '../shelf.ts';

describe('a quotation that somebody posted', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf([await sample(), ...FERRY]);
  });

  const checked = async (quote: string, by?: string): Promise<Verdict> => {
    const given = await answerTo(library, { kind: 'check', quote, ...(by === undefined ? {} : { by }) });
    if (given.kind !== 'check') throw new Error(given.kind);
    return given.verdict;
  };

  it.each([
    ['A bridge does not sink', 'Dana Moss', 'word-for-word'],
    ['the END of an  age of waiting!', 'the mayor', 'word-for-word'],
    ['We did everything … in April found no fault.', 'Holt', 'word-for-word'],
    ['A bridge does sink', 'Dana Moss', 'close'],
    ['The inspection in May found no fault', 'Ira Holt', 'close'],
    ['A bridge does not sink', 'Lucia Ferro', 'someone-else'],
    ['A bridge does not sink', 'Nobody Known', 'someone-else'],
    ['think so', 'Trump', 'cut'],
    ['We did everything by the book. A bridge does not sink.', 'Ira Holt', 'spliced'],
    ['the company had cut repairs because of falling fares', 'Ira Holt', 'reported'],
    ['Forty-three passengers were taken off by fishing boats', undefined, 'reported'],
    ['The captain was asleep on the bridge', 'Ira Holt', 'not-found'],
    ['誰が言いましたか', undefined, 'not-found'],
  ])('“%s” by %s: %s', async (quote, by, kind) => {
    expect((await checked(quote, by)).kind).toBe(kind);
  });

  it('is found with the name that stands beside it in the post', async () => {
    const given = await answerTo(library, { kind: 'check', quote: '"A bridge does not sink" - Lucia Ferro' });
    expect(given).toMatchObject({ posted: { by: 'Lucia Ferro' }, verdict: { kind: 'someone-else' } });
  });

  it('is shown with every word that differs, and what that does to it', async () => {
    const verdict = await checked('Everybody should sail with a pump that is older than the captain', 'Moss');
    expect(verdict).toMatchObject({
      kind: 'close',
      compared: {
        differences: [
          { kind: 'changed', posted: 'Everybody', stands: 'Nobody' },
          { kind: 'same', stands: 'should sail with a pump that is older than the captain' },
        ],
        alters: ['negation'],
      },
    });
  });

  it('is shown with what was left out', async () => {
    expect(await checked('think so', 'Trump')).toMatchObject({ rest: { before: 'I don’t', rule: 'it was denied' } });
  });

  it.each([
    ['', 'no-quotation'],
    ['“ … ”', 'no-quotation'],
    ['🙈🙉', 'no-quotation'],
    ['so '.repeat(2000), 'too-long'],
  ])('is refused where it is %j', async (quote, because) => {
    expect(await answerTo(library, { kind: 'check', quote })).toMatchObject({ kind: 'not-understood', because });
  });
});
