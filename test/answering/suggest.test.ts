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

  it.each([
    ['people', 'ferr', 'Lucia Ferro'],
    ['people', 'lucai', 'Lucia Ferro'],
    ['words', 'sink', 'A bridge does not sink,'],
    ['words', 'bridge does not si', 'A bridge does not sink,'],
    ['words', 'bidge', 'A bridge does not sink,'],
    ['articles', 'vots', 'Port Ansel votes on bridge'],
  ] as const)('of %s come for %s, begun or with a slip', async (kind, typed, value) => {
    expect((await suggest(kind, typed, library)).map((s) => s.value)).toContain(value);
  });

  it('are quotations that hold the words', async () => {
    expect((await suggest('words', 'sinking', library)).map((s) => s.label)).toEqual([
      'Dana Moss: “A bridge does not sink,”',
    ]);
  });

  it('are titles of articles', async () => {
    expect((await suggest('articles', 'bridge', library)).map((s) => s.value)).toEqual(['Port Ansel votes on bridge']);
  });

  it.each(['words', 'articles', 'subjects'] as const)('of %s are there before anything is typed', async (kind) => {
    expect((await suggest(kind, '', library)).length).toBeGreaterThan(1);
  });

  it('are places that articles name, with how many do', async () => {
    const about = (id: string, text: string) => ({ id, published: '2020-01-01', publisher: 'The Courier', text });
    const shelf = await libraryOf([
      about('a', 'The envoy flew to Norway on Monday.'),
      about('b', 'Ships from Norway came in.'),
      about('c', 'Nora Vane met the envoy in Oslo.'),
    ]);
    expect(await suggest('subjects', 'nor', shelf)).toEqual([
      { value: 'Nora Vane', label: 'Nora Vane · 0 quotations' },
      { value: 'Norway', label: 'Norway · 2 articles' },
    ]);
    expect(await suggest('articles', 'cour', shelf)).toEqual([
      { value: 'The Courier', label: 'The Courier · 3 articles' },
    ]);
  });

  it('are none where nothing is to be completed', async () => {
    expect(await suggest('none', 'w', library)).toEqual([]);
  });
});
