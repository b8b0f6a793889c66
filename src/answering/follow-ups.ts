import type { Turn } from './conversation.ts';
import { SOMEBODY } from './questions/whom.ts';
import { clause, named, whatAbout, who, whoElse } from './taken-up.ts';

/** A way to follow up. `pattern` is tried on the tidied words; `ask` gives the whole question, null where it cannot. */
interface Row {
  readonly name: string;
  readonly pattern: RegExp;
  readonly ask: (turn: Turn, match: RegExpMatchArray) => string | null;
  /** The question before, who it came to, what is typed then, and what that asks. */
  readonly example: readonly [before: string, person: string | null, typed: string, asks: string];
  readonly not: string;
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
