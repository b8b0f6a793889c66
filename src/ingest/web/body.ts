import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export const TOO_LARGE = 'ERR_TOO_LARGE';

/** Content codings that are asked for, by their names in the header (RFC 9110). */
const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const tooLarge = (most: number): Error =>
  Object.assign(new Error(`the body is larger than ${most} bytes`), { code: TOO_LARGE });

/** Lets chunks through until they come to more than `most` bytes. */
const atMost = (most: number) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let passed = 0;
    for await (const chunk of source) {
      passed += chunk.length;
      if (passed > most) throw tooLarge(most);
      yield chunk;
    }
  };

/**
 * A response body, unpacked. Both what comes over the wire and what it unpacks to is counted as it comes, so a bomb
 * ends at the cap.
 *
 * @throws Error with code TOO_LARGE, for an unknown or repeated coding, and for a broken body.
 */
export async function readBody(body: Readable, coding: string, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const names = coding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const decoder = DECODERS[names[0] ?? ''];
  if (names.length > 1 || (names.length === 1 && !decoder)) {
    body.destroy();
    throw new Error(`the body is packed as "${names.join(', ').slice(0, 100)}"`);
  }
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  if (decoder) await pipeline(body, atMost(most), decoder(), atMost(most), collect, { signal });
  else await pipeline(body, atMost(most), collect, { signal });
  return Buffer.concat(chunks);
}
