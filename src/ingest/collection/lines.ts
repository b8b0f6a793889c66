import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their ends, no faster than they are asked for. (The module node:readline reads
 * a thousand lines ahead, and a line without an end for as long as there is memory.)
 *
 * @param most - UTF-16 units: of a longer line `most + 1` are given and the rest is dropped.
 */
export async function* linesOf(source: Readable, most: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    if (part === '' || length > most) return;
    parts.push(part.slice(0, most + 1 - length));
    length += part.length;
  };
  const line = (): string => {
    const whole = parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of source as AsyncIterable<Uint8Array | string>) {
    const text =
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      add(text.slice(from, end));
      yield line();
      from = end + 1;
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield line();
}
