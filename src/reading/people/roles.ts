import type { Role } from '../../domain/person.ts';
import type { Cluster, Naming } from './cluster.ts';
import { rolesAfter } from './roles-after.ts';
import { roleBefore } from './roles-before.ts';
import type { Word } from './words.ts';

/** What may stand between two names of a list: "A (D-Mo.), B and C". */
const LIST_GAP =
  /^(?:\.?\s?\([^()]{1,16}\))?(?:,? (?:Republican|Democrat) of [\p{L} ]{3,20})?(?:,| and|, and|,? &)\s+$/u;

/** The roles that the text gives each cluster, in its order; the same words only once. */
export function rolesOf(
  text: string,
  words: readonly Word[],
  clusters: readonly Cluster[],
): ReadonlyMap<Cluster, readonly Role[]> {
  const namings = clusters
    .flatMap((cluster) => cluster.namings.map((naming) => ({ cluster, naming })))
    .sort((a, b) => a.naming.start - b.naming.start);
  const found = new Map<Cluster, Role[]>(clusters.map((cluster) => [cluster, []]));
  let shared: { readonly role: Role; readonly last: Naming } | null = null;
  for (const [at, { cluster, naming }] of namings.entries()) {
    const roles = found.get(cluster) ?? [];
    const before = clear(text, roleBefore(text, words, naming), namings[at - 1]?.naming);
    if (before !== null) {
      roles.push(before.role);
      shared = before.plural ? { role: before.role, last: naming } : null;
    } else if (shared !== null && LIST_GAP.test(text.slice(shared.last.end, naming.start).slice(0, 80))) {
      roles.push(shared.role);
      shared = { role: shared.role, last: naming };
    } else shared = null;
    roles.push(...rolesAfter(text, naming.end));
  }
  for (const [cluster, roles] of found) found.set(cluster, distinct(roles));
  return found;
}

/** A title that ends a role: "Sen.", "U.S. Rep." */
const TITLE = /(?:\p{Lu}[\p{L}.]* )*\p{Lu}\p{L}+\.$/u;

/** "Rep. Ann Pine beat Sen." before "Bob Lee": of a title's stretch that names somebody else the title alone. */
function clear(text: string, before: ReturnType<typeof roleBefore>, last: Naming | undefined): typeof before {
  if (before === null || last === undefined) return before;
  const { start, end } = before.role.span;
  if (last.start < start || last.end > end) return before;
  const title = TITLE.exec(text.slice(last.end, end))?.[0];
  if (title === undefined) return before;
  return { ...before, role: { text: title, span: { start: end - title.length, end } } };
}

export function distinct(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => {
    const key = text.toLowerCase().replace(/^(?:the|an?) /, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
