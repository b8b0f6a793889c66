import { describe, expect, it } from 'vitest';
import { type Message, type Owed, tellOfArrivals } from '../../../src/answering/watching/round.ts';
import type { Library } from '../../../src/library/library.ts';
import { read } from '../../../src/reading/read.ts';
import { libraryOf } from '../shelf.ts';

const NOW = new Date('2124-05-06T12:00:00Z');
const WORDS = ['The capstan turns', 'The winch is stuck', 'The buoy is gone'];

/** Two members who watch for what Tom Okafor says, and three articles in which he says something. */
async function harbour(): Promise<Library> {
  const library = await libraryOf([]);
  for (const member of ['ada', 'tom'])
    await library.watches.add({ words: 'Tom Okafor', member, names: ['Tom Okafor'], channel: null }, NOW);
  for (const [n, words] of WORDS.entries()) {
    const article = { id: `a${n}`, text: `“${words} today,” Tom Okafor said on Monday.` };
    await library.add(article, read(article));
  }
  return library;
}

/** Tells of everything once more; what is not told of arrives again. */
async function round(library: Library, owed: Owed, deliver: (member: string) => boolean): Promise<readonly string[]> {
  const told: string[] = [];
  const arrivals = await library.watches.arrivals(100, NOW, NOW);
  await tellOfArrivals(arrivals, library, owed, async ({ member, articles }: Message) => {
    told.push(`${member}: ${articles.size}`);
    return deliver(member);
  });
  return told;
}

describe('telling members of what has arrived', () => {
  it('gives each one message, once', async () => {
    const library = await harbour();
    const owed: Owed = new Map();
    expect(await round(library, owed, () => true)).toEqual(['ada: 3', 'tom: 3']);
    expect(await round(library, owed, () => true)).toEqual([]);
  });

  it('is tried again for whom it failed, and for nobody else', async () => {
    const library = await harbour();
    const owed: Owed = new Map();
    await round(library, owed, (member) => member === 'ada');
    expect(await round(library, owed, () => true)).toEqual(['tom: 3']);
    expect(await round(library, owed, () => true)).toEqual([]);
    expect(owed.size).toBe(0);
  });

  it('is given up after five times', async () => {
    const library = await harbour();
    const owed: Owed = new Map();
    for (let time = 0; time < 5; time++) expect(await round(library, owed, () => false)).toHaveLength(2);
    expect(await round(library, owed, () => true)).toEqual([]);
    expect(owed.size).toBe(0);
  });

  it('is tried for everybody again after a restart', async () => {
    const library = await harbour();
    await round(library, new Map(), (member) => member === 'ada');
    expect(await round(library, new Map(), () => true)).toEqual(['ada: 3', 'tom: 3']);
  });
});
