/** A typed array with room for `needed` elements; half as large again, at least, where it has to grow. */
export function grown<T extends Uint32Array | Uint8Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const Kind = array.constructor as new (length: number) => T;
  const larger = new Kind(Math.max(needed, Math.ceil(array.length * 1.5), 64));
  larger.set(array);
  return larger;
}
