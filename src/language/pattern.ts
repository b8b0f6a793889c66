/**
 * The one small notation that rule tables are written in: a regular expression in which
 *
 * - a space stands for any white space,
 * - `{month}` stands for the slot of that name and captures what it matched as `month`,
 * - `{month:from}` does the same under the name `from`, so that one slot can stand twice.
 *
 * Everything else is ordinary regular-expression syntax. Slots may use other slots (uncaptured).
 */
export type Slots = Readonly<Record<string, string>>;

const SLOT = /(?<!\\p)\{([a-z]\w*)(?::([a-z]\w*))?\}/gi;

const expand = (source: string, slots: Slots, capture: boolean): string =>
  source.replace(/ /g, '\\s+').replace(SLOT, (_, slot: string, name: string | undefined) => {
    const inside = slots[slot];
    if (inside === undefined) throw new Error(`pattern names an unknown slot {${slot}}: ${source}`);
    const body = expand(inside, slots, false);
    return capture ? `(?<${name ?? slot}>${body})` : `(?:${body})`;
  });

/**
 * Compiles a pattern. `flags` are those of RegExp; rule tables use `i` or `gi`, with `u` where they need it.
 *
 * @throws Error for an unknown slot and for a pattern that is no regular expression: bugs in a table.
 */
export const compile = (pattern: string, slots: Slots, flags: string): RegExp =>
  new RegExp(expand(pattern, slots, true), flags);

/** What a match caught, by slot name. */
export const caught = (match: RegExpMatchArray): Readonly<Record<string, string | undefined>> => match.groups ?? {};
