/** The numbers of the `limit` highest scores above 0, highest first; of equals the lower number first. */
export function best(scores: Float64Array, limit: number): readonly number[] {
  const found: number[] = [];
  for (const [number, score] of scores.entries()) {
    if (score <= 0) continue;
    if (found.length >= limit && score <= (scores[found.at(-1) ?? 0] ?? 0)) continue;
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((scores[found[middle] ?? 0] ?? 0) >= score) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, number);
    if (found.length > limit) found.pop();
  }
  return found;
}
