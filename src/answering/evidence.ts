import type { Evidence, QuoteEvidence } from '../domain/answer.ts';
import type { Role } from '../domain/person.ts';
import { overlaps, slice } from '../domain/span.ts';
import type { Asked } from './finding/asked.ts';
import type { Passage, Place } from './finding/opened.ts';
import type { Ranked } from './finding/rank.ts';
import { saidOn, type Told } from './said.ts';
import type { Short } from './short/short.ts';

/** A passage as evidence, where no question's words were looked for in it. */
export function evidenceFrom(
  passage: Place,
  {
    rules,
    score,
    matched,
  }: { readonly rules: readonly string[]; readonly score: number; readonly matched: readonly string[] },
): Evidence {
  const { text, ...head } = passage.opened.entry.article;
  const told = passage.quote === null ? toldOf(passage) : saidIn(passage);
  const rule = passage.quote?.attribution?.rule;
  return {
    article: head,
    span: passage.span,
    text: passage.text,
    short: null,
    quote: quoteOf(passage),
    date: told === null ? null : { value: told.value, certainty: told.certainty },
    score,
    why: { rules: [...rules, ...(rule === undefined ? [] : [rule]), ...(told === null ? [] : [told.rule])], matched },
  };
}

/** A passage as the evidence that is shown. */
export function evidenceOf(asked: Asked, { passage, score }: Ranked, short: Short | null): Evidence {
  const { article } = passage.opened.entry;
  const { text, ...head } = article;
  const matched = passage.terms.filter((t) => asked.weightOf.has(t.stem)).map((t) => slice(text, t));
  const time = asked.question.expects.type === 'date' ? timeOf(passage, short) : null;
  const told = time ?? (passage.quote === null ? toldOf(passage) : saidIn(passage));
  const attribution = passage.quote?.attribution ?? null;
  const rules = [asked.question.pattern, attribution?.rule, short?.rule, told?.rule];
  return {
    article: head,
    span: passage.span,
    text: passage.text,
    short: short?.text ?? null,
    quote: quoteOf(passage),
    date: told === null ? null : { value: told.value, certainty: told.certainty },
    score,
    why: { rules: rules.filter((rule) => rule !== undefined), matched: [...new Set(matched)] },
  };
}

/** The day of the event that a sentence tells. */
const toldOf = ({ opened, span }: Place): Told | null =>
  opened.entry.reading.facts.find((f) => overlaps(f, span)) ?? null;

const saidIn = ({ quote, opened, from, to }: Place): Told | null =>
  saidOn(
    quote,
    opened.entry.article,
    opened.entry.reading,
    opened.sentences.slice(from, to + 1).map(({ span }) => span),
  );

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

function quoteOf(passage: Place): QuoteEvidence | null {
  const { quote, opened } = passage;
  if (quote === null) return null;
  const { article, reading } = opened.entry;
  const { attribution } = quote;
  const speaker = attribution?.speaker ?? null;
  const person = speaker?.kind === 'person' ? reading.people.find((p) => p.key === speaker.person) : undefined;
  const cue = attribution?.cue ? slice(article.text, attribution.cue) : null;
  return {
    kind: quote.kind,
    parts: quote.parts,
    around: quote.kind === 'mixed' ? sentenceAround(passage) : null,
    speaker: speaker?.name ?? null,
    role: telling(person?.roles ?? []),
    // The colon of "MARSH: …" reports too, but is no word to show.
    cue: cue !== null && /\p{L}/u.test(cue) ? cue : null,
    confidence: attribution?.confidence ?? null,
    ...(attribution?.corrected === undefined ? {} : { corrected: attribution.corrected }),
  };
}

/** Fewer words than these are a scrap. */
const SCRAP = 6;
/** Longer sentences are not shown for the scrap in them, in UTF-16 units. */
const LONGEST = 500;

function sentenceAround({ text, opened, from, to }: Place): string | null {
  const sentence = from === to ? opened.sentences[from]?.text : undefined;
  if (sentence === undefined || sentence.length > LONGEST) return null;
  return text.split(/\s+/u).length < SCRAP ? sentence : null;
}

/** The role that says most: "the Maine Republican" before "Sen.". */
const telling = (roles: readonly Role[]): string | null =>
  roles.find(({ text }) => text.length > ABBREVIATED && !text.endsWith('.') && !text.startsWith('of '))?.text ??
  roles[0]?.text ??
  null;

/** A role no longer than this is a bare title. */
const ABBREVIATED = 5;
