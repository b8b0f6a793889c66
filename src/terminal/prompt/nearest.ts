import { distance } from '../../language/distance.ts';

/** The names that a mistyped one was most likely meant for, nearest first: those it begins, else those a few letters off. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const word = typed.toLowerCase();
  const begun = names.filter((name) => word.length > 1 && name.startsWith(word));
  if (begun.length > 0) return begun;
  return names
    .map((name) => ({ name, most: Math.max(1, Math.floor(name.length / 3)) }))
    .map(({ name, most }) => ({ name, most, off: distance(word, name, most) }))
    .filter(({ most, off }) => off <= most)
    .sort((a, b) => a.off - b.off)
    .map(({ name }) => name)
    .slice(0, 3);
}
