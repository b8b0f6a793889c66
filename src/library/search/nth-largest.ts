/**
 * The largest value but n − 1 others, equal ones counted each; 0 where there are fewer than n. Puts the values in another
 * order. In time that grows with how many they are, where sorting them takes most of a search for common words.
 * Method: Hoare, "Algorithm 65: Find", Communications of the ACM 4(7), 1961.
 *
 * @param n from 1 on.
 */
export function nthLargest(values: Float64Array, n: number): number {
  if (n > values.length) return 0;
  const at = values.length - n;
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >>> 1] ?? 0;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low++;
      while ((values[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const held = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = held;
    }
    // All up to `high` are at most the pivot, all from `low` on at least: what lies between is the pivot.
    if (at <= high) right = high;
    else if (at >= low) left = low;
    else break;
  }
  return values[at] ?? 0;
}
