import { beforeAll, describe, expect, it } from 'vitest';
import { suggest } from '../../src/answering/suggest.ts';
import type { Library } from '../../src/library/library.ts';
import { FERRY, libraryOf } from './shelf.ts';

describe('suggestions', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf(FERRY);
  });

  it('are the most quoted people where nothing is typed yet', async () => {
    const found = await suggest('people', '', library);
    expect(found[0]).toEqual({ value: 'Dana Moss', label: expect.stringMatching(/^Dana Moss · \d+ quotations$/) });
  });

  it.each(['fer', 'Lucia', 'FERRO'])('are people with a name that begins with %s', async (typed) => {
    expect((await suggest('people', typed, library)).map((s) => s.value)).toEqual(['Lucia Ferro']);
  });

  it('are people with a name like it where none begins so', async () => {
    expect((await suggest('subjects', 'Ferrro', library)).map((s) => s.value)).toContain('Lucia Ferro');
  });

  it('are quotations that hold the words', async () => {
    expect((await suggest('words', 'sinking', library)).map((s) => s.label)).toEqual([
      'Dana Moss: “A bridge does not sink,”',
    ]);
  });

  it('are titles of articles', async () => {
    expect((await suggest('articles', 'bridge', library)).map((s) => s.value)).toEqual(['Port Ansel votes on bridge']);
  });

  it('are none where nothing is to be completed', async () => {
    expect(await suggest('none', 'w', library)).toEqual([]);
  });
});
