// Adds articles to a library until it is killed, and prints the id of each when it is acknowledged.
import { writeSync } from 'node:fs';

/** The text of an article, by its id. */
export const textOf = (id) => `Dredger ${id} came in. `.repeat(150);

const [, , place, round] = process.argv;
if (round !== undefined) {
  const { openLibraries } = await import('../../dist/library/open.js');
  const opened = await openLibraries(JSON.parse(place));
  if (opened.kind === 'failed') throw new Error(opened.detail);
  const library = await opened.libraries.of('harbour');
  await library.search('dredger', 1);
  const people = Array.from({ length: 8 }, (_, key) => ({
    key,
    name: `Ida Moss ${round} ${key}`,
    aliases: [],
    roles: [],
    gender: 'unknown',
    mentions: [],
  }));
  for (let n = 0; ; n++) {
    const id = `r${round}-${n}`;
    const reading = { rules: '1', sentences: [], quotes: [], people, times: [], facts: [] };
    await library.add({ id, text: textOf(id) }, reading);
    writeSync(1, `${id}\n`);
  }
}
