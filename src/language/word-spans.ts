/** What a character is to words. */
const [UNKNOWN, OTHER, LETTER, NUMBER] = [0, 1, 2, 3] as const;

/** By UTF-16 unit, filled in as units are met: looking is many times quicker than Unicode's own tables. */
const KINDS = new Uint8Array(0x1_0000);

const isJoiner = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2e || unit === 0x26 || unit === 0x2d || unit === 0x2019;

const COMMA = 0x2c;
const GROUP = 3;

/** LETTER, NUMBER or OTHER, of the code point that begins at a position; OTHER beyond the end. */
const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] ?? UNKNOWN) || kindFound(text, at) : OTHER;

function kindFound(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit < 0xdc00;
  const character = isPair ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : OTHER;
  if (!isPair) KINDS[unit] = kind;
  return kind;
}

/** Units of the code point that begins at a position, known to be a letter or a number. */
const widthAt = (text: string, at: number): number => (text.charCodeAt(at) >> 10 === 0x36 ? 2 : 1);

/** End of the letters and numbers that begin at a position. */
function runFrom(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) >= LETTER) at += widthAt(text, at);
  return at;
}

/** End of a group of three digits and no more, after a comma; -1 where there is none. */
function groupFrom(text: string, start: number): number {
  let at = start;
  for (let n = 0; n < GROUP; n++) {
    if (kindAt(text, at) !== NUMBER) return -1;
    at += widthAt(text, at);
  }
  return kindAt(text, at) === NUMBER ? -1 : at;
}

/**
 * Visits the words of a text in order: letters and digits, with apostrophes, full stops, ampersands and hyphens inside,
 * and commas before three digits: "U.S", "AT&T", "well-kept", "don’t", "1,500". The same as the matches of
 * `[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+|,\p{N}{3}(?!\p{N}))*`, to which a test holds it, in a tenth of the time.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    if (kindAt(text, at) < LETTER) {
      at++;
      continue;
    }
    const start = at;
    at = runFrom(text, at);
    for (;;) {
      const unit = text.charCodeAt(at);
      if (isJoiner(unit) && kindAt(text, at + 1) >= LETTER) at = runFrom(text, at + 1);
      else if (unit === COMMA) {
        const end = groupFrom(text, at + 1);
        if (end < 0) break;
        at = end;
      } else break;
    }
    visit(start, at);
  }
}
