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
  const found = new Set<number>();
  let [sentence, capital, small] = [-1, 0, 0];
  const close = (): void => {
    if (capital > 0 && capital > 2 * small) found.add(sentence);
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      close();
      [sentence, capital, small] = [word.sentence, 0, 0];
    }
    if (word.opens || word.text.length < 3 || FUNCTION_WORDS.has(word.key) || /['’]/.test(word.text)) continue;
    if (!word.capital) small++;
    else if (canBe('ordinary', word.key) && !NEVER_FIRST.has(word.key) && !isTitle(word.key) && !isFirstName(word.key))
      capital++;
  }
  close();
  return found;
}
