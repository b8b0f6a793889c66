import { stemOf, terms } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { parsed } from './phrases.ts';
import type { Short } from './short.ts';

/** "what are they hoping for": the answer stands after this word as well. */
const LAST_PREPOSITION = /\b(for|to|of|about|in|on|with|from|into|at|against)\P{L}*$/iu;
/** "what did she do", "what happened to him": what somebody does is asked for, or befalls them. */
const DEED = /\bwhat\b.*\b(?:do|doing|done)\b|\bwhat (?:has |had )?happen(?:s|ed)?\b/iu;
/** "he found", where the question names him. */
const PRONOUN = /\b(?:he|she|they|it|who)(?: \p{L}+){0,2} $/iu;
/** Verbs that say little and yet have an object: "what do they want". */
const LIGHT = /\b(want|need|know|get|make|take|give)\P{L}*$/iu;
const HELPER = /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|might)\b/iu;

/** Where a clause ends: a mark, a comma that no list goes on after, a word that opens another clause. */
const END =
  /\.(?=\s*$)|[;:!?()"“”]|--|[–—]|,(?!\d| (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+,? (?:and|or)\b)| (?:who|which|where|when|while|because|since|but|until|unless|after|before|although|though|if|says?|said)\b/u;
/** Where what is done ends, and its place, time or means begin: "the ferry | in June". */
const ASIDE = / (?:in|on|at|by|during|last|this|next|every|as|and (?:he|she|it|they|is|was|has|had))\b/u;
/** What cannot stand last. */
const DANGLING =
  /[\s,]+(?:to|for|on|in|of|by|with|against|from|at|the|an?|his|her|its|their|and|or|that|is|are|was|were|be)$/u;
/** What joins the question's words to the answer before them. */
const GOES_ON = /[\s,]+(?:to|for|on|in|by|with|against|from|at|that)(?: (?:the|an?|his|her|its|their))? $/u;
const LONGEST = 110;

/** From a place of the passage on to the end of the clause, or to where the question's own words go on. */
function upToEnd(asked: Asked, passage: Passage, from: number, whole: boolean): string | null {
  const rest = passage.text.slice(from, from + LONGEST);
  const ends = [END, ...(whole || /^\s*(?:to|that|how|whether)\b/u.test(rest) ? [] : [ASIDE])].map((end) => {
    const at = rest.slice(1).search(end);
    return at < 0 ? rest.length : at + 1;
  });
  // "honking their horns | to show their support": where the question's own words go on, the answer is over.
  const over = passage.terms.flatMap((t) => {
    const at = t.start - passage.span.start - from;
    return at > 3 && asked.weightOf.has(t.stem) && GOES_ON.test(rest.slice(0, at)) ? [at] : [];
  });
  let words = rest.slice(0, Math.min(...ends, ...over)).trim();
  while (DANGLING.test(words)) words = words.replace(DANGLING, '');
  words = words.replace(/^(?:that|also|then)\s+/u, '').replace(/[\s,]+$/u, '');
  return terms(words).length > 0 && words.length < LONGEST - 1 ? words : null;
}

/** "what did the board reject": what stands after "rejected"; null where the question asks for no object. */
export function objectIn(asked: Asked, passage: Passage): Short | null {
  const { verb, subject, question } = asked;
  const stem = verb?.stem ?? stemOf(LIGHT.exec(question.asked)?.[1] ?? '');
  if (subject.before.size === 0 || !HELPER.test(question.asked)) return null;
  const told = passage.terms.filter((t) => t.stem === stem);
  const at = told.find(
    (t) =>
      passage.terms.some((s) => s.end < t.start && subject.before.has(s.stem)) ||
      PRONOUN.test(passage.text.slice(0, t.start - passage.span.start)),
  );
  if (at === undefined) return null;
  let from = at.end - passage.span.start;
  const preposition = LAST_PREPOSITION.exec(question.asked)?.[1]?.toLowerCase();
  if (preposition !== undefined) {
    const next = new RegExp(`^ (?:\\p{L}+ )?${preposition}\\b`, 'iu').exec(passage.text.slice(from));
    from += next?.[0].length ?? 0;
  }
  const text = upToEnd(asked, passage, from, false);
  return text === null ? null : { text, rule: 'after the verb' };
}

/** "what are they pushing for" asks for no more than what stands after the verb. */
export const asksObject = ({ verb, question }: Asked): boolean =>
  verb !== null && LAST_PREPOSITION.test(question.asked);

/** "what did the crew do": the verb that follows the crew, with what belongs to it; null where none does. */
export function deedIn(asked: Asked, passage: Passage): Short | null {
  if (!DEED.test(asked.question.asked)) return null;
  const { words } = parsed(passage.text);
  const matched = (i: number): boolean => asked.weightOf.has(stemOf(words[i]?.text ?? ''));
  const helps = (i: number): boolean =>
    ['Auxiliary', 'Copula', 'Modal', 'Adverb', 'Pronoun', 'Negative'].some((tag) => words[i]?.tags.has(tag) === true);
  for (const [i, word] of words.entries()) {
    if (!word.tags.has('Verb') || word.tags.has('Copula') || word.tags.has('Modal') || word.tags.has('Auxiliary'))
      continue;
    let before = i - 1;
    while (before >= 0 && i - before < 4 && helps(before) && !matched(before)) before--;
    if (matched(i) || !matched(before)) continue;
    const text = upToEnd(asked, passage, word.start, true);
    if (text !== null) return { text, rule: 'what is done' };
  }
  return null;
}

/** "what caused the fire" – "… was caused by a candle": who or what does it stands after "by". */
export function agentIn(asked: Asked, passage: Passage): Short | null {
  const { verb, subject } = asked;
  if (verb === null || subject.before.size > 0) return null;
  for (const term of passage.terms) {
    if (term.stem !== verb.stem && !verb.kin.has(term.stem)) continue;
    const from = term.end - passage.span.start;
    const by = /^ (?:\p{L}+ )?by\b/iu.exec(passage.text.slice(from));
    const text = by === null ? null : upToEnd(asked, passage, from + by[0].length, false);
    if (text !== null) return { text, rule: 'by whom or what' };
  }
  return null;
}
