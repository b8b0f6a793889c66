/** How many answers are kept before all are forgotten: more words than any article has. */
const MOST = 20_000;

/** The same function of a word, which keeps its latest answers: an article asks for the same few hundred words. */
export function remember<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const answer = ask(word);
    if (answers.size >= MOST) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
