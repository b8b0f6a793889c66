/** How many rows one statement looks for. */
const BATCH = 50;

/** In stretches that one statement each can look for. */
export const batches = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => padded(all.slice(i * BATCH, (i + 1) * BATCH)));

/** Filled up with its first element to 1, 5 or BATCH, so that `in (…)` makes three statements to keep and no more. */
function padded<T>(some: readonly T[]): readonly T[] {
  const [first] = some;
  if (first === undefined) return some;
  const size = some.length === 1 ? 1 : some.length <= 5 ? 5 : BATCH;
  return [...some, ...Array.from({ length: size - some.length }, () => first)];
}
