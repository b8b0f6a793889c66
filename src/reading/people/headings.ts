import { isFirstName } from '../../language/gender.ts';
import { canBe } from '../../language/lexicon.ts';
import { FUNCTION_WORDS, NEVER_FIRST } from './not-names.ts';
import { isTitle } from './titles.ts';
import type { Word } from './words.ts';

/**
 * The sentences in which ordinary words have capitals, as in a heading ("Harmon Calls Rival a Liar"): there a capital
 * tells nothing of where a name begins and ends.
 */
export function headingsOf(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; small: number }>();
  for (const word of words) {
    if (word.opens || word.text.length < 3 || FUNCTION_WORDS.has(word.key)) continue;
    const count = counts.get(word.sentence) ?? { capital: 0, small: 0 };
    if (!word.capital) count.small++;
    else if (canBe('ordinary', word.key) && !NEVER_FIRST.has(word.key) && !isTitle(word.key) && !isFirstName(word.key))
      count.capital++;
    counts.set(word.sentence, count);
  }
  return new Set([...counts].filter(([, { capital, small }]) => capital > 0 && capital > 2 * small).map(([at]) => at));
}
