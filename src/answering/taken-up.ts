import { genderOfFirstName } from '../language/gender.ts';
import { nameParts } from '../language/names.ts';
import { classOf } from '../language/words.ts';
import type { Turn } from './conversation.ts';
import { baseOf, FINITE } from './questions/speech.ts';

// What follow-ups ask, as whole questions: one function for each way.

/** "people were hurt", "passengers did the ferry carry": what is counted stands before the helping verb. */
const COUNTED = /^(?<counted>.+?) (?<helper>do|does|did|was|were|is|are|has|have|had|will) (?<rest>.+)$/iu;
const HELPED = /^(?:do|does|did|will|would|can|could|should|is|are|was|were|has|have|had)\b/iu;

/** What the last question was about, as a clause: "did Moss say the ferry is safe", "did the ferry sink". */
export function clause({ question, person }: Turn): string {
  const { kind, speaker, about, asked } = question;
  if (question.pattern === 'when-said') return asked.trim().replace(/^when /iu, '');
  if (kind === 'what-said' && speaker !== null) return `did ${speaker} say ${about}`;
  if (kind === 'yes-no') return HELPED.test(asked.trim()) ? asked.trim() : about;
  if (kind === 'how-many') {
    const { counted, helper = '', rest = '' } = COUNTED.exec(about)?.groups ?? {};
    if (counted === undefined) return about;
    return /^(?:do|does|did)$/iu.test(helper) ? `${helper} ${rest} ${counted}` : `${helper} ${counted} ${rest}`;
  }
  // "who resigned": whoever did
  if (kind === 'who' && person !== null && !/^(?:do|does|did)\b/iu.test(about)) return `${person} ${about}`;
  if (kind !== 'who-said' || person === null) return about;
  const [cue = '', ...rest] = about.split(' ');
  return SPOKEN.test(about) ? `did ${person} ${baseOf(cue)} ${rest.join(' ')}` : `did ${person} say ${about}`;
}

/** "called the ferry a coffin": what was asked about begins with the verb. */
const SPOKEN = new RegExp(`^(?:${FINITE})\\b`, 'iu');
const ANYBODY = /^(?<helper>did|has|have|had|was|were|is|are|will) any(?:one|body)(?<rest> .+)$/iu;

/** "Did anyone resign?" "Who?"; "How many people were hurt?" "Who?" */
export function who({ question: { kind, about, asked } }: Turn): string {
  const { helper: counting, rest: done } = (kind === 'how-many' ? COUNTED.exec(about)?.groups : undefined) ?? {};
  if (counting !== undefined) return `who ${counting} ${done}`;
  if (kind === 'yes-no') {
    const { helper, rest } = ANYBODY.exec(asked.trim())?.groups ?? {};
    return helper === undefined ? `who ${about}` : `who ${helper}${rest}`;
  }
  return kind === 'who' || kind === 'when' || kind === 'where' || kind === 'why' ? `who ${about}` : `who said ${about}`;
}

/** Who else, beside whom the answer gave already, or whom the question named. */
export function whoElse({ question: { kind, about, besides, speaker }, person, all }: Turn): string {
  if (kind === 'what-said') return `who besides ${speaker} said ${about}`;
  if (kind !== 'who-said') return `who else ${about}`;
  const known = [...(besides === undefined ? [] : [besides]), ...(all ?? (person === null ? [] : [person]))];
  const other = known.length === 0 ? 'who else' : `who besides ${known.join(', ')}`;
  return SPOKEN.test(about) ? `${other} ${about}` : `${other} said ${about}`;
}

/** Kinds of questions that "what about the pier?" asks again of something else; of the others only of somebody else. */
const OF_A_THING: ReadonlySet<Turn['question']['kind']> = new Set(['what-said', 'who-is', 'what', 'timeline']);

export function whatAbout({ question, person }: Turn, other: string): string | null {
  const { asked, speaker, about, kind } = question;
  // "who called it a coffin", "what about Holt?": what he said of it
  if (kind === 'who-said') {
    const [cue = '', ...rest] = about.split(' ');
    return `what did ${other} say about ${SPOKEN.test(about) && rest.length > 0 ? rest.join(' ') : `${cue} ${rest.join(' ')}`.trim()}`;
  }
  const replaced = speaker ?? person;
  // "what did Moss say about the ferry", "what about the pier?"
  if (kind === 'what-said' && /^the /iu.test(about) && /^the /iu.test(other)) return asked.replace(about, () => other);
  if (replaced !== null && /^\p{Lu}|^(?:the )?\p{Ll}+$/u.test(other) && asked.includes(replaced))
    return asked.replace(replaced, () => other);
  if (!OF_A_THING.has(kind)) return null;
  return about !== '' && asked.includes(about) ? asked.replace(about, () => other) : null;
}

/** "let her go", "saw her leave" */
const SEEN = /\b(?:let|lets|make|made|makes|help(?:s|ed)?|sees?|saw|hears?|heard|watch(?:es|ed)?|ha[ds]|have) $/iu;

/** "her lawyer", "her boat", and not "did they fire her today", "who saw her leave". */
function isOwned(next: string | undefined, before: string): boolean {
  if (
    next === undefined ||
    /^(?:to|for|as|of|in|on|at|from|with|about|say|today|yesterday|then|now|so|that)$/iu.test(next)
  )
    return false;
  const { noun, adjective, base } = classOf(next.toLowerCase());
  return noun || adjective || (base && !SEEN.test(before));
}

const OF_ONE = /\b(his|hers|he|she|him|her)\b(?: (\p{L}+))?/iu;
const OF_MANY = /\b(their|they|them)\b(?: (\p{L}+))?/iu;

/** The words with the name of whom the last answer was about in place of the pronoun. */
export function named({ person }: Turn, { input = '' }: RegExpMatchArray): string | null {
  if (person === null || isOtherGender(person, input)) return null;
  const name = person.replace(/['’]s$/u, '');
  // "why did they fire her": she is asked about, and they are whoever did
  const pronouns = OF_ONE.test(input) ? OF_ONE : OF_MANY;
  return input.replace(pronouns, (all, pronoun: string, next: string | undefined, at: number) => {
    const rest = all.slice(pronoun.length);
    const owns =
      /^(?:his|hers|their)$/iu.test(pronoun) || (/^her$/iu.test(pronoun) && isOwned(next, input.slice(0, at)));
    return `${name}${owns ? '’s' : ''}${rest}`;
  });
}

/** "What did he say", after an answer about Nancy Moss: that is not she. */
function isOtherGender(person: string, words: string): boolean {
  const { first } = nameParts(person);
  const gender = first === null ? 'unknown' : genderOfFirstName(first);
  if (gender === 'unknown') return false;
  return (gender === 'female' ? /\b(?:he|him|his)\b/iu : /\b(?:she|hers?)\b/iu).test(words);
}
