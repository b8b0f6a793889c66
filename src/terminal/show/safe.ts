/**
 * Terminal escape sequences (ECMA-48) with what they carry: CSI ("\e[31m"), OSC and its like ("\e]0;title\a",
 * "\e]52;…" writes to the clipboard), and the short ones. Repeats are bounded, so hostile text is read in linear time.
 */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|\x1b[\]PX^_][^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,8}[0-~]?/g;

/** Control characters except tab and line feed, and marks that turn the direction of what follows. */
const CONTROLS =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** A text from an article or a member that may be printed to a terminal: nothing in it can move the cursor or hide. */
export const safe = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(ESCAPES, '')
    .replace(CONTROLS, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\t/g, ' ');
