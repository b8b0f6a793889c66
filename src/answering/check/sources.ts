import type { Quote } from '../../domain/quote.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { covers, type Span } from '../../domain/span.ts';
import type { Entry } from '../../library/library.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that a posted quotation is held against. */
export interface Source {
  readonly entry: Entry;
  /** turn: what somebody said in one go, in marks. told: sentences of the article, whatever stands in them. */
  readonly kind: 'turn' | 'told';
  readonly words: readonly Word[];
  /** The quotations of a turn; for `told` those that overlap it. */
  readonly quotes: readonly Quote[];
  readonly forms: ReadonlySet<string>;
}

/** The longest source, in words; a longer turn comes in several that overlap. */
const LONGEST = 1200;
const OVERLAP = 400;

/** Kept as long as the library keeps the entry. */
const READY = new WeakMap<Entry, readonly Source[]>();

/** Everything in an article that a quotation may be taken from: its turns of speech, and its sentences with the next. */
export function sourcesOf(entry: Entry): readonly Source[] {
  const ready = READY.get(entry);
  if (ready !== undefined) return ready;
  const made = [...turns(entry), ...sentences(entry)];
  READY.set(entry, made);
  return made;
}

/** Neighbouring quotations of one speaker with nothing but words of attribution between them are one turn. */
function turns(entry: Entry): readonly Source[] {
  const { article, reading } = entry;
  const quoted = reading.quotes
    .filter((quote) => quote.kind !== 'indirect')
    .toSorted((a, b) => startOf(a) - startOf(b));
  const groups: Quote[][] = [];
  for (const quote of quoted) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, quote, reading.sentences)) group.push(quote);
    else groups.push([quote]);
  }
  return groups.flatMap((quotes) => {
    const words = quotes.flatMap((quote) => quote.parts.flatMap((part) => wordsOf(article.text, part)));
    return windows(words).map((some) => source(entry, 'turn', some, quotes));
  });
}

const startOf = ({ parts }: Quote): number => parts[0]?.start ?? 0;
const endOf = ({ parts }: Quote): number => parts.at(-1)?.end ?? 0;

function goesOn(before: Quote, next: Quote, all: readonly Sentence[]): boolean {
  if (before.kind !== 'direct' || next.kind !== 'direct') return false;
  const [a, b] = [before.attribution?.speaker, next.attribution?.speaker];
  const same =
    a == null || b == null
      ? a === b
      : a.kind === 'person' && b.kind === 'person'
        ? a.person === b.person
        : a.name === b.name;
  const between = { start: endOf(before), end: startOf(next) };
  return same && !all.some((sentence) => covers(between, sentence));
}

function windows(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= LONGEST) return [words];
  const found: (readonly Word[])[] = [];
  for (let at = 0; at + OVERLAP < words.length; at += LONGEST - OVERLAP) found.push(words.slice(at, at + LONGEST));
  return found;
}

/** Each sentence with the one after it, for a report may take two. */
function sentences(entry: Entry): readonly Source[] {
  const { article, reading } = entry;
  return reading.sentences.flatMap((sentence, at) => {
    const next = reading.sentences[at + 1];
    const end = next !== undefined && next.paragraph === sentence.paragraph ? next.end : sentence.end;
    const span: Span = { start: sentence.start, end };
    const words = wordsOf(article.text, span);
    const quotes = reading.quotes.filter((quote) => startOf(quote) < end && endOf(quote) > sentence.start);
    return words.length === 0 ? [] : [source(entry, 'told', words.slice(0, LONGEST), quotes)];
  });
}

const source = (entry: Entry, kind: Source['kind'], words: readonly Word[], quotes: readonly Quote[]): Source => ({
  entry,
  kind,
  words,
  quotes,
  forms: new Set(words.flatMap(({ form, like }) => [form, like])),
});
