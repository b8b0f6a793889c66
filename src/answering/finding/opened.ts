import type { Quote } from '../../domain/quote.ts';
import { sentenceAt } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { slice } from '../../domain/span.ts';
import { type Term, terms } from '../../language/stems.ts';
import { TermList, type Wanted } from '../../language/term-list.ts';
import type { Entry } from '../../library/library.ts';
import { meantIn, NOBODY, stemsOfNames } from './meant.ts';
import { type Speech, speechBySentence, speechesIn } from './speech.ts';

/** A stretch of an article that may answer: a sentence, or a quotation. */
export interface Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** The stems of its terms that are wanted, in order, each as often as it stands there. */
  wanted(stems: Wanted): readonly string[];
  /** Stems of the names of people whom it means by other words: "he", "the senator". */
  readonly meant: ReadonlySet<string>;
  /** First and last sentence it touches, by position. */
  readonly from: number;
  readonly to: number;
  readonly quote: Quote | null;
  /** Who speaks in it: whose quotation it is, or the first quotation in the sentence whose speaker is known. */
  readonly speech: Speech | null;
}

/** An article made ready for questions. */
export interface Opened {
  readonly entry: Entry;
  readonly title: ReadonlySet<string>;
  /** Stems of the names of the people in it. */
  readonly names: ReadonlySet<string>;
  /** By sentence: stems of the names of those whom it means by other words. */
  readonly meant: readonly ReadonlySet<string>[];
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
  let names: ReadonlySet<string> | null = null;
  let meant: readonly ReadonlySet<string>[] | null = null;
  const made: Opened = {
    entry,
    title: new Set(terms(article.title ?? '').map((t) => t.stem)),
    sentences,
    quotes,
    // Taken apart when they are first asked for, like the words of a passage.
    get names() {
      names ??= new Set(reading.people.flatMap(stemsOfNames));
      return names;
    },
    get meant() {
      meant ??= meantIn(entry);
      return meant;
    },
  };
  const all = new TermList(article.text);
  const speeches = speechesIn(entry);
  const spoken = speechBySentence(reading.sentences, speeches);
  for (const sentence of reading.sentences) {
    const speech = spoken.get(sentence) ?? null;
    sentences.push(new Stretch(made, all, sentence, { from: sentence.index, to: sentence.index }, null, speech));
  }
  let from = 0;
  for (const [i, quote] of reading.quotes.entries()) {
    const first = quote.parts[0];
    const last = quote.parts.at(-1);
    if (first === undefined || last === undefined) continue;
    from = sentenceAt(reading.sentences, first.start, from);
    const to = sentenceAt(reading.sentences, last.end - 1, from);
    const span = { start: first.start, end: last.end };
    quotes.push(new Stretch(made, all, span, { from, to }, quote, speeches[i] ?? null));
  }
  return made;
}

/** A stretch of an article whose terms are a part of the article's, cut out when they are first asked for. */
class Stretch implements Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly quote: Quote | null;
  readonly speech: Speech | null;
  readonly #all: TermList;
  #text: string | null = null;
  #terms: readonly Term[] | null = null;
  #stems: ReadonlySet<string> | null = null;

  constructor(
    opened: Opened,
    all: TermList,
    { start, end }: Span,
    { from, to }: { readonly from: number; readonly to: number },
    quote: Quote | null,
    speech: Speech | null,
  ) {
    this.opened = opened;
    this.#all = all;
    this.span = { start, end };
    this.from = from;
    this.to = to;
    this.quote = quote;
    this.speech = speech;
  }

  get text(): string {
    this.#text ??= slice(this.opened.entry.article.text, this.span);
    return this.#text;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#taken();
    return this.#terms;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.terms.map((t) => t.stem));
    return this.#stems;
  }

  get meant(): ReadonlySet<string> {
    const { meant } = this.opened;
    if (this.from === this.to) return meant[this.from] ?? NOBODY;
    return new Set(meant.slice(this.from, this.to + 1).flatMap((names) => [...names]));
  }

  wanted(stems: Wanted): readonly string[] {
    const own = this.#own();
    if (own !== null) return this.#all.wanted(own.first, own.after, stems);
    return this.terms.flatMap(({ stem }) => (stems.has(stem) ? [stem] : []));
  }

  /** Which terms of the article are its own; null where it has a part of one: "the quay.Moss" is a word of the article. */
  #own(): { readonly first: number; readonly after: number } | null {
    const { start, end } = this.span;
    const first = this.#all.firstFrom(start);
    const after = this.#all.firstFrom(end);
    return this.#all.endOf(first - 1) > start || this.#all.endOf(after - 1) > end ? null : { first, after };
  }

  #taken(): readonly Term[] {
    const { start } = this.span;
    const own = this.#own();
    if (own !== null) return this.#all.slice(own.first, own.after);
    return terms(this.text).map((t) => ({ stem: t.stem, start: t.start + start, end: t.end + start }));
  }
}
