import type { Answer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
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

/**
 * What to remember of an answer: `before` where it gave nothing to follow up, or nothing on what was asked further of
 * what went before ("who resigned?" "how old is he?" "and why?"); null of neither.
 */
export function turnOf(answer: Answer, at: Date, before: Turn | null = null): Turn | null {
  if (answer.kind === 'not-understood') return before;
  const { question } = answer;
  if (answer.kind === 'nothing-found' && before !== null && isOfBefore(question, before)) return before;
  const all = 'all' in answer ? answer.all : undefined;
  return { question, person: personOf(answer, question), ...(all === undefined ? {} : { all }), at };
}

const isOfBefore = ({ asked }: Question, { question, person }: Turn): boolean =>
  (person !== null && asked.includes(person)) || (question.about !== '' && asked.includes(question.about));

function personOf(answer: Exclude<Answer, { kind: 'not-understood' }>, question: Question): string | null {
  if (answer.kind === 'person') return answer.person.name;
  const first = answer.kind === 'quotes' || answer.kind === 'passages' ? answer.evidence[0] : undefined;
  const said = question.kind === 'what-said' ? (first?.quote?.speaker ?? null) : null;
  const found = question.expects.type === 'person' ? (first?.quote?.speaker ?? first?.short ?? null) : said;
  const named = question.people[0] ?? (question.kind === 'timeline' ? question.about : null);
  // "the board" is no "he"
  const somebody = found !== null && /\p{Lu}/u.test(found) ? found : null;
  return somebody ?? question.speaker ?? named ?? (first === undefined ? null : nameIn(question.asked, first.text));
}

/** "when did holt resign": the first words of a question that the passage has, and only with a capital. */
function nameIn(asked: string, text: string): string | null {
  const words = asked.split(/[\s?!.,]+/u).slice(1, MOST_WORDS);
  const isName = (word: string | undefined): boolean =>
    word !== undefined &&
    /^\p{Ll}{3,}$/u.test(word) &&
    new RegExp(`(?<!\\p{L})${word[0]?.toUpperCase()}${word.slice(1)}(?!\\p{L})`, 'u').test(text) &&
    !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
  const first = words.findIndex(isName);
  if (first < 0) return null;
  const after = words.findIndex((word, i) => i > first && !isName(word));
  return words.slice(first, after < 0 ? undefined : after).join(' ');
}

const MOST_WORDS = 20;

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
