import type { Asked } from '../asked.ts';
import { sameMeaningIn } from '../kin.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';

/** Shortest beginning by which two different stems count as kin ("explod", "explos"). */
const KIN = 4;
/** What kin is worth beside the same stem. */
const KIN_WORTH = 0.5;
/** A sentence of common length, in terms; BM25's constants for how soon more of a word, and more words, count less. */
const COMMON_LENGTH = 14;
const [K1, B] = [1.2, 0.75];

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
  let meant = 0;
  const text = passage.text.toLowerCase();
  for (const { stem, typed, weight, named } of words) {
    const has = passage.stems.has(stem);
    if (has) {
      matched += weight;
      if (text.includes(typed)) exact += weight;
      count++;
    } else if (named && passage.meant.has(stem)) meant += weight;
    else if (sameMeaningIn(stem, passage.stems)) synonyms += weight;
    else if (!named && hasKin(stem, passage.stems)) kin += weight;
    if (weight > heaviest) {
      heaviest = weight;
      heaviestFound = has ? 1 : 0;
    }
  }
  put('words', matched / total);
  put('words as typed', exact / total);
  put('kin words', (KIN_WORTH * kin) / total);
  put('words of the same meaning', synonyms / total);
  put('people meant', meant / total);
  put('words by length', ((matched / total) * (K1 + 1)) / (1 + K1 * (1 - B + (B * passage.length) / COMMON_LENGTH)));
  put('words in order', inOrder(asked, passage) / total);
  put('all words', matched / total > 0.99 ? 1 : 0);
  put('weight', Math.min(3, matched) / 2);
  put('no word', count === 0 ? 1 : 0);
  put('rarest word', heaviestFound);
  if (asked.verb !== null) {
    const { stem, kin: like } = asked.verb;
    put('verb', passage.stems.has(stem) ? 1 : [...like].some((other) => passage.stems.has(other)) ? 0.6 : 0);
  }
  nearClue(asked, passage, put);
}

/** Weight of the longest row of the question's words that the passage has in the same order (longest common subsequence). */
function inOrder({ weightOf }: Asked, passage: Passage): number {
  const places = passage.wanted(weightOf);
  if (places.length === 0) return 0;
  // One row of the table: the best up to each place of the passage.
  const best = new Float64Array(places.length + 1);
  for (const [stem, weight] of weightOf) {
    let diagonal = 0;
    for (let i = 1; i <= places.length; i++) {
      const above = best[i] ?? 0;
      best[i] = places[i - 1] === stem ? diagonal + weight : Math.max(above, best[i - 1] ?? 0);
      diagonal = above;
    }
  }
  return best[places.length] ?? 0;
}

/** How near to one another the words stand that the passage has. */
function nearClue({ weightOf, words }: Asked, passage: Passage, put: Put): void {
  const found = words.filter((w) => passage.stems.has(w.stem));
  if (found.length > 1) put('close together', found.length / (1 + shortestWindow(passage, found.length, weightOf)));
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
  const first = stem.charCodeAt(0);
  for (const other of stems) {
    if (other.length < KIN || other.charCodeAt(0) !== first) continue;
    const shorter = Math.min(stem.length, other.length);
    let same = 1;
    while (same < shorter && stem.charCodeAt(same) === other.charCodeAt(same)) same++;
    if (
      same >= KIN &&
      same >= Math.max(stem.length, other.length) - 3 &&
      same >= 0.6 * Math.max(stem.length, other.length)
    )
      return true;
  }
  return false;
}
