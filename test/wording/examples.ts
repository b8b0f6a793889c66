import type { Evidence, QuoteEvidence } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Span } from '../../src/domain/span.ts';

/** A question with only what a test is about filled in. */
export const question = (given: Partial<Question> & Pick<Question, 'kind'>): Question => ({
  asked: given.about ?? '',
  about: '',
  people: [],
  speaker: null,
  expects: { type: 'thing', noun: null },
  during: null,
  corrected: [],
  pattern: 'example',
  ...given,
});

const TEXT = '“The ferry sails at noon,” said Ada Marsh, the harbour master. “Nobody waits.”';
const part = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

export const QUOTED: QuoteEvidence = {
  kind: 'direct',
  parts: [part('The ferry sails at noon,'), part('Nobody waits.')],
  around: null,
  speaker: 'Ada Marsh',
  role: 'the harbour master',
  cue: 'said',
  confidence: 0.97,
};

/** A quotation from an article about a harbour. */
export const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  article: { id: '1', title: 'Ferries run again', publisher: 'The Harbour Post', published: '2021-05-03' },
  span: { start: 0, end: TEXT.length },
  text: TEXT,
  short: null,
  quote: QUOTED,
  date: { value: '2021-05-02', certainty: 'inferred' },
  score: 1,
  why: { rules: ['quote-cue-source'], matched: ['ferry'] },
  ...given,
});
