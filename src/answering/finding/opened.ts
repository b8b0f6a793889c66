import type { Quote } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { overlaps, slice } from '../../domain/span.ts';
import { stemOf, type Term, terms } from '../../language/stems.ts';
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
  /** Who speaks in it: whose quotation it is, or the first quotation in the sentence whose speaker is known. */
  readonly speech: Speech | null;
}

/** Who is said to speak in a passage, as words to compare. */
export interface Speech {
  readonly quote: Quote;
  readonly name: string | null;
  /** Stems of the speaker's names, titles and roles, and of the words that name the speaker at this place. */
  readonly names: ReadonlySet<string>;
  /** Stem of the word that reports it. */
  readonly cue: string | null;
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
  const speeches = reading.quotes.map((quote) => speechOf(entry, quote));
  for (const sentence of reading.sentences) {
    const inside = speeches.filter(({ quote }) => quote.parts.some((part) => overlaps(part, sentence)));
    const speech = inside.find((s) => s.name !== null) ?? inside[0] ?? null;
    sentences.push(passage(made, sentence, { from: sentence.index, to: sentence.index }, null, speech));
  }
  let from = 0;
  for (const [i, quote] of reading.quotes.entries()) {
    const first = quote.parts[0];
    const last = quote.parts.at(-1);
    if (first === undefined || last === undefined) continue;
    from = sentenceAt(reading.sentences, first.start, from);
    const to = sentenceAt(reading.sentences, last.end - 1, from);
    quotes.push(passage(made, { start: first.start, end: last.end }, { from, to }, quote, speeches[i] ?? null));
  }
  return made;
}

function speechOf({ article, reading }: Entry, quote: Quote): Speech {
  const { attribution } = quote;
  const speaker = attribution?.speaker ?? null;
  const person = speaker?.kind === 'person' ? reading.people.find((p) => p.key === speaker.person) : undefined;
  const mention = attribution?.mention ?? null;
  const words = [
    speaker?.name,
    ...(person?.aliases ?? []),
    ...(person?.roles ?? []).map((r) => r.text),
    // Titles stand before the mention: "Rep. Dana Moss", "police chief Dana Moss".
    mention === null ? '' : article.text.slice(Math.max(0, mention.start - TITLE_REACH), mention.end),
  ];
  const cue = attribution?.cue ?? null;
  return {
    quote,
    name: speaker?.name ?? null,
    names: new Set(terms(words.join(' ')).map((t) => t.stem)),
    cue: cue === null ? null : stemOf(slice(article.text, cue)),
  };
}

/** How far before a name its title may begin. */
const TITLE_REACH = 30;

function passage(
  opened: Opened,
  span: Span,
  { from, to }: { readonly from: number; readonly to: number },
  quote: Quote | null,
  speech: Speech | null,
): Passage {
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
    speech,
  };
}

/** Position of the sentence that holds the offset, looked for from `near` on, and from the start where it lies before. */
function sentenceAt(sentences: readonly Sentence[], offset: number, near: number): number {
  const before = (sentences[near]?.start ?? 0) > offset;
  for (let i = before ? 0 : near; i < sentences.length; i++) if ((sentences[i]?.end ?? 0) > offset) return i;
  return Math.max(0, sentences.length - 1);
}
