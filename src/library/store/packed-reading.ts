import type { Fact } from '../../domain/fact.ts';
import type { Mention, Person } from '../../domain/person.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { TimeExpression } from '../../domain/time.ts';

/** A mention's kind as its place in this list. */
const KINDS: readonly Mention['kind'][] = ['name', 'title', 'pronoun'];

type PackedPerson = Omit<Person, 'mentions'> & { readonly mentions: readonly number[] };

/**
 * A reading as lines of JSON, one for each of its parts: rules, sentences (start, end and paragraph of each), quotations,
 * people (start, end and kind of each mention), times, facts. Half as long as its JSON in one piece.
 */
export const packed = ({ rules, sentences, quotes, people, times, facts }: Reading): string =>
  [
    rules,
    sentences.flatMap(({ start, end, paragraph }) => [start, end, paragraph]),
    quotes,
    people.map((person): PackedPerson => ({ ...person, mentions: person.mentions.flatMap(numbersOf) })),
    times,
    facts,
  ]
    .map((part) => JSON.stringify(part))
    .join('\n');

const numbersOf = ({ start, end, kind }: Mention): readonly number[] => [start, end, KINDS.indexOf(kind)];

/** The reading, its parts made when they are first asked for: a timeline of a thousand articles needs few of each. */
export function unpacked(text: string): Reading {
  // As the first version wrote them.
  if (text.startsWith('{')) return JSON.parse(text) as Reading;
  const [rules, sentences, quotes, people, times, facts] = text.split('\n');
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const sentencesOnce = once(() => sentencesOf(JSON.parse(sentences ?? '') as readonly number[]));
  const quotesOnce = once(() => JSON.parse(quotes ?? '') as readonly Quote[]);
  const peopleOnce = once(() => (JSON.parse(people ?? '') as readonly PackedPerson[]).map(personOf));
  const timesOnce = once(() => JSON.parse(times ?? '') as readonly TimeExpression[]);
  const factsOnce = once(() => JSON.parse(facts ?? '') as readonly Fact[]);
  return {
    rules: JSON.parse(rules ?? '') as string,
    get sentences() {
      return sentencesOnce();
    },
    get quotes() {
      return quotesOnce();
    },
    get people() {
      return peopleOnce();
    },
    get times() {
      return timesOnce();
    },
    get facts() {
      return factsOnce();
    },
  };
}

const threes = <T>(numbers: readonly number[], make: (a: number, b: number, c: number, at: number) => T): T[] =>
  Array.from({ length: numbers.length / 3 }, (_, at) =>
    make(numbers[at * 3] ?? 0, numbers[at * 3 + 1] ?? 0, numbers[at * 3 + 2] ?? 0, at),
  );

const sentencesOf = (numbers: readonly number[]): readonly Sentence[] =>
  threes(numbers, (start, end, paragraph, index) => ({ start, end, index, paragraph }));

const personOf = ({ mentions, ...person }: PackedPerson): Person => ({
  ...person,
  mentions: threes(mentions, (start, end, kind) => ({ start, end, kind: KINDS[kind] ?? 'name' })),
});
