import { classOf } from '../../language/words.ts';
import type { Event } from './foremost.ts';
import { FUNCTION_WORDS } from './not-names.ts';
import { isPluralSource } from './source-nouns.ts';
import { isRoleNoun } from './titles.ts';
import type { Word } from './words.ts';

/** Whom "they" means: several people by name, or by the words that stand for them (indexes into the words, half-open). */
export type Several =
  | { readonly kind: 'named'; readonly first: Event; readonly second: Event }
  | { readonly kind: 'phrase'; readonly from: number; readonly to: number };

/** How many sentences back "they" reaches. */
const SENTENCES = 2;
const LONGEST = 9;
/** What may stand between the names of two who do something together: "Lee, Republican of Iowa, and Senator Moss". */
const AND =
  /^(?: \([^()]{1,16}\))?(?:, [^.;:“”"]{1,60},)? and (?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Senator|Representative|Governor|Professor)\.? )?$/;
/** What may stand before the subject of a sentence ("But officials", "As voters left"), and what no subject begins with. */
const LEAD =
  /^(?:but|and|yet|so|still|meanwhile|now|then|as|when|while|if|unless|although|though|because|after|before)$/;
const PREPOSITION = /^(?:in|on|at|for|with|from|by|to|of|about|within|during|despite|among|under|over)$/;
/** What counts as the subject of its sentence; see salience.ts. */
const SUBJECT = 0.8;

/**
 * Whom a plural pronoun means: the several that its sentence, or one of the two before it, opens with. Null where they
 * open with nobody or with somebody alone.
 */
export function severalBefore(
  text: string,
  words: readonly Word[],
  events: readonly Event[],
  pronoun: number,
): Several | null {
  const at = indexOf(words, pronoun);
  const here = words[at]?.sentence;
  if (here === undefined) return null;
  let from = at;
  for (let sentence = here; sentence >= Math.max(0, here - SENTENCES); sentence--) {
    while (from > 0 && words[from - 1]?.sentence === sentence) from--;
    const found = opens(text, words, events, from, at);
    if (found !== null) return found;
    if (from === 0) return null;
    if (sentence !== here && somebodyOpens(words, events, from)) return null;
    from--;
  }
  return null;
}

function opens(
  text: string,
  words: readonly Word[],
  events: readonly Event[],
  sentenceStart: number,
  pronoun: number,
): Several | null {
  const from = LEAD.test(words[sentenceStart]?.key ?? '') ? sentenceStart + 1 : sentenceStart;
  const limit = words[pronoun]?.start ?? 0;
  const start = words[from]?.start ?? limit;
  const index = events.findIndex((event) => event.start >= start);
  const [first, second] = [events[index], events[index + 1]];
  if (first !== undefined && second !== undefined && second.end <= limit) {
    const both =
      first.weight >= SUBJECT && first.kind === 'name' && second.kind === 'name' && first.person !== second.person;
    const early = first.start - start < 60 && AND.test(text.slice(first.end, second.start).slice(0, 120));
    if (both && early && words[indexOf(words, first.start)]?.sentence === words[from]?.sentence)
      return { kind: 'named', first, second };
  }
  const head = pluralHead(words, from, pronoun);
  // "Ms. Sanders": an s makes no plural of a name
  if (head === null || (first !== undefined && first.kind === 'name' && first.end === words[head]?.end)) return null;
  return { kind: 'phrase', from, to: head + 1 };
}

/** The plural noun that a sentence's first phrase is built on: "Many | lawmakers", "Senate | Democrats". */
function pluralHead(words: readonly Word[], from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const word = words[at];
    if (word === undefined || (at > from && word.gap !== ' ') || word.possessive) return null;
    const next = words[at + 1];
    if (at === from && PREPOSITION.test(word.key)) return null;
    if (isSeveral(word) && next !== undefined && at + 1 < limit && !isNounOf(next)) return at;
    if (at > from && FUNCTION_WORDS.has(word.key)) return null;
    const kind = classOf(word.key);
    if (!word.capital && (kind.past || kind.present) && !kind.adjective && !kind.noun) return null;
  }
  return null;
}

/** Not "the United States", not "Mr. Sanders". */
const isSeveral = (word: Word): boolean =>
  isPluralSource(word.key) && (!word.capital || word.opens || isRoleNoun(word.key.replace(/s$/, '')));

/** "lawmakers | staff": the noun goes on. */
const isNounOf = (word: Word): boolean => {
  if (word.gap !== ' ' || FUNCTION_WORDS.has(word.key)) return false;
  const kind = classOf(word.key);
  return kind.noun && !kind.past && !kind.present && !kind.base && !kind.adverb;
};

const somebodyOpens = (words: readonly Word[], events: readonly Event[], from: number): boolean =>
  events.some((event) => event.start === words[from]?.start);

/** Index of the first word that starts at an offset or behind it. */
function indexOf(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
