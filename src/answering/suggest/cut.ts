/** The longest value and label that Discord takes, in UTF-16 units. */
export const LONGEST = 100;

/** Cut to fit, never inside a character, with an ellipsis. */
export const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
