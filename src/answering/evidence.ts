import type { Evidence } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { slice } from '../domain/span.ts';
import { stemsOf } from './finding/asked.ts';
import type { Ranked } from './finding/rank.ts';

/** A passage as the evidence that is shown. */
export function evidenceOf(question: Question, ranked: Ranked): Evidence {
  const { passage, score } = ranked;
  const { text, ...head } = passage.opened.entry.article;
  const wanted = new Set(stemsOf(question));
  const matched = passage.terms.filter((t) => wanted.has(t.stem)).map((t) => slice(text, t));
  return {
    article: head,
    span: passage.span,
    text: passage.text,
    short: null,
    quote: null,
    date: null,
    score,
    why: { rules: [question.pattern], matched: [...new Set(matched)] },
  };
}
