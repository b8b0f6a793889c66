import type { Quote } from '../../domain/quote.ts';
import { sentenceAt } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { type Term, terms } from '../../language/stems.ts';
import { TermList, type Wanted } from '../../language/term-list.ts';
import type { Entry } from '../../library/library.ts';
import { meantIn, stemsOfNames } from './meant.ts';
import { type Speech, Speeches } from './speech.ts';
import { Stretch } from './stretch.ts';

/** A stretch of an article that may answer: a sentence, or a quotation. */
export interface Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly text: string;
  readonly terms: readonly Term[];
  /** How many terms it has. */
  readonly length: number;
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

/** Where words of an article stand, and whose they are: as much of a passage as evidence shows. */
export type Place = Pick<Passage, 'opened' | 'span' | 'text' | 'from' | 'to' | 'quote'>;

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
  const made = new Ready(entry);
  READY.set(entry, made);
  return made;
}

/** What takes time is made when it is first asked for: many an article is opened and passed over. */
class Ready implements Opened {
  readonly entry: Entry;
  readonly title: ReadonlySet<string>;
  readonly sentences: readonly Passage[];
  readonly #terms: TermList;
  readonly #speeches: Speeches;
  #namesOf: readonly (readonly string[])[] | null = null;
  #names: ReadonlySet<string> | null = null;
  #meant: readonly ReadonlySet<string>[] | null = null;
  #quotes: readonly Passage[] | null = null;

  constructor(entry: Entry) {
    const { article, reading } = entry;
    this.entry = entry;
    this.title = new Set(terms(article.title ?? '').map((t) => t.stem));
    this.#terms = new TermList(article.text);
    this.#speeches = new Speeches(entry);
    this.sentences = reading.sentences.map((sentence, at) => this.#stretch(sentence, { from: at, to: at }, null, at));
  }

  get names(): ReadonlySet<string> {
    this.#names ??= new Set(this.#stemsOfPeople().flat());
    return this.#names;
  }

  get meant(): readonly ReadonlySet<string>[] {
    this.#meant ??= meantIn(this.entry, this.#stemsOfPeople());
    return this.#meant;
  }

  get quotes(): readonly Passage[] {
    this.#quotes ??= this.#quotations();
    return this.#quotes;
  }

  #stemsOfPeople(): readonly (readonly string[])[] {
    this.#namesOf ??= this.entry.reading.people.map(stemsOfNames);
    return this.#namesOf;
  }

  #quotations(): readonly Passage[] {
    const { sentences, quotes } = this.entry.reading;
    let near = 0;
    return quotes.flatMap((quote, at) => {
      const first = quote.parts[0];
      const last = quote.parts.at(-1);
      if (first === undefined || last === undefined) return [];
      near = sentenceAt(sentences, first.start, near);
      const within = { from: near, to: sentenceAt(sentences, last.end - 1, near) };
      return [this.#stretch({ start: first.start, end: last.end }, within, quote, at)];
    });
  }

  #stretch(
    { start, end }: Span,
    within: { readonly from: number; readonly to: number },
    quote: Quote | null,
    at: number,
  ) {
    return new Stretch(
      { opened: this, terms: this.#terms, speeches: this.#speeches },
      { start, end },
      within,
      quote,
      at,
    );
  }
}
