import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/ingest/collection/lines.ts';

const read = async (chunks: readonly (string | Uint8Array)[], most = 1_000): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks), most)) lines.push(line);
  return lines;
};

describe('lines of a stream', () => {
  it.each([
    ['both kinds of line ends', ['a\r\nb\n\nc'], ['a', 'b', '', 'c']],
    ['lines over several chunks', ['a', 'b\nc', 'd\n'], ['ab', 'cd']],
    ['nothing', [], []],
    ['a long line, cut', ['0123456789', '0123\nx'], ['012345', 'x']],
  ])('%s', async (_, chunks, lines) => {
    expect(await read(chunks, 5)).toEqual(lines);
  });

  it('are the same wherever the chunks are cut, also inside a character', async () => {
    const text = '„Pier“ – 🐟\nzweite Zeile\n';
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: Buffer.byteLength(text) }), async (at) => {
        const bytes = Buffer.from(text);
        expect(await read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(text.trimEnd().split('\n'));
      }),
    );
  });

  it('are read no faster than they are asked for', async () => {
    let given = 0;
    function* endless(): Generator<string> {
      for (;;) {
        given++;
        yield `${given}\n`;
      }
    }
    const lines = linesOf(Readable.from(endless(), { highWaterMark: 2 }), 10);
    expect((await lines.next()).value).toBe('1');
    await lines.return(undefined);
    expect(given).toBeLessThan(10);
  });
});
