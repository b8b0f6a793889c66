import type { TimelineEntry } from '../domain/answer.ts';

/** The most telling entries that there is room for, in the order of the timeline; a busy day does not take all room. */
export function chosen(entries: readonly TimelineEntry[], room: number): readonly TimelineEntry[] {
  if (entries.length <= room) return entries;
  const taken = new Set<TimelineEntry>();
  const ofDay = new Map<string, number>();
  const ranked = entries.toSorted((a, b) => b.weight - a.weight);
  for (let most = 1; taken.size < room && most <= room; most++) {
    for (const entry of ranked) {
      if (taken.size === room) break;
      const many = ofDay.get(entry.days.from) ?? 0;
      if (taken.has(entry) || many >= most) continue;
      taken.add(entry);
      ofDay.set(entry.days.from, many + 1);
    }
  }
  return entries.filter((entry) => taken.has(entry));
}
