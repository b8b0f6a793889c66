/** What each clue is worth. Learnt by `npm run learn`; do not edit by hand. */
export const WEIGHTS: Readonly<Record<'fact', Readonly<Record<string, number>>>> = {
  fact: { words: 4, pairs: 2, density: 1, lead: 0.2, question: -1 },
};
