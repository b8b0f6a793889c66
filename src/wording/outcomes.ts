import type { Answer } from '../domain/answer.ts';
import { LONGEST_QUESTION } from '../domain/commands.ts';
import type { Question } from '../domain/question.ts';
import { listed } from './labels.ts';
import { plain, timeLimit } from './question.ts';

type UnreadDate = Extract<Answer, { kind: 'unread-date' }>;
type NotUnderstood = Extract<Answer, { kind: 'not-understood' }>;

/** Kinds whose question is said back whole: its words without "when" or "why" are no English. */
const SAID_BACK: ReadonlySet<Question['kind']> = new Set(['when', 'where', 'who', 'how-many', 'why', 'yes-no', 'list']);

/** "Nothing on the record about “bananas”.", "Nothing on the record answers “when did the ferry sink”." */
export function nothingFound(question: Question): string {
  if (SAID_BACK.has(question.kind))
    return `Nothing on the record answers “${plain(question.asked)}”${timeLimit(question.during)}.`;
  const about = question.about || question.people.join(' ') || question.asked;
  return `Nothing on the record about “${about}”${timeLimit(question.during)}.`;
}

/** Stands above evidence: that the first contradict one another or do not name it, or that none says whether it is so; else empty. */
export function noteOn(answer: Extract<Answer, { kind: 'passages' | 'quotes' }>): string {
  if (answer.kind === 'quotes') return answer.unnamed === true ? UNNAMED : '';
  const { question, evidence, differ } = answer;
  if (differ !== undefined)
    return `The articles differ: the first ${differ} passages contradict one another, the newest first.`;
  const isOpen = question.expects.type === 'yes-no' && evidence.every(({ short }) => short === null);
  return isOpen ? 'Not stated outright; these come closest.' : '';
}

const UNNAMED = 'The first of these words do not name it; they stand where the article tells of it.';

/** Stands above a list: "In short: Ada Moss, Ira Holt and Lea Fry." */
export const inShort = (all: readonly string[]): string => `In short: ${listed(all)}.`;

/** Stands before passages that are near a question and answer it not. */
export const NEAREST = 'The closest passages, which do not answer it:';

/** "Nobody called “Kislak” is on the record. Did you mean Sergey Kislyak?" */
export function unknownName(name: string, like: readonly string[]): string {
  const offer = like.length === 0 ? '' : ` Did you mean ${listed(like, 'or')}?`;
  return `Nobody called “${name}” is on the record.${offer}`;
}

/** "“soonish” is no date that can be read, so the timeline has nothing to begin at. Try …" */
export function unreadDate({ bound, typed }: UnreadDate): string {
  const missing = bound === 'from' ? 'begin' : 'end';
  return `“${typed}” is no date that can be read, so there is no telling where to ${missing}. Try “2016”, “July 2016”, “March 3, 2016” or “last week”.`;
}

const NOT_UNDERSTOOD: Readonly<Record<NotUnderstood['because'], string>> = {
  empty: 'There is no question there. Try “who said …?”, “when did …?” or “who is …?”.',
  'too-long': `That question is too long: at most ${LONGEST_QUESTION.toLocaleString('en')} characters are read.`,
  'no-quotation': 'There is no quotation in that to check: no words that somebody may have said.',
  'no-words': 'There are no words to look for in that. Try “who said …?”, “when did …?” or “who is …?”.',
  whom: 'Nobody was named before that, so there is no telling who is meant. Ask with the name.',
};

export const notUnderstood = (because: NotUnderstood['because']): string => NOT_UNDERSTOOD[because];
