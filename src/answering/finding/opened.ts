import type { Quote } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Span } from '../../domain/span.ts';
import { overlaps, slice } from '../../domain/span.ts';
import { stemOf, type Term, terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';
import { meantIn, NOBODY, stemsOfNames } from './meant.ts';

/** A stretch of an article that may answer: a sentence, or a quotation. */
export interface Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** Stems of the names of people whom it means by other words: "he", "the senator". */
  readonly meant: ReadonlySet<string>;
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
  const all = terms(article.text);
  const speeches = reading.quotes.map((quote) => new Said(entry, quote));
  for (const sentence of reading.sentences) {
    const inside = speeches.filter(({ quote }) => quote.parts.some((part) => overlaps(part, sentence)));
    const speech = inside.find((s) => s.name !== null) ?? inside[0] ?? null;
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

/** "never said", "would not say": whose words they are not is no answer to who said them. */
const UNSAID = /\b(?:not|never|cannot)\b|n[’']t\b/u;

/** A quotation's speech, its words taken apart when they are first asked for: most questions look at few. */
class Said implements Speech {
  readonly quote: Quote;
  readonly name: string | null;
  readonly cue: string | null;
  readonly #entry: Entry;
  readonly #unsaid: boolean;
  #names: ReadonlySet<string> | null = null;

  constructor(entry: Entry, quote: Quote) {
    this.quote = quote;
    const at = quote.attribution?.cue ?? null;
    const cue = at === null ? null : slice(entry.article.text, at);
    this.cue = cue === null ? null : stemOf(cue);
    this.#unsaid = cue !== null && UNSAID.test(cue);
    this.name = this.#unsaid ? null : (quote.attribution?.speaker?.name ?? null);
    this.#entry = entry;
  }

  get names(): ReadonlySet<string> {
    this.#names ??= new Set(terms(this.#words().join(' ')).map((t) => t.stem));
    return this.#names;
  }

  #words(): readonly string[] {
    if (this.#unsaid) return [];
    const { article, reading } = this.#entry;
    const speaker = this.quote.attribution?.speaker ?? null;
    const person = speaker?.kind === 'person' ? reading.people.find((p) => p.key === speaker.person) : undefined;
    const mention = this.quote.attribution?.mention ?? null;
    return [
      speaker?.name ?? '',
      ...(person?.aliases ?? []),
      ...(person?.roles ?? []).map((r) => ownWords(r.text)),
      // Titles stand before the mention: "Rep. Dana Moss", "police chief Dana Moss".
      mention === null ? '' : ownWords(article.text.slice(Math.max(0, mention.start - TITLE_REACH), mention.end)),
    ];
  }
}

/** "Moss’s spokeswoman", "Moss and union leader": a spokeswoman, a leader, and not Moss; and nothing of the sentence before. */
const ownWords = (role: string): string =>
  role
    .replace(/^.*(?:\p{Ll}{3}[.!?]|[”"]|\p{Lu}\p{Ll}+,? and)\s+/su, '')
    .replace(/\p{Lu}[\p{L}-]*(?:['’]s|s['’])(?=\s)/gu, '');

/** How far before a name its title may begin. */
const TITLE_REACH = 30;

/** A stretch of an article whose terms are a part of the article's, cut out when they are first asked for. */
class Stretch implements Passage {
  readonly opened: Opened;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly quote: Quote | null;
  readonly speech: Speech | null;
  readonly #all: readonly Term[];
  #text: string | null = null;
  #terms: readonly Term[] | null = null;
  #stems: ReadonlySet<string> | null = null;

  constructor(
    opened: Opened,
    all: readonly Term[],
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
    this.#terms ??= this.#within(this.span);
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

  #within({ start, end }: Span): readonly Term[] {
    const first = firstFrom(this.#all, start);
    const after = firstFrom(this.#all, end);
    const cutsWord = (this.#all[first - 1]?.end ?? 0) > start || (this.#all[after - 1]?.end ?? 0) > end;
    if (!cutsWord) return this.#all.slice(first, after);
    // "the quay.Moss": a word of the article, of which the sentence has a part.
    return terms(this.text).map((t) => ({ stem: t.stem, start: t.start + start, end: t.end + start }));
  }
}

/** Position of the first term that begins at an offset or after it. */
function firstFrom(all: readonly Term[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the sentence that holds the offset, looked for from `near` on, and from the start where it lies before. */
function sentenceAt(sentences: readonly Sentence[], offset: number, near: number): number {
  const before = (sentences[near]?.start ?? 0) > offset;
  for (let i = before ? 0 : near; i < sentences.length; i++) if ((sentences[i]?.end ?? 0) > offset) return i;
  return Math.max(0, sentences.length - 1);
}
