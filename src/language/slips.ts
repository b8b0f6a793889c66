/** The rows of a keyboard; a finger slips to a key beside the right one or above and below it. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for the same sound, a group each: "comittey", "resession". */
const SOUNDS = ['aeiouy', 'csz', 'ck', 'fv', 'mn', 'td', 'gj'];
/** In shorter words two letters off are two words: "booed", "bowed". */
const LONG = 8;

/**
 * Can the one word be the other mistyped? "inspektion" can be "inspection"; "season" is no "reason", though it is one letter
 * off: first letters are hardly ever wrong, and a wrong letter lies beside the right one or sounds like it.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0]) return meant.slice(1) === typed || isSwapped(typed, meant);
  if (typed.length !== meant.length)
    return Math.abs(typed.length - meant.length) === 1 || (typed.length >= LONG && typed.at(-1) === meant.at(-1));
  const wrong = [...typed].flatMap((letter, i) => (letter === meant[i] ? [] : [[letter, meant[i] ?? ''] as const]));
  return isSwapped(typed, meant) || wrong.every(([one, other]) => isBeside(one, other) || soundsAlike(one, other));
}

/** The same letters, the first two in the other order. */
const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

const soundsAlike = (one: string, other: string): boolean =>
  SOUNDS.some((group) => group.includes(one) && group.includes(other));

function isBeside(one: string, other: string): boolean {
  const place = (letter: string) => {
    const row = KEYS.findIndex((keys) => keys.includes(letter));
    return row < 0 ? null : { row, at: (KEYS[row]?.indexOf(letter) ?? 0) + row / 2 };
  };
  const [a, b] = [place(one), place(other)];
  return a !== null && b !== null && Math.abs(a.row - b.row) <= 1 && Math.abs(a.at - b.at) <= 1;
}
