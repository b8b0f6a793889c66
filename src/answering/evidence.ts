import type { Evidence, QuoteEvidence } from '../domain/answer.ts';
import { overlaps, slice } from '../domain/span.ts';
import type { Asked } from './finding/asked.ts';
import type { Passage } from './finding/opened.ts';
import type { Ranked } from './finding/rank.ts';
import type { Short } from './short/short.ts';

/** A passage as the evidence that is shown. */
export function evidenceOf(asked: Asked, { passage, score }: Ranked, short: Short | null): Evidence {
  const { article, reading } = passage.opened.entry;
  const { text, ...head } = article;
  const matched = passage.terms.filter((t) => asked.weightOf.has(t.stem)).map((t) => slice(text, t));
  const fact = passage.quote === null ? reading.facts.find((f) => overlaps(f, passage.span)) : undefined;
  const time = asked.question.expects.type === 'date' ? timeOf(passage, short) : null;
  const attribution = passage.quote?.attribution ?? null;
  const rules = [asked.question.pattern, attribution?.rule, short?.rule, time?.rule ?? fact?.rule];
  return {
    article: head,
    span: passage.span,
    text: passage.text,
    short: short?.text ?? null,
    quote: quoteOf(passage),
    date: time ?? (fact === undefined ? null : { value: fact.value, certainty: fact.certainty }),
    score,
    why: { rules: rules.filter((rule) => rule !== undefined), matched: [...new Set(matched)] },
  };
}

/** The calendar value of the date that is the short answer. */
function timeOf(passage: Passage, short: Short | null) {
  if (short === null) return null;
  const time = passage.opened.entry.reading.times.find(
    (t) =>
      overlaps(t, passage.span) &&
      short.text.startsWith(passage.text.slice(t.start - passage.span.start, t.end - passage.span.start)),
  );
  return time === undefined ? null : { value: time.value, certainty: time.certainty, rule: time.rule };
}

function quoteOf({ quote, opened }: Passage): QuoteEvidence | null {
  if (quote === null) return null;
  const { article, reading } = opened.entry;
  const { attribution } = quote;
  const speaker = attribution?.speaker ?? null;
  const person = speaker?.kind === 'person' ? reading.people.find((p) => p.key === speaker.person) : undefined;
  const cue = attribution?.cue ?? null;
  return {
    kind: quote.kind,
    parts: quote.parts,
    speaker: speaker?.name ?? null,
    role: person?.roles[0]?.text ?? null,
    cue: cue === null ? null : slice(article.text, cue),
    confidence: attribution?.confidence ?? null,
  };
}
