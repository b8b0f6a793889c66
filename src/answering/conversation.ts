import type { Answer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { genderOfFirstName } from '../language/gender.ts';
import { nameParts } from '../language/names.ts';
import { baseOf, FINITE } from './questions/speech.ts';
import { tidied } from './questions/typed.ts';

/** What a follow-up can take up: the last question in a conversation, and who it came to. Kept in memory only. */
export interface Turn {
  readonly question: Question;
  /** Who "he" or "she" is: the speaker or person that the answer gave, else the person asked about. */
  readonly person: string | null;
  /** All that the answer gave already, where it was a list; absent: it was none. */
  readonly all?: readonly string[];
  readonly at: Date;
}

/** How long a question can be followed up, in milliseconds. */
const REMEMBERED = 15 * 60 * 1000;

/** What to remember of an answer; null where there is nothing to follow up. */
export function turnOf(answer: Answer, at: Date): Turn | null {
  if (answer.kind === 'not-understood') return null;
  const { question } = answer;
  const all = 'all' in answer ? answer.all : undefined;
  return { question, person: personOf(answer, question), ...(all === undefined ? {} : { all }), at };
}

function personOf(answer: Exclude<Answer, { kind: 'not-understood' }>, question: Question): string | null {
  if (answer.kind === 'person') return answer.person.name;
  const first = answer.kind === 'quotes' || answer.kind === 'passages' ? answer.evidence[0] : undefined;
  const said = question.kind === 'what-said' ? (first?.quote?.speaker ?? null) : null;
  const found = question.expects.type === 'person' ? (first?.quote?.speaker ?? first?.short ?? null) : said;
  return found ?? question.speaker ?? question.people[0] ?? (question.kind === 'timeline' ? question.about : null);
}

/** A way to follow up. `pattern` is tried on the tidied words; `ask` gives the whole question, null where it cannot. */
interface Row {
  readonly name: string;
  readonly pattern: RegExp;
  readonly ask: (turn: Turn, match: RegExpMatchArray) => string | null;
  /** The question before, who it came to, what is typed then, and what that asks. */
  readonly example: readonly [before: string, person: string | null, typed: string, asks: string];
  readonly not: string;
}

/** What the last question was about, as a clause: "did Moss say the ferry is safe", "the ferry sink". */
function clause({ question, person }: Turn): string {
  const { kind, speaker, about } = question;
  if (kind === 'what-said' && speaker !== null) return `did ${speaker} say ${about}`;
  if (kind !== 'who-said' || person === null) return about;
  const [cue = '', ...rest] = about.split(' ');
  return SPOKEN.test(about) ? `did ${person} ${baseOf(cue)} ${rest.join(' ')}` : `did ${person} say ${about}`;
}

/** "called the ferry a coffin": what was asked about begins with the verb. */
const SPOKEN = new RegExp(`^(?:${FINITE})\\b`, 'iu');

/** Who else, beside whom the answer gave already. */
function whoElse({ question: { kind, about, besides }, person, all }: Turn): string {
  if (kind !== 'who-said') return `who else ${about}`;
  const known = [...(besides === undefined ? [] : [besides]), ...(all ?? (person === null ? [] : [person]))];
  const who = known.length === 0 ? 'who else' : `who besides ${known.join(', ')}`;
  return SPOKEN.test(about) ? `${who} ${about}` : `${who} said ${about}`;
}

export const FOLLOW_UPS: readonly Row[] = [
  {
    name: 'else',
    pattern: /^(?:who|what|anyone|anybody|anything|someone)(?: else)(?: said (?:that|so|it|this))?$/iu,
    ask: (turn) =>
      turn.question.kind === 'what-said'
        ? `what did ${turn.question.speaker ?? ''} say${turn.question.about === '' ? '' : ` about ${turn.question.about}`}`
        : whoElse(turn),
    example: ['who said the tide waits', 'Dana Moss', 'who else?', 'who besides Dana Moss said the tide waits'],
    not: 'who else was there on Friday',
  },
  {
    name: 'bare question word',
    pattern:
      /^(when|where|why|who|how|how many|how much)(?: was (?:that|this|it)| did (?:he|she|they|it)(?: say (?:that|so|it|this))?| is (?:that|it))?$/iu,
    ask: (turn, [, word = '']) =>
      /^who$/iu.test(word) ? `who said ${turn.question.about}` : `${word} ${clause(turn)}`,
    example: ['what did Dana Moss say about the ferry', 'Dana Moss', 'and when?', 'when did Dana Moss say the ferry'],
    not: 'when did the ferry sink',
  },
  {
    name: 'what about',
    // "and what did Holt say" is a question of its own
    pattern:
      /^(?:(?:what|how) about|and) (?!(?:when|where|why|who|whose|how|what|which|do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\b)(.+)$/iu,
    ask: ({ question, person }, [, other = '']) => {
      const { asked, speaker } = question;
      const replaced = speaker ?? person;
      if (replaced !== null && /^\p{Lu}|^(?:the )?\p{Ll}+$/u.test(other) && asked.includes(replaced))
        return asked.replace(replaced, () => other);
      return question.about !== '' && asked.includes(question.about)
        ? asked.replace(question.about, () => other)
        : null;
    },
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
    // Not "what did Holt say about his boat": that is Holt's; "who told her he left", "who said he lied" are anybody's.
    pattern:
      /^(?!who (?:said|says) )(?:(?:who|what|when|where|why|how|which|whose|else|all|often|old|many|much|do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|so|then|about|of|by|from|to|with|for|said|quotes?)(?:['’]s)? )*(?:he|she|him|his|her|hers|they|them|their)\b|\b(?:about|of|by|from|to|with|for|on|against) (?:him|her|them)$/iu,
    ask: ({ person }, { input = '' }) => {
      if (person === null || isOtherGender(person, input)) return null;
      const name = person.replace(/['’]s$/u, '');
      return input
        .replace(/\b(?:his|hers|their)\b/iu, () => `${name}’s`)
        .replace(/\b(?:he|she|him|her|they|them)\b/iu, () => name);
    },
    example: [
      'who said the tide waits',
      'Dana Moss',
      'what did she say about the ferry?',
      'what did Dana Moss say about the ferry',
    ],
    not: 'what did Ira Holt say about the ferry',
  },
];

/** "What did he say", after an answer about Nancy Moss: that is not she. */
function isOtherGender(person: string, words: string): boolean {
  const { first } = nameParts(person);
  const gender = first === null ? 'unknown' : genderOfFirstName(first);
  if (gender === 'unknown') return false;
  return (gender === 'female' ? /\b(?:he|him|his)\b/iu : /\b(?:she|hers?)\b/iu).test(words);
}

/**
 * The question that words ask in the light of the last turn: "and when?" becomes the whole question. Words that stand
 * for themselves, and words too long after the last turn, come back as they are.
 */
export function follow(previous: Turn | null, words: string, now: Date): string {
  const passed = previous === null ? Number.POSITIVE_INFINITY : now.getTime() - previous.at.getTime();
  if (previous === null || passed < 0 || passed > REMEMBERED || words.length > LONGEST) return words;
  const opened = /^\s*and\b/iu.test(words);
  const typed = tidied(words);
  for (const { pattern, ask } of FOLLOW_UPS) {
    const match = pattern.exec(typed) ?? (opened ? pattern.exec(`and ${typed}`) : null);
    const whole = match === null ? null : ask(previous, match);
    if (whole !== null) return whole;
  }
  return words;
}

/** What is longer is a question of its own. */
const LONGEST = 200;
