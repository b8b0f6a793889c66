import { classOf } from '../../../language/words.ts';
import { hasStrongVoice } from '../voice.ts';

/** "She was calm.": how a paper grades, or sums up, whomever it puts before the colon. */
const THIRD = /^(?:\[|\()?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/;
const THIRD_ANYWHERE = /\b(?:[Hh]e|[Ss]he)\b/;
const FIRST_WORDS = /^(\p{Lu}\p{Ll}+)(?: (?:[a-z]+ly )?(\p{L}+))?/u;
/** "Would raise taxes", but "Would you", "Is the roof dry?" */
const AUXILIARY = /^(?:would|will|has|had|have|was|is|did|does|could|may|might|plans|wants)$/;
const SUBJECT =
  /^(?:i|you|he|she|it|we|they|the|a|an|that|this|these|those|there|my|your|our|his|her|their|anybody|anyone|everybody|everyone)$/;
/** "Opposes the roof", but "Roofs leak" */
const OBJECT =
  /^(?:the|a|an|to|that|for|on|in|at|by|with|against|his|her|their|its|more|no|any|all|it|who|what|why|how|whether|when|where)$/;
/** "Thanks for that": short for "I". */
const SPOKEN = /^(?:thanks|got|looks|sounds|seems|makes|said|goes|depends|says|let|used|guess|bet|excuse)$/;

/**
 * Do the words after a name and a colon tell of that person, as lists of positions, grades, captions and minutes do
 * ("Ada Pine: Would mend the roof"), and are not what the person says?
 */
export function isAbout(words: string): boolean {
  if (THIRD.test(words)) return true;
  const [, first, second = ''] = FIRST_WORDS.exec(words) ?? [];
  if (first !== undefined && opensBare(first.toLowerCase(), second)) return true;
  return THIRD_ANYWHERE.test(words) && !hasStrongVoice(words);
}

function opensBare(first: string, second: string): boolean {
  if (second === '' || SPOKEN.test(first)) return false;
  if (AUXILIARY.test(first)) return !SUBJECT.test(second.toLowerCase()) && !/^\p{Lu}/u.test(second);
  if (!OBJECT.test(second.toLowerCase())) return false;
  const is = classOf(first);
  return (is.present || is.past) && !is.base && !is.adjective && !is.adverb && !(is.noun && !is.plural);
}
