import { genderOfFirstName } from '../language/gender.ts';
import { nameParts } from '../language/names.ts';
import { classOf } from '../language/words.ts';
import type { Turn } from './conversation.ts';
import { baseOf, FINITE } from './questions/speech.ts';
import { SOMEBODY } from './questions/whom.ts';

/** A way to follow up. `pattern` is tried on the tidied words; `ask` gives the whole question, null where it cannot. */
interface Row {
  readonly name: string;
  readonly pattern: RegExp;
  readonly ask: (turn: Turn, match: RegExpMatchArray) => string | null;
  /** The question before, who it came to, what is typed then, and what that asks. */
  readonly example: readonly [before: string, person: string | null, typed: string, asks: string];
  readonly not: string;
}

/** "people were hurt", "passengers did the ferry carry": what is counted stands before the helping verb. */
const COUNTED = /^(?<counted>.+?) (?<helper>do|does|did|was|were|is|are|has|have|had|will) (?<rest>.+)$/iu;
const HELPED = /^(?:do|does|did|will|would|can|could|should|is|are|was|were|has|have|had)\b/iu;

/** What the last question was about, as a clause: "did Moss say the ferry is safe", "did the ferry sink". */
function clause({ question, person }: Turn): string {
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
function who({ question: { kind, about, asked } }: Turn): string {
  const { helper: counting, rest: done } = (kind === 'how-many' ? COUNTED.exec(about)?.groups : undefined) ?? {};
  if (counting !== undefined) return `who ${counting} ${done}`;
  if (kind === 'yes-no') {
    const { helper, rest } = ANYBODY.exec(asked.trim())?.groups ?? {};
    return helper === undefined ? `who ${about}` : `who ${helper}${rest}`;
  }
  return kind === 'who' || kind === 'when' || kind === 'where' || kind === 'why' ? `who ${about}` : `who said ${about}`;
}

/** Who else, beside whom the answer gave already, or whom the question named. */
function whoElse({ question: { kind, about, besides, speaker }, person, all }: Turn): string {
  if (kind === 'what-said') return `who besides ${speaker} said ${about}`;
  if (kind !== 'who-said') return `who else ${about}`;
  const known = [...(besides === undefined ? [] : [besides]), ...(all ?? (person === null ? [] : [person]))];
  const other = known.length === 0 ? 'who else' : `who besides ${known.join(', ')}`;
  return SPOKEN.test(about) ? `${other} ${about}` : `${other} said ${about}`;
}

/** Kinds of questions that "what about the pier?" asks again of something else; of the others only of somebody else. */
const OF_A_THING: ReadonlySet<Turn['question']['kind']> = new Set(['what-said', 'who-is', 'what', 'timeline']);

function whatAbout({ question, person }: Turn, other: string): string | null {
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
function named({ person }: Turn, { input = '' }: RegExpMatchArray): string | null {
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

const [ANYWHERE, DONE_TO, LAST] = SOMEBODY;

export const FOLLOW_UPS: readonly Row[] = [
  {
    name: 'else',
    pattern: /^(?:who|what|anyone|anybody|anything|someone)(?: else)(?: said (?:that|so|it|this))?$/iu,
    ask: (turn, [typed]) =>
      turn.question.kind === 'what-said' &&
      (turn.question.speaker === null || turn.question.about === '' || !/^who|body|one/iu.test(typed))
        ? `what did ${turn.question.speaker ?? ''} say${turn.question.about === '' ? '' : ` about ${turn.question.about}`}`
        : whoElse(turn),
    example: ['who said the tide waits', 'Dana Moss', 'who else?', 'who besides Dana Moss said the tide waits'],
    not: 'who else was there on Friday',
  },
  {
    name: 'bare question word',
    pattern:
      /^(when|where|why|who|how|how many|how much|how long|how often|since when|what (?:day|time|year))(?: was (?:that|this|it)| did (?:he|she|they|it)(?: say (?:that|so|it|this))?| is (?:that|it))?$/iu,
    ask: (turn, [, word = '']) => (/^who$/iu.test(word) ? who(turn) : `${word} ${clause(turn)}`),
    example: ['did the ferry sink', null, 'when?', 'when did the ferry sink'],
    not: 'when did the ferry sink',
  },
  {
    name: 'by whom',
    pattern: /^(by|to|with|for|against|from) who(?:m)?$/iu,
    ask: (turn, [, word = '']) =>
      turn.question.kind === 'who-said' || turn.question.kind === 'what-said' ? null : `${word} whom ${clause(turn)}`,
    example: ['when was the ferry built', null, 'by who?', 'by whom was the ferry built'],
    not: 'by whom was the ferry built',
  },
  {
    name: 'how old',
    pattern: /^how (old|tall)$/iu,
    ask: ({ person }, [, word = '']) => (person === null ? null : `how ${word} is ${person}`),
    example: ['who said the tide waits', 'Dana Moss', 'how old?', 'how old is Dana Moss'],
    not: 'how old is Dana Moss',
  },
  {
    name: 'what about',
    // "and what did Holt say" is a question of its own
    pattern:
      /^(?:(?:what|how) about|and) (?!(?:when|where|why|who|whose|how|what|which|do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|by|to|with|for|against|from)\b)(.+)$/iu,
    ask: (turn, [, other = '']) => whatAbout(turn, other),
    example: [
      'what did Dana Moss say about the ferry',
      'Dana Moss',
      'what about Ira Holt?',
      'what did Ira Holt say about the ferry',
    ],
    not: 'what did Ira Holt say',
  },
  {
    name: 'pronoun for a person',
    pattern: ANYWHERE,
    ask: named,
    example: ['who said the tide waits', 'Dana Moss', 'who is her lawyer?', 'who is Dana Moss’s lawyer'],
    not: 'what did Ira Holt say about the ferry',
  },
  {
    name: 'pronoun for whom it is done to',
    pattern: DONE_TO,
    ask: named,
    example: ['who said the tide waits', 'Dana Moss', 'who wants her to resign?', 'who wants Dana Moss to resign'],
    not: 'who told her that he left',
  },
  {
    name: 'pronoun at the end',
    pattern: LAST,
    ask: named,
    example: [
      'who said the tide waits',
      'Dana Moss',
      'what did holt say about her?',
      'what did holt say about Dana Moss',
    ],
    not: 'what did holt say about her boat',
  },
];
