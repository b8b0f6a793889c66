import type { Question } from '../../domain/question.ts';
import { folded, stemOf } from '../../language/stems.ts';
import { type Tagged, tagged } from '../../language/tags.ts';
import type { WordClass } from '../../language/word-class.ts';
import { classOf } from '../../language/words.ts';
import { kinOf } from './kin.ts';

/** The verb that is asked about, and words of the same meaning. */
export interface AskedVerb {
  readonly stem: string;
  readonly kin: ReadonlySet<string>;
}

/** A helping verb and the forms that can go with it: "did the ferry *sink*", "was the ferry *painted*". */
const HELPERS: readonly { readonly words: RegExp; readonly takes: (word: WordClass) => boolean }[] = [
  { words: /^(?:do|does|did|will|would|can|could|should|shall|may|might|must)$/u, takes: (c) => c.base },
  { words: /^(?:has|have|had|having)$/u, takes: (c) => c.past },
  { words: /^(?:is|are|was|were|be|been|being)$/u, takes: (c) => c.past || c.gerund },
];
const FINITE = (c: WordClass): boolean => c.base || c.present || c.past;
const ANY_HELPER = /^(?:do|does|did|will|would|can|could|should|shall|may|might|must|has|have|had|is|are|was|were)$/u;

/** What they say depends on the words beside them: "get married", "take place", "go off". */
const LIGHT =
  /^(?:be|been|being|am|is|are|was|were|do|does|did|have|has|had|get|gets|got|getting|take|takes|took|taken|make|makes|made|go|goes|went|gone|going|come|comes|came|give|gives|gave|given|put|happen|happened|happening|know|want|say|said)$/u;
/** After these stands a noun: "the visit", "her work", "in court". */
const BEFORE_NOUN =
  /^(?:the|an?|his|her|hers|its|their|our|my|your|this|that|these|those|some|any|no|each|every|of|in|on|at|for|by|with|from|about|into|than|and|or|first|second|third|last|next|new|final)$|['’]s$/u;

/**
 * The verb of a question about a fact, found by where a verb stands in a question: the tagger takes "visit" in "when did
 * moss visit ansel" for a noun. Null where it has none that says something ("when was the launch").
 *
 * @param wanted sets of stems, the best first: the verb is one of the first that has any.
 */
export function verbOf(question: Question, wanted: readonly ReadonlySet<string>[]): AskedVerb | null {
  if (question.asked.length > LONGEST_READ) return null;
  const said = question.kind === 'who-said' || question.kind === 'what-said';
  const words = taggedOnce(question.asked);
  for (const stems of wanted) {
    const stem = said ? taggedVerb(words, stems, ANY) : (placedVerb(question, stems) ?? taggedVerb(words, stems, SURE));
    if (stem !== null) return { stem, kin: kinOf(stem) ?? new Set([stem]) };
  }
  return null;
}

/** The words of a question with their tags, tagged when they are first asked for. */
function taggedOnce(asked: string): () => readonly Tagged[] {
  let words: readonly Tagged[] | null = null;
  return () => {
    words ??= tagged(asked);
    return words;
  };
}

/** "did she recuse herself": before it stands a verb, whether the dictionary has it or not. */
const ITSELF = /^(?:him|her|it|them)sel(?:f|ves)$/iu;

/** "who hosts the debate": whatever the dictionary takes it for. */
const AFTER_WHO = /^\p{L}{3,}(?:[^s'’]s|ed)$/u;

/** "re-elected", "co-founded" */
const PREFIXED = /^(?:re|co|pre|over|out|under|un|de|mis)-(?=\p{Ll}{3})/iu;

function placedVerb({ asked, people }: Question, wanted: ReadonlySet<string>): string | null {
  const typed = [...asked.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map((m) => m[0].replace(/[.'’-]+$/u, ''));
  // "re-elected" is looked for as its parts
  const words = typed.map((word) => word.replace(PREFIXED, ''));
  const names = new Set(people.flatMap((name) => name.split(/[\s-]+/u)));
  const helper = words.findIndex((word) => ANY_HELPER.test(word.toLowerCase()));
  const takes = HELPERS.find(({ words: helps }) => helps.test(words[helper]?.toLowerCase() ?? ''))?.takes ?? FINITE;
  const fits = (i: number): boolean => {
    const word = words[i];
    if (word === undefined || names.has(word)) return false;
    const low = word.toLowerCase();
    const kind = classOf(low);
    const afterWho = i === 1 && /^who$/iu.test(words[0] ?? '') && AFTER_WHO.test(low);
    if (
      !(takes(kind) || afterWho || ITSELF.test(words[i + 1] ?? '')) ||
      LIGHT.test(low) ||
      !wanted.has(stemOf(folded(word)))
    )
      return false;
    return !(kind.noun && BEFORE_NOUN.test(words[i - 1]?.toLowerCase() ?? ''));
  };
  // After a helping verb comes a subject; after "who", "what was" or "how many … were" the verb itself.
  const first =
    helper < 0 ? 1 : /^(?:who|what|which|how (?:many|much))\b/iu.test(words.join(' ')) ? helper + 1 : helper + 2;
  for (let i = Math.max(1, first); i < words.length; i++) {
    if (!fits(i) || (classOf(words[i]?.toLowerCase() ?? '').noun && LIGHT.test(words[i + 1]?.toLowerCase() ?? '')))
      continue;
    // "did the police find": of two words in a row that can both be verbs, a noun comes first.
    while (classOf(words[i]?.toLowerCase() ?? '').noun && fits(i + 1)) i++;
    return stemOf(words[i] ?? '');
  }
  // "does she get married": what goes with a light verb.
  const past = words.findIndex(
    (word, i) =>
      i > helper + 1 &&
      i > 1 &&
      classOf(word.toLowerCase()).past &&
      !LIGHT.test(word.toLowerCase()) &&
      wanted.has(stemOf(word)) &&
      !names.has(word),
  );
  return past < 0 ? null : stemOf(words[past] ?? '');
}

const ANY = (): boolean => true;
/** What the tagger is right about: "recuse" after "did", "born" after "was". */
const SURE = (word: Tagged): boolean =>
  !LIGHT.test(word.text.toLowerCase()) &&
  ['Infinitive', 'PastTense', 'Participle', 'PresentTense'].some((tag) => word.tags.has(tag));

/** The first verb that is no helping verb, of those that are looked for. */
function taggedVerb(
  words: () => readonly Tagged[],
  wanted: ReadonlySet<string>,
  counts: (word: Tagged) => boolean,
): string | null {
  for (const word of words()) {
    const { text, tags } = word;
    if (!tags.has('Verb') || tags.has('Auxiliary') || tags.has('Copula') || tags.has('Modal') || !counts(word))
      continue;
    const stem = stemOf(text);
    if (wanted.has(stem)) return stem;
  }
  return null;
}

/** A question longer than this is not read for its verb; tagging takes time by length. */
const LONGEST_READ = 250;
