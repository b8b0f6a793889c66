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

const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** An index as bytes: SHA-256 of all that follows, then JSON. */
export function toSnapshot(data: IndexData): Uint8Array {
  const body = Buffer.from(JSON.stringify({ recipe: RECIPE, ...data }));
  return Buffer.concat([hashOf(body), body]);
}

/** Null where the bytes are no snapshot, a damaged one, or one that other rules made. */
export function fromSnapshot(bytes: Uint8Array): IndexData | null {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = given.subarray(HASH_BYTES);
  if (!hashOf(body).equals(given.subarray(0, HASH_BYTES))) return null;
  try {
    const { recipe, ...data } = JSON.parse(body.toString()) as IndexData & { readonly recipe: string };
    return recipe === RECIPE ? data : null;
  } catch {
    // Whole, but of another version, which wrote them in another form.
    return null;
  }
}
