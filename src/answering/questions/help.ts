const WAYS: readonly RegExp[] = [
  // "?" or nothing; not "?!"
  /^\??$/,
  // "help", "help me please"; not "help for refugees"
  /^(?:help(?: me)?(?: please)?|commands)$/,
  // "hi there"; not "hello was a hit"
  /^(?:hi|hello|hey)(?: there| bot| all)?$/,
  // "what can you do", "what can i ask you"; not "what can you do about the drought"
  /^what can (?:you|i|we) (?:do|ask)(?: you)?(?: here)?$/,
  // "how does this bot work", "how do i use this"; not "how does the new law work"
  /^how (?:do|does) (?:you|this|it)(?: bot)? work$/,
  /^how (?:do|can) (?:i|we) use (?:you|this|it)(?: bot)?$/,
  // not "who are you voting for"
  /^who are you$/,
];

/** Whether words ask what the program does, and nothing of the record. No words at all do too. */
export function asksForHelp(words: string): boolean {
  const plain = words
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}) ?[?!.…]+$/u, '');
  return WAYS.some((way) => way.test(plain));
}
