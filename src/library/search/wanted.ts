import { type Alike, begunWeight, slipWeight } from './packed-minisearch.ts';

/** How many unknown words likenesses are looked for: each takes a walk through all stems. */
const MOST_UNKNOWN = 8;

/** The stems that stand for one word of a search, each with what it counts. */
export type Wanted = ReadonlyMap<string, number>;

/** Of the stems of a search those that no article has, as many as likenesses are looked for. */
export const unknownOf = (stems: readonly string[], isKnown: (stem: string) => boolean): readonly string[] =>
  [...new Set(stems)].filter((stem) => !isKnown(stem)).slice(0, MOST_UNKNOWN);

/** The terms that stand for each word of a search, with what each counts. */
export function wantedOf(stems: readonly string[], { slips, begun }: Alike): readonly Wanted[] {
  const wanted = new Map<string, Map<string, number>>();
  for (const [at, stem] of stems.entries()) {
    const counted = wanted.get(stem) ?? new Map<string, number>();
    wanted.set(stem, counted);
    const add = (other: string, weight: number): Map<string, number> =>
      counted.set(other, (counted.get(other) ?? 0) + weight);
    add(stem, 1);
    const whole = at === stems.length - 1 ? new Set(begun?.whole) : new Set<string>();
    for (const other of whole) add(other, begunWeight(other, stem));
    for (const [other, off] of slips.get(stem) ?? []) if (!whole.has(other)) add(other, slipWeight(other, off));
  }
  return [...wanted.values()];
}
