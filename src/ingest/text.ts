import { MOST_BYTES } from './draft.ts';
import type { Refused } from './taken-in.ts';
import { refused } from './taken-in.ts';

/** A text as it will be frozen. */
export interface Plain {
  readonly kind: 'plain';
  readonly text: string;
}

/**
 * The text of a file. UTF-8, or UTF-16 where the file begins with its byte order mark; nothing is guessed and nothing
 * is replaced, so what is no valid text of its encoding is refused.
 */
export function decoded(bytes: Uint8Array): Plain | Refused {
  if (bytes.length > MOST_BYTES)
    return refused('too-large', `${bytes.length} bytes; at most ${MOST_BYTES} are taken in`);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return refused('not-text', 'it holds null bytes');
  try {
    return frozen(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refused('bad-encoding', `it is not valid ${encoding.toUpperCase()}`);
  }
}

/**
 * The text as it is kept, to the letter but for three things that would make its places ambiguous: a byte order mark
 * goes, line ends become `\n`, and halves of surrogate pairs, which no store can hold, become U+FFFD.
 */
export function frozen(given: string): Plain | Refused {
  if (given.length > MOST_BYTES)
    return refused('too-large', `${given.length} characters; at most ${MOST_BYTES} are taken in`);
  if (given.includes('\0')) return refused('not-text', 'it holds null characters');
  const text = given
    .replace(/^\uFEFF/, '')
    // Five times as fast as by a pattern, where a hostile text is nothing but line ends.
    .split('\r\n')
    .join('\n')
    .split('\r')
    .join('\n')
    .replace(/\p{Cs}/gu, '\uFFFD');
  if (Buffer.byteLength(text) > MOST_BYTES) return refused('too-large', `more than ${MOST_BYTES} bytes`);
  const controls = text.slice(0, 100_000).match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  if (controls > 20 && controls > text.length / 100) return refused('not-text', `${controls} control characters`);
  return /[\p{L}\p{N}]/u.test(text) ? { kind: 'plain', text } : refused('empty', 'it holds no letter and no digit');
}
