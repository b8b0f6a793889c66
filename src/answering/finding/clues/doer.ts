import { stemOf, type Term } from '../../../language/stems.ts';
import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import { headOf, surfaceOf } from './deed-words.ts';
import type { Teller } from './teller.ts';

/** Who does a deed in a passage: whom the question says, somebody else, or nobody that can be seen. */
export type Doer = 'asked' | 'another' | 'unclear';

/** Where another clause begins. */
const BREAK =
  /[;:?!“”"]|(?<!\b(?:Sens?|Reps?|Govs?|Gen|Dr|Mrs?|Ms|Lt|Col|Sgt|St))\. |, (?:and|but|while|as) (?:the|an?|his|her|its|their) /u;
/** Does a pronoun stand for who does it, right before the verb or further before? */
export const PRONOUN = /\b(?:he|she|they|it|who)\b[^,;:“”"]*$/i;
/** As many characters before the subject are looked at. */
const LEAD = 60;
/** How many words before the verb its subject may stand. */
const REACH = 9;
/** How many words open a sentence with its subject. */
const OPENING = 3;

/** Helping verbs and adverbs between a subject and its verb. */
const BETWEEN =
  /(?:(?:^|\s+)(?:was|were|is|are|am|be|been|being|has|have|had|having|did|does|do|will|would|also|not|never|ever|then|later|first|once|just|already|still|denied|denies|refused to|declined to|failed to|\p{Ll}+ly|\p{Ll}+n['’]t))+\s*$/iu;

/** "Moss said that she would not …": nobody else is named in the sentence before the pronoun. */
function namedAlone(passage: Passage, end: number, names: ReadonlySet<string>): boolean {
  const named = passage.terms.slice(0, end).filter((t) => isName(t, passage));
  return named.some((t) => names.has(t.stem)) && named.every((t) => names.has(t.stem));
}

const isName = (term: Term | undefined, passage: Passage): boolean =>
  term !== undefined && passage.opened.names.has(term.stem) && /^\p{Lu}/u.test(surfaceOf(passage, term));

/** "An aide to Holt warned": Holt did not. */
const OF_ANOTHER = /\b(?:to|of|for|with|against|by|from|unlike|like|than|behind)\s+(?:(?:\p{Lu}[\p{L}.]*|the)\s+)*$/u;
/** "Holt’s wife, Ruth Holt, warned": she did, and Holt did not. */
const KIN_OF = /(\p{L}+)['’]s?\s+(?:\p{Ll}+\s+)?\p{Ll}+,?\s+(?:\p{Lu}[\p{L}.]*\s+)+$/u;
const NOR = /\bneither\b[^,;:.]*\bnor\s+(?:\p{Lu}[\p{L}.]*\s+)*$/iu;
/** "Moss [of Troy and Rep. Ira Holt] voted": both did. */
const IN_A_ROW =
  /^(?: of (?:\p{Lu}[\p{L}.]* ?){1,3})?(?:,? (?:and|as well as) |, )(?:\p{Lu}[\p{L}.’'-]*,? (?:and )?(?:of )?){1,12}(?:(?:both|also) ?)*$/u;

/** Who does the deed that the verb at a place of the passage tells. `teller` is set where it is said by somebody. */
export function doerOf({ subject, words }: Asked, passage: Passage, verbAt: number, teller: Teller | null): Doer {
  const { terms, text, span, meant } = passage;
  const verb = terms[verbAt];
  if (verb === undefined || subject.before.size === 0) return 'unclear';
  const isMeant = [...subject.before].some((stem) => meant.has(stem));
  const head = headOf(passage, verb.start).replace(BETWEEN, '');
  // “I never met them,” said Moss.
  if (teller?.marked === true && /(?:^|[^\p{L}])I\s*$/u.test(head)) {
    return [...subject.before].some((stem) => teller.names.has(stem)) ? 'asked' : 'another';
  }
  if (/\b(?:he|she|they|it)\s*$/i.test(head)) {
    return isMeant || namedAlone(passage, verbAt, subject.before) || takesUp(head, passage, subject.before)
      ? 'asked'
      : 'unclear';
  }
  // "Moss heard the crew, but did not warn …": who opens the sentence does both. "She heard the crew and warned them."
  if (/,? (?:but|and)\s*$/i.test(head)) {
    const opens = terms.slice(0, OPENING).some((t) => subject.before.has(t.stem));
    return opens || (isMeant && /^["“]?(?:He|She)\b/u.test(text)) ? 'asked' : 'unclear';
  }
  // "He denied lying to the board"
  if (teller?.denied === true && /ing$/i.test(surfaceOf(passage, verb)))
    return [...subject.before].some((stem) => teller.names.has(stem)) ? 'asked' : 'unclear';
  // "his mother was born", "the captain’s brother warned"
  const owned = /(?:\b(?:his|her|its|their)|['’]s?)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)\s*$/u.exec(head)?.[1];
  if (owned !== undefined && !subject.before.has(stemOf(owned))) return 'another';
  // "Rafael Moss was born", where Ted Moss is asked about.
  const inFull = words.filter((w) => w.named && subject.before.has(w.stem)).length > 1;
  const isNamesake = (at: number): boolean => {
    const before = terms[at - 1];
    return (
      inFull &&
      isName(before, passage) &&
      !subject.before.has(before?.stem ?? '') &&
      before?.end === (terms[at]?.start ?? 0) - 1
    );
  };
  let isPastAnother = false;
  for (let i = verbAt - 1; i >= Math.max(0, verbAt - REACH); i--) {
    const term = terms[i];
    if (term === undefined || BREAK.test(text.slice(term.start - span.start, verb.start - span.start))) break;
    const lead = text.slice(Math.max(0, term.start - span.start - LEAD), term.start - span.start);
    if (subject.before.has(term.stem)) {
      if (isPastAnother && !IN_A_ROW.test(text.slice(term.end - span.start, verb.start - span.start))) return 'another';
      if (OF_ANOTHER.test(lead)) return 'unclear';
      if (subject.before.has(stemOf(KIN_OF.exec(lead)?.[1] ?? ''))) return 'another';
      return isNamesake(i) ? 'another' : 'asked';
    }
    // "Neither Moss nor Holt warned": the one as little as the other.
    if (isName(term, passage) && !NOR.test(lead)) isPastAnother = true;
  }
  if (isPastAnother) return 'another';
  return isMeant && PRONOUN.test(head) ? 'asked' : 'unclear';
}

/** "The board met on Friday. It did not …": who opened the sentence before, in the same paragraph. */
function takesUp(head: string, { opened, from }: Passage, names: ReadonlySet<string>): boolean {
  if (!/^(?:It|They)\s*$/u.test(head.trim())) return false;
  const { sentences } = opened.entry.reading;
  const before = opened.sentences[from - 1];
  const last = [...names].at(-1);
  return (
    before !== undefined &&
    last !== undefined &&
    sentences[from - 1]?.paragraph === sentences[from]?.paragraph &&
    before.terms.slice(0, OPENING).some((t) => t.stem === last)
  );
}
