/** How many letters must be changed, added, dropped or swapped with a neighbour (Damerau–Levenshtein, restricted). */
export function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names that were most likely meant by a mistyped one, nearest first: those it begins, else those a few letters off. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const word = typed.toLowerCase().slice(0, 40);
  const begun = names.filter((name) => word.length > 1 && name.startsWith(word));
  if (begun.length > 0) return begun;
  return names
    .map((name) => ({ name, off: distance(word, name) }))
    .filter(({ name, off }) => off <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.off - b.off)
    .map(({ name }) => name)
    .slice(0, 3);
}
