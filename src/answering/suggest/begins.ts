import { allowedDistance, distance } from '../../language/distance.ts';
import { folded } from '../../language/stems.ts';

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a text, or a word of it, begins as typed ("jeff ses", "ses"), whatever its case and accents. */
export function begins(text: string, typed: string): boolean {
  const start = folded(typed);
  return folded(text).startsWith(start) || wordsOf(text).some((word) => word.startsWith(start));
}

/** Whether a word begins with another but for some letters. Both are folded. */
export const startsNearly = (word: string, start: string, most: number): boolean =>
  [0, -1, 1].some((more) => distance(word.slice(0, start.length + more), start, most) <= most);

/** Whether a word of a text begins nearly as typed ("sesi" for "Sessions"): its first letter right, the rest with a slip. */
export function nearlyBegins(text: string, typed: string): boolean {
  const start = folded(typed);
  const most = Math.min(2, allowedDistance(start));
  if (most === 0) return false;
  return wordsOf(text).some((word) => word[0] === start[0] && startsNearly(word, start, most));
}
