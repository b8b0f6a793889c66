import { strFromU8, unzipSync } from 'fflate';

/** How much a zip archive may unpack to, by what its directory claims; the claim bounds what is written as well. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
}

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly because: 'too-large' | 'not-text'; readonly detail: string };

/**
 * Unpacks an archive in memory. Names are only names: nothing is ever written to a disk under them, so `../` leads
 * nowhere. Entries that the caller does not want are not unpacked, but count.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ArchiveLimits): Unpacked {
  let entries = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (entries > limits.entries || !wanted(name)) return false;
        total += originalSize;
        return total <= limits.bytes;
      },
    });
    if (entries > limits.entries) return { kind: 'refused', because: 'too-large', detail: `${entries} entries` };
    if (total > limits.bytes) return { kind: 'refused', because: 'too-large', detail: `unpacks to ${total} bytes` };
    return { kind: 'unpacked', files: new Map(Object.entries(files)) };
  } catch (error) {
    return { kind: 'refused', because: 'not-text', detail: `no zip archive: ${String(error)}` };
  }
}

export const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : strFromU8(bytes));
