import { strFromU8, unzipSync } from 'fflate';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';

/** How much a zip archive may unpack to, by what its directory claims; the claim bounds what is written as well. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
}

export type Unpacked = { readonly kind: 'unpacked'; readonly files: ReadonlyMap<string, Uint8Array> } | Refused;

/**
 * Unpacks an archive in memory. Names are only names: nothing is ever written to a disk under them, so `../` leads
 * nowhere. Entries that the caller does not want are not unpacked, but count.
 *
 * @param contents - false: nothing is unpacked, only looked at.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string, size: number) => boolean,
  limits: ArchiveLimits,
  contents = true,
): Unpacked {
  let entries = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (entries > limits.entries || !wanted(name, originalSize)) return false;
        total += originalSize;
        return contents && total <= limits.bytes;
      },
    });
    if (entries > limits.entries) return refused('too-large', `${entries} entries`);
    if (total > limits.bytes) return refused('too-large', `unpacks to ${total} bytes`);
    return { kind: 'unpacked', files: new Map(Object.entries(files)) };
  } catch (error) {
    return refused('not-text', `no zip archive: ${String(error)}`);
  }
}

/** Some entries of an archive, by their places in its directory. */
export interface ArchivePart {
  readonly bytes: Uint8Array;
  readonly entries: readonly number[];
}

/** Where archives are unpacked while others wait. */
export type Unpacking = (part: ArchivePart) => Promise<Unpacked>;

/**
 * The same part by part, elsewhere: no more than `most` bytes are unpacked at once, or one entry. After a refusal
 * nothing comes; what came before it stands.
 */
export async function* unpackInParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ArchiveLimits,
  most: number,
  unpacking: Unpacking,
): AsyncGenerator<Unpacked> {
  const parts: number[][] = [];
  let [at, inPart] = [0, most];
  const listed = unpack(
    bytes,
    (name, size) => {
      const keep = wanted(name);
      if (keep && inPart + size > most) {
        parts.push([]);
        inPart = 0;
      }
      if (keep) parts.at(-1)?.push(at);
      if (keep) inPart += size;
      at++;
      return keep;
    },
    limits,
    false,
  );
  if (listed.kind === 'refused') {
    yield listed;
    return;
  }
  for (const entries of parts) {
    const unpacked = await unpacking({ bytes, entries });
    yield unpacked;
    if (unpacked.kind === 'refused') return;
  }
}

/** The entries of one part. */
export function unpackPart({ bytes, entries }: ArchivePart): Unpacked {
  const those = new Set(entries);
  let at = 0;
  return unpack(bytes, () => those.has(at++), { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY });
}

export const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : strFromU8(bytes));
