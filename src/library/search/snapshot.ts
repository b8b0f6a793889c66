import { createHash } from 'node:crypto';
import { terms } from '../../language/stems.ts';
import { INDEX_OPTIONS, type IndexData } from './article-index.ts';

/** A text with something of every kind that the tokeniser treats in a way of its own. */
const PROBE =
  'The U.S. mayor’s well-kept 1,500 boats didn’t sink; children recused, won, and studied AT&T’s café in Peñas.';

/** Changes when an index made by the rules of today would be another. */
const RECIPE = createHash('sha256')
  .update(JSON.stringify([INDEX_OPTIONS, terms(PROBE).map((term) => term.stem)]))
  .digest('hex');

const HASH_BYTES = 32;

interface Header {
  readonly recipe: string;
  readonly stems: readonly string[];
  readonly documents: IndexData['documents'];
  /** Length in bytes of each part behind the header. */
  readonly parts: readonly number[];
}

/** An index as bytes: SHA-256 of all that follows, length of the header (32 bits), header (JSON), used, last, postings. */
export function toSnapshot({ stems, documents, postings }: IndexData): Uint8Array {
  const parts = [postings.used, postings.last, postings.bytes].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  const header: Header = { recipe: RECIPE, stems, documents, parts: parts.map((part) => part.length) };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const body = Buffer.concat([length, json, ...parts]);
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

/** Null where the bytes are no snapshot, a damaged one, or one that other rules made. */
export function fromSnapshot(bytes: Uint8Array): IndexData | null {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (given.length < HASH_BYTES + 4) return null;
  const body = given.subarray(HASH_BYTES);
  if (!createHash('sha256').update(body).digest().equals(given.subarray(0, HASH_BYTES))) return null;
  let at = 4 + body.readUInt32LE(0);
  const { recipe, stems, documents, parts } = JSON.parse(body.toString('utf8', 4, at)) as Header;
  if (recipe !== RECIPE) return null;
  const [used = new Uint8Array(0), last = used, postings = used] = parts.map((length) => {
    // A copy of its own: a view of four-byte numbers may not begin anywhere.
    const part = new Uint8Array(body.subarray(at, at + length));
    at += length;
    return part;
  });
  return {
    stems,
    documents,
    postings: { used: new Uint32Array(used.buffer), last: new Uint32Array(last.buffer), bytes: postings },
  };
}
