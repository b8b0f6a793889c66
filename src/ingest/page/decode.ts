import iconv from 'iconv-lite';

/** How far into a page its own word on its encoding is looked for (HTML standard: 1024 bytes; real pages are later). */
const PRESCAN = 4096;

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
];

/** Labels that the web uses for windows-1252 (Encoding standard). */
const REALLY_1252 = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252)$/i;

/**
 * The text of a page. A byte order mark decides; otherwise valid UTF-8 with more than ASCII in it is UTF-8, whatever
 * is claimed, since no other encoding looks like it by chance; then the header's charset, then the page's own; then
 * windows-1252.
 *
 * @param charset - of the Content-Type header.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (marked) return iconv.decode(bytes, marked.encoding);
  const claimed = known(charset) ?? known(ownWord(bytes));
  if (claimed === null || !/^utf-?16/i.test(claimed)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8, or cut off in the middle of a character.
    }
  }
  return iconv.decode(bytes, claimed ?? 'windows-1252');
}

/** `<meta charset="…">`, `<meta http-equiv="content-type" content="…; charset=…">` or `<?xml encoding="…"?>`. */
function ownWord(bytes: Uint8Array): string | null {
  const start = iconv.decode(bytes.subarray(0, PRESCAN), 'latin1');
  return /(?:charset|<\?xml[^>]{0,80}encoding)\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(start)?.[1] ?? null;
}

function known(label: string | null): string | null {
  if (label === null) return null;
  if (REALLY_1252.test(label)) return 'windows-1252';
  return iconv.encodingExists(label) ? label : null;
}
