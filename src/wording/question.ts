import { isCue, saysLittle } from '../answering/questions/speech.ts';
import type { Question, QuestionKind } from '../domain/question.ts';
import { dateInWords } from './dates.ts';
import { listed } from './labels.ts';

const marked = (words: string): string => `“${words}”`;

const aboutIt = ({ about }: Question): string => (about === '' ? '' : ` about ${marked(about)}`);

/** The member's own words, without the mark at their end. */
export const plain = (asked: string): string => asked.trim().replace(/[\s?!.]+$/u, '');

/** What a question was understood to ask for, without its time limit. */
const UNDERSTOOD: Readonly<Record<QuestionKind, (question: Question) => string>> = {
  'who-said': (q) => {
    const besides = q.besides === undefined ? '' : ` besides ${q.besides}`;
    // "called for a vote" has its own verb
    const [verb = ''] = q.about.split(' ');
    return isCue(verb) && !saysLittle(verb) && q.pattern !== '/who-said'
      ? `who${besides} ${q.about}`
      : `who${besides} said ${marked(q.about)}`;
  },
  'what-said': (q) =>
    q.pattern === 'how-often-said'
      ? `how often ${q.speaker ?? 'anybody'} said ${marked(q.about)}`
      : q.pattern === 'when-said'
        ? `when ${q.speaker ?? 'anybody'} said ${marked(q.about)}`
        : q.speaker === null
          ? `what was said about ${marked(q.about)}`
          : `what ${q.speaker} said${q.about === '' ? '' : ` about ${marked(q.about)}`}`,
  when: (q) => `when ${q.about}`,
  where: (q) => `where ${q.about}`,
  'who-is': (q) => `who ${listed(q.people) || q.about} is`,
  who: (q) => (/^whom?\b/iu.test(q.asked) ? plain(q.asked) : `who ${q.about}`),
  'how-many': (q) =>
    q.expects.noun === null
      ? `how many or how much: ${marked(q.about)}`
      : `${q.expects.noun === 'many' || q.pattern === 'how-many' ? `how ${q.expects.noun}` : `the ${q.expects.noun}:`} ${q.about}`,
  why: (q) => `why ${q.about}`,
  'yes-no': (q) => `whether it is so: ${marked(plain(q.asked))}`,
  list: (q) => `everyone or everything that fits: ${marked(q.about)}`,
  timeline: (q) => `what happened when: ${q.about || listed(q.people)}`,
  quotes: (q) => `what ${listed(q.people)} is quoted with${aboutIt(q)}, the latest first`,
  record: (q) => `what ${listed(q.people)} said${aboutIt(q)}, first to last`,
  compare: (q) => `what ${listed(q.people)} said${aboutIt(q)}`,
  people: () => 'who is on the record',
  check: (q) => `whether it is on the record: ${marked(q.about)}`,
  what: (q) => `what the articles say about ${marked(q.about)}`,
};

/** ", from 1 July 2016 to 31 July 2016", ", before the hearing (until 9 January 2017)"; empty where there is no limit. */
export function timeLimit(during: Question['during']): string {
  if (during === null) return '';
  return during.event === undefined ? `, ${daysOf(during)}` : `, ${during.event} (${daysOf(during)})`;
}

function daysOf({ from, to }: NonNullable<Question['during']>): string {
  if (from !== null && from === to) return `on ${dateInWords(from)}`;
  if (from !== null && to !== null) return `from ${dateInWords(from)} to ${dateInWords(to)}`;
  if (from !== null) return `from ${dateInWords(from)} on`;
  return to === null ? 'at any time' : `until ${dateInWords(to)}`;
}

const corrections = (corrected: Question['corrected']): string =>
  corrected.length === 0
    ? ''
    : ` (${listed(corrected.map(({ typed, read }) => `${marked(typed)} read as ${marked(read)}`))})`;

/** A question in the program's own words, so that a misunderstanding is seen: "who said “recuse”". */
export const understoodAs = (question: Question): string =>
  `${UNDERSTOOD[question.kind](question)}${timeLimit(question.during)}${corrections(question.corrected)}${next(question)}`;

/** What was asked beside it and is left for the next question. */
const next = ({ further }: Question): string => (further === undefined ? '' : ` (ask “and ${further}?” next)`);
