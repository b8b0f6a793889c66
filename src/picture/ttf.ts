/** What is needed of a font to measure text. */
export interface Metrics {
  /** Advance width of a character in ems; null where the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | null;
}

/**
 * Reads the widths of a TrueType font: tables head, hhea, hmtx and cmap (formats 4 and 12) of the OpenType 1.9
 * specification.
 *
 * @throws RangeError where the bytes are no TrueType font with a Unicode cmap.
 */
export function readMetrics(bytes: Uint8Array): Metrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string): number => {
    const tables = view.getUint16(4);
    for (let i = 0; i < tables; i++) {
      const at = 12 + i * 16;
      const name = String.fromCharCode(...bytes.subarray(at, at + 4));
      if (name === tag) return view.getUint32(at + 8);
    }
    throw new RangeError(`the font has no table ${tag}`);
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const measured = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = glyphs(view, table('cmap'));
  return {
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? null : view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
}

/** From a code point to its glyph; 0 where there is none. */
function glyphs(view: DataView, cmap: number): (codePoint: number) => number {
  const count = view.getUint16(cmap + 2);
  let four: number | null = null;
  let twelve: number | null = null;
  for (let i = 0; i < count; i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) four = at;
    if (format === 12) twelve = at;
  }
  if (twelve !== null) return groups(view, twelve);
  if (four !== null) return segments(view, four);
  throw new RangeError('the font has no Unicode cmap of format 4 or 12');
}

function groups(view: DataView, at: number): (codePoint: number) => number {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      if (codePoint < view.getUint32(group)) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
    }
    return 0;
  };
}

function segments(view: DataView, at: number): (codePoint: number) => number {
  const twice = view.getUint16(at + 6);
  return (codePoint) => {
    for (let i = 0; i < twice; i += 2) {
      if (codePoint > view.getUint16(at + 14 + i)) continue;
      const start = view.getUint16(at + 16 + twice + i);
      if (codePoint < start) return 0;
      const delta = view.getUint16(at + 16 + twice * 2 + i);
      const offsetAt = at + 16 + twice * 3 + i;
      const offset = view.getUint16(offsetAt);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsetAt + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
