import type { Quote } from '../../domain/quote.ts';
import { type Span, slice } from '../../domain/span.ts';
import { type Term, terms } from '../../language/stems.ts';
import type { TermList, Wanted } from '../../language/term-list.ts';
import { NOBODY } from './meant.ts';
import type { Opened, Passage } from './opened.ts';
import type { Speech, Speeches } from './speech.ts';

/** An article that stretches are parts of. */
export interface Whole {
  readonly opened: Opened;
  readonly terms: TermList;
  readonly speeches: Speeches;
}

/** A stretch of an article, what belongs to it cut out of the article's when it is first asked for. */
export class Stretch implements Passage {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly quote: Quote | null;
  readonly #whole: Whole;
  /** Position of the quotation, or of the sentence, among the article's. */
  readonly #at: number;
  #text: string | null = null;
  #terms: readonly Term[] | null = null;
  #stems: ReadonlySet<string> | null = null;
  #meant: ReadonlySet<string> | null = null;
  /** Which terms of the article are its own; null where it has a part of one: "the quay.Moss" is a word of the article. */
  #own: { readonly first: number; readonly after: number } | null | undefined = undefined;

  constructor(
    whole: Whole,
    span: Span,
    { from, to }: { readonly from: number; readonly to: number },
    quote: Quote | null,
    at: number,
  ) {
    this.span = span;
    this.from = from;
    this.to = to;
    this.quote = quote;
    this.#whole = whole;
    this.#at = at;
  }

  get opened(): Opened {
    return this.#whole.opened;
  }

  get speech(): Speech | null {
    const { speeches } = this.#whole;
    return (this.quote === null ? speeches.bySentence : speeches.byQuotation)[this.#at] ?? null;
  }

  get text(): string {
    this.#text ??= slice(this.opened.entry.article.text, this.span);
    return this.#text;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#taken();
    return this.#terms;
  }

  get length(): number {
    const own = this.#bounds();
    return own === null ? this.terms.length : own.after - own.first;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= this.#stemsTaken();
    return this.#stems;
  }

  get meant(): ReadonlySet<string> {
    this.#meant ??= this.#meantInside();
    return this.#meant;
  }

  wanted(stems: Wanted): readonly string[] {
    const own = this.#bounds();
    if (own !== null) return this.#whole.terms.wanted(own.first, own.after, stems);
    return this.terms.flatMap(({ stem }) => (stems.has(stem) ? [stem] : []));
  }

  #bounds(): { readonly first: number; readonly after: number } | null {
    if (this.#own !== undefined) return this.#own;
    const { start, end } = this.span;
    const { terms: all } = this.#whole;
    const first = all.firstFrom(start);
    const after = all.firstFrom(end);
    const cuts = all.endOf(first - 1) > start || all.endOf(after - 1) > end;
    this.#own = cuts ? null : { first, after };
    return this.#own;
  }

  #taken(): readonly Term[] {
    const { start } = this.span;
    const own = this.#bounds();
    if (own !== null) return this.#whole.terms.slice(own.first, own.after);
    return terms(this.text).map((t) => ({ stem: t.stem, start: t.start + start, end: t.end + start }));
  }

  #stemsTaken(): ReadonlySet<string> {
    const own = this.#bounds();
    return own === null ? new Set(this.terms.map((t) => t.stem)) : this.#whole.terms.stems(own.first, own.after);
  }

  #meantInside(): ReadonlySet<string> {
    const { meant } = this.opened;
    if (this.from === this.to) return meant[this.from] ?? NOBODY;
    return new Set(meant.slice(this.from, this.to + 1).flatMap((names) => [...names]));
  }
}
