import type { Asked } from '../asked.ts';
import { kinOf } from '../kin.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';

/** Shortest beginning by which two different stems count as kin ("explod", "explos"). */
const KIN = 4;
/** What kin is worth beside the same stem. */
const KIN_WORTH = 0.5;

/** How the question's words stand in the passage itself. */
export function wordClues(asked: Asked, passage: Passage, put: Put): void {
  const { words, total } = asked;
  let matched = 0;
  let exact = 0;
  let kin = 0;
  let synonyms = 0;
  let count = 0;
  let heaviest = 0;
  let heaviestFound = 0;
  let names = 0;
  let namesFound = 0;
  let meant = 0;
  const text = passage.text.toLowerCase();
  for (const { stem, typed, weight, named } of words) {
    const has = passage.stems.has(stem);
    if (has) {
      matched += weight;
      if (text.includes(typed)) exact += weight;
      count++;
    } else if (named && passage.meant.has(stem)) meant += weight;
    else if (sameMeaning(stem, passage.stems)) synonyms += weight;
    else if (!named && hasKin(stem, passage.stems)) kin += weight;
    if (weight > heaviest) {
      heaviest = weight;
      heaviestFound = has ? 1 : 0;
    }
    if (named) {
      names += weight;
      if (has) namesFound += weight;
    }
  }
  put('words', matched / total);
  put('words as typed', exact / total);
  put('kin words', (KIN_WORTH * kin) / total);
  put('words of the same meaning', synonyms / total);
  put('people meant', meant / total);
  put('all words', matched / total > 0.99 ? 1 : 0);
  put('weight', Math.min(3, matched) / 2);
  put('no word', count === 0 ? 1 : 0);
  put('rarest word', heaviestFound);
  put('names', names === 0 ? 0 : namesFound / names);
  put('density', passage.terms.length === 0 ? 0 : count / (passage.terms.length + 4));
  if (asked.verb !== null) {
    const { stem, kin: like } = asked.verb;
    put('verb', passage.stems.has(stem) ? 1 : [...like].some((other) => passage.stems.has(other)) ? 0.6 : 0);
  }
  orderClues(asked, passage, put);
}

function sameMeaning(stem: string, stems: ReadonlySet<string>): boolean {
  for (const other of kinOf(stem) ?? []) if (stems.has(other)) return true;
  return false;
}

/** Words that stand side by side, or in the same order and near, in question and passage. */
function orderClues({ pairs, weightOf, total, words }: Asked, passage: Passage, put: Put): void {
  const places = new Map<string, number[]>();
  passage.terms.forEach(({ stem }, i) => {
    if (!weightOf.has(stem)) return;
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [i]);
    else known.push(i);
  });
  let adjacent = 0;
  let near = 0;
  for (const [a, b] of pairs) {
    const gap = closest(places.get(a), places.get(b));
    const weight = (weightOf.get(a) ?? 0) + (weightOf.get(b) ?? 0);
    if (gap === 1) adjacent += weight;
    if (gap >= 1 && gap <= 4) near += weight;
  }
  put('pairs', adjacent / (2 * total));
  put('near pairs', near / (2 * total));
  const found = words.filter((w) => places.has(w.stem));
  if (found.length > 1) put('close together', found.length / (1 + shortestWindow(passage, places.size, weightOf)));
}

/** Least number of steps from a place of the first word on to one of the second, both in order; 0 where there is none. */
function closest(from: readonly number[] = [], to: readonly number[] = []): number {
  let best = 0;
  let next = 0;
  for (const a of from) {
    while ((to[next] ?? Number.POSITIVE_INFINITY) <= a) next++;
    const b = to[next];
    if (b === undefined) break;
    if (best === 0 || b - a < best) best = b - a;
  }
  return best;
}

/** Length in words of the shortest stretch that holds every matched word. */
function shortestWindow(passage: Passage, wanted: number, weightOf: ReadonlyMap<string, number>): number {
  const held = new Map<string, number>();
  const { terms } = passage;
  let best = terms.length;
  let left = 0;
  for (let right = 0; right < terms.length; right++) {
    const stem = terms[right]?.stem ?? '';
    if (weightOf.has(stem)) held.set(stem, (held.get(stem) ?? 0) + 1);
    while (held.size === wanted && left <= right) {
      best = Math.min(best, right - left + 1);
      const out = terms[left]?.stem ?? '';
      const count = held.get(out) ?? 0;
      if (count === 1) held.delete(out);
      else if (count > 1) held.set(out, count - 1);
      left++;
    }
  }
  return best;
}

function hasKin(stem: string, stems: ReadonlySet<string>): boolean {
  if (stem.length < KIN) return false;
  for (const other of stems) {
    if (other.length < KIN) continue;
    const shorter = Math.min(stem.length, other.length);
    let same = 0;
    while (same < shorter && stem[same] === other[same]) same++;
    if (
      same >= KIN &&
      same >= Math.max(stem.length, other.length) - 3 &&
      same >= 0.6 * Math.max(stem.length, other.length)
    )
      return true;
  }
  return false;
}
