import { textHash } from '../../library/identity.ts';
import type { Library } from '../../library/library.ts';
import { type Placed, placedIn } from './correct.ts';

/**
 * A server's corrections with the words that they are about: open suggestions first, each kind the latest first. Those
 * whose text is not on the record any more are left out; they hold again when it comes back.
 */
export async function placedCorrections(library: Library): Promise<readonly Placed[]> {
  const all = await library.corrections.list();
  if (all.length === 0) return [];
  const ids = await library.holding(new Set(all.map((one) => one.textHash)));
  const entries = new Map((await library.getAll(ids)).map((entry) => [textHash(entry.article.text), entry]));
  return all.flatMap((correction) => {
    const entry = entries.get(correction.textHash);
    return entry === undefined ? [] : placedIn(entry, correction);
  });
}
