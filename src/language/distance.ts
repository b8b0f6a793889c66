/** Words below this length are like too many others. */
const SHORTEST = 4;

/** How far an unknown word may be from a known one, as a share of its length: "banana" is to be no "Canada". */
const SHARE = 0.2;

/** How many letters a word may be off to be taken for another: none below four letters, one up to seven. */
export const allowedDistance = (word: string): number =>
  word.length < SHORTEST ? 0 : Math.min(3, Math.round(word.length * SHARE));

/** The last row and the one in the making; stems are cut at this length, as longer ones are no words. */
const LONGEST = 64;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Letters to add, drop or change to come from one word to the other (Levenshtein 1965), or `most + 1` where it takes more
 * than `most`. Words of more than 64 letters are like none.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return most + 1;
  let [above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(changed, (above[j] ?? 0) + 1, left + 1);
      row[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return most + 1;
    [above, row] = [row, above];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
