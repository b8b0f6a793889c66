import { createHash } from 'node:crypto';
import { terms } from '../../language/stems.ts';
import { INDEX_OPTIONS, type IndexData } from './article-index.ts';

/** A text with something of every kind that the tokeniser treats in a way of its own. */
const PROBE =
  'The U.S. mayor’s well-kept 1,500 boats didn’t sink; children recused, won, and studied AT&T’s grey café in Peñas, and apologised in the harbour theatre.';

/** Changes when an index made by the rules of today would be another. */
export const RECIPE = createHash('sha256')
  .update(JSON.stringify([INDEX_OPTIONS, terms(PROBE).map((term) => term.stem)]))
  .digest('hex');

const HASH_BYTES = 32;

const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** What stands before the arrays. */
interface Head extends Pick<IndexData, 'stems' | 'documents'> {
  readonly recipe: string;
  /** How many bytes the lists of postings take. */
  readonly bytes: number;
}

const LENGTH_BYTES = 4;

/**
 * An index as bytes: SHA-256 of all that follows; length of the head, and the head as JSON; by term how many articles
 * have it, how many bytes its postings take and which is its last article, 32 bits each; the postings.
 */
export function toSnapshot({ stems, counts, postings, documents }: IndexData): Uint8Array {
  const head: Head = { recipe: RECIPE, bytes: postings.bytes.length, stems, documents };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  const body = Buffer.concat([
    ...[length, json],
    ...[counts, postings.used, postings.last].map((array) =>
      Buffer.from(array.buffer, array.byteOffset, array.byteLength),
    ),
    postings.bytes,
  ]);
  return Buffer.concat([hashOf(body), body]);
}

/** Null where the bytes are no snapshot, a damaged one, or one that other rules made. */
export function fromSnapshot(bytes: Uint8Array): IndexData | null {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = given.subarray(HASH_BYTES);
  if (!hashOf(body).equals(given.subarray(0, HASH_BYTES))) return null;
  try {
    const start = LENGTH_BYTES + body.readUInt32LE();
    const { recipe, stems, documents, bytes: size } = JSON.parse(body.toString('utf8', LENGTH_BYTES, start)) as Head;
    if (recipe !== RECIPE) return null;
    const width = stems.length * Uint32Array.BYTES_PER_ELEMENT;
    // Copies: an array of 32 bits cannot begin anywhere, and the index changes its arrays.
    const numbers = (at: number): Uint32Array => {
      const part = Uint8Array.from(body.subarray(start + at * width, start + (at + 1) * width));
      return new Uint32Array(part.buffer);
    };
    const lists = Uint8Array.from(body.subarray(start + 3 * width, start + 3 * width + size));
    return { stems, documents, counts: numbers(0), postings: { used: numbers(1), last: numbers(2), bytes: lists } };
  } catch {
    // Whole, but of another version, which wrote them in another form.
    return null;
  }
}
