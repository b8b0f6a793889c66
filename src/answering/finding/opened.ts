import type { Quote } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { slice } from '../../domain/span.ts';
import { type Term, terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';

/** A stretch of an article that may answer: a sentence, or a quotation. */
export interface Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** First and last sentence it touches, by position. */
  readonly from: number;
  readonly to: number;
  readonly quote: Quote | null;
}

/** An article made ready for questions. */
export interface Opened {
  readonly entry: Entry;
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly Passage[];
  readonly quotes: readonly Passage[];
}

/** Kept as long as the library keeps the entry, so that an article asked about again is ready. */
const READY = new WeakMap<Entry, Opened>();

export function opened(entry: Entry): Opened {
  const ready = READY.get(entry);
  if (ready !== undefined) return ready;
  const made = open(entry);
  READY.set(entry, made);
  return made;
}

function open(entry: Entry): Opened {
  const { article, reading } = entry;
  const sentences: Passage[] = [];
  const quotes: Passage[] = [];
  const made: Opened = { entry, title: new Set(terms(article.title ?? '').map((t) => t.stem)), sentences, quotes };
  for (const sentence of reading.sentences) {
    sentences.push(passage(made, sentence, sentence.index, sentence.index, null));
  }
  let from = 0;
  for (const quote of reading.quotes) {
    const first = quote.parts[0];
    const last = quote.parts.at(-1);
    if (first === undefined || last === undefined) continue;
    from = sentenceAt(reading.sentences, first.start, from);
    const to = sentenceAt(reading.sentences, last.end - 1, from);
    quotes.push(passage(made, { start: first.start, end: last.end }, from, to, quote));
  }
  return made;
}

function passage(opened: Opened, span: Span, from: number, to: number, quote: Quote | null): Passage {
  const text = slice(opened.entry.article.text, span);
  const found = terms(text).map((t) => ({ stem: t.stem, start: t.start + span.start, end: t.end + span.start }));
  return {
    opened,
    span: { start: span.start, end: span.end },
    text,
    terms: found,
    stems: new Set(found.map((t) => t.stem)),
    from,
    to,
    quote,
  };
}

/** Position of the sentence that holds the offset, looked for from `near` on, and from the start where it lies before. */
function sentenceAt(sentences: readonly Sentence[], offset: number, near: number): number {
  const before = (sentences[near]?.start ?? 0) > offset;
  for (let i = before ? 0 : near; i < sentences.length; i++) if ((sentences[i]?.end ?? 0) > offset) return i;
  return Math.max(0, sentences.length - 1);
}
