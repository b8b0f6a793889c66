import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { type JsonLine, jsonLines } from '../../src/terminal/json-lines.ts';

const NONE = 'the line is no JSON object';

const all = async (chunks: Iterable<string>): Promise<readonly JsonLine[]> => {
  const found: JsonLine[] = [];
  for await (const line of jsonLines(Readable.from(chunks))) found.push(line);
  return found;
};

it.each<readonly [text: string, lines: readonly JsonLine[]]>([
  [
    '{"id":1}\n{"id":2}',
    [
      { at: 1, fields: { id: 1 } },
      { at: 2, fields: { id: 2 } },
    ],
  ],
  [
    '\uFEFF{"id":1}\r\n\r\n  \nno object\r\n{}\n',
    [
      { at: 1, fields: { id: 1 } },
      { at: 4, error: NONE },
      { at: 5, fields: {} },
    ],
  ],
  ['[1]\nnull\n"a"\n{"id":\n', [1, 2, 3, 4].map((at) => ({ at, error: NONE }))],
  ['', []],
])('takes from %j the objects, and says of each other line that it is none', async (text, lines) => {
  expect(await all([text])).toEqual(lines);
});

it('drops what is too long of a line, says so in its place, and goes on', async () => {
  const megabyte = 'a'.repeat(1_000_000);
  const [long, next] = await all([...Array.from({ length: 40 }, () => megabyte), '\n{"id":1}\n']);
  expect(long).toEqual({ at: 1, error: 'the line is longer than 31457280 characters' });
  expect(next).toEqual({ at: 2, fields: { id: 1 } });
});
