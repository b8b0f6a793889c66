import type { Question } from '../../domain/question.ts';
import { slice } from '../../domain/span.ts';
import { stemOf, terms } from '../../language/stems.ts';
import { classOf } from '../../language/words.ts';
import { kinOf } from './kin.ts';
import { putIn } from './meaning/put-in.ts';
import type { Opened, Passage } from './opened.ts';
import { type AskedVerb, verbOf } from './verb.ts';

/** A word to look for. */
export interface Wanted {
  readonly stem: string;
  /** As it was typed, in lower case. */
  readonly typed: string;
  /** How much finding it says, 0 to 1: rare words more. */
  readonly weight: number;
  /** Stands in a name. */
  readonly named: boolean;
  /** No article of the library has it. */
  readonly unknown: boolean;
}

/** A question made ready for scoring passages. */
export interface Asked {
  readonly question: Question;
  readonly words: readonly Wanted[];
  readonly weightOf: ReadonlyMap<string, number>;
  readonly total: number;
  /** The verb that is asked about ("when did the ferry sink": sink). */
  readonly verb: AskedVerb | null;
  /** Stems of the words that stand before the verb in the question, and after it. */
  readonly subject: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** The articles that may answer. */
  readonly articles: readonly Opened[];
  /** Asks about what is to come. */
  readonly future: boolean;
}

/** What the library says of a question's words. */
export interface Rarity {
  /** How rare a word is, 0 to 1, among the articles (inverse document frequency). */
  readonly weights: ReadonlyMap<string, number>;
  /** Stems that no article has. */
  readonly unknown: ReadonlySet<string>;
}

/** Stems of every word of the question that says something, the speaker's name included. */
export const stemsOf = (question: Question): readonly string[] => [
  ...new Set(
    terms(`${searched(question)} ${question.speaker ?? ''} ${question.expects.noun ?? ''}`).map((t) => t.stem),
  ),
];

/** The words to look for: what it is about, and the noun of what is asked for ("which team": team). */
export const searched = (question: Question): string => {
  const noun = ['thing', 'place', 'definition'].includes(question.expects.type) ? question.expects.noun : null;
  return [noun, question.about].filter((part) => part !== null).join(' ');
};

/** Weighs the question's words: by how few of the passages, and how few articles, have them. */
export function asked(question: Question, passages: readonly Passage[], rarity: Rarity): Asked {
  const looked = searched(question);
  const typed = terms(looked);
  const found = typed.map((t) => t.stem);
  const asTyped = new Map(typed.map((t) => [t.stem, slice(looked, t).toLowerCase()]));
  const named = new Set(question.people.flatMap((name) => name.split(/[\s-]+/).map(stemOf)));
  // "when did moss meet holt": in a chat names are typed without capitals.
  const articles = [...new Set(passages.map((p) => p.opened))];
  const people = articles.map((o) => o.names);
  const holders = holdersOf(new Set(found), passages);
  const words = [...holders].map(([stem, holding]) => {
    const among = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5)) / Math.log(2 * passages.length + 3);
    return {
      stem,
      typed: asTyped.get(stem) ?? stem,
      weight: 0.7 * among + 0.3 * (rarity.weights.get(stem) ?? 1),
      named: named.has(stem) || people.some((names) => names.has(stem)),
      unknown: rarity.unknown.has(stem),
    };
  });
  // "where was paul revere born": no word of a whole name is the verb.
  const isNamed = (stem: string | undefined): boolean => words.some((w) => w.stem === stem && w.named);
  const inName = (stem: string, i: number): boolean =>
    isNamed(stem) && (isNamed(found[i - 1]) || isNamed(found[i + 1]));
  // "which teams did schilling pitch for": a surname that looks like a verb is one only where nothing else is.
  const worded = { ...question, asked: putIn(question.asked, question.corrected) };
  const placed = verbOf(worded, [
    new Set(found.filter((stem) => !isNamed(stem))),
    new Set(found.filter((stem, i) => !inName(stem, i))),
  ]);
  const verb = verbRead(question, placed);
  const verbAt = verb === null ? found.length : found.indexOf(verb.stem);
  return {
    question,
    words,
    weightOf: new Map(words.map((w) => [w.stem, w.weight])),
    total: words.reduce((sum, w) => sum + w.weight, 0) || 1,
    verb,
    subject: { before: new Set(found.slice(0, verbAt)), after: new Set(found.slice(verbAt + 1)) },
    articles,
    future: /\bwill\b|\bgoing to\b/iu.test(question.asked),
  };
}

/**
 * The verb, where the one that was typed is read as others: "did Moss Air pull out" as "withdrawn", which is it then; in
 * "did Moss Air merge", read as "merger", there is none, and "air" is none either.
 */
function verbRead(question: Question, placed: AskedVerb | null): AskedVerb | null {
  const { corrected, asked: typed } = question;
  if (corrected.length === 0 || placed === null) return placed;
  const own = verbOf(question, [new Set(terms(typed).map((t) => t.stem))]);
  const away = corrected.find((c) => terms(c.typed).some((t) => t.stem === own?.stem));
  if (away === undefined || own?.stem === placed.stem || terms(away.read).some((t) => t.stem === placed.stem))
    return placed;
  const word = away.read.split(' ').find((part) => classOf(part.toLowerCase()).past);
  if (word === undefined) return null;
  const stem = stemOf(word);
  return { stem, kin: kinOf(stem) ?? new Set([stem]) };
}

/** Each stem once. Most passages hold one of a question's words or none. */
export const eachOf = (stems: readonly string[]): Iterable<string> => (stems.length < 2 ? stems : new Set(stems));

/** How many passages hold each stem. */
function holdersOf(stems: ReadonlySet<string>, passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map([...stems].map((stem) => [stem, 0]));
  for (const passage of passages) {
    const held = passage.wanted(stems);
    for (const stem of eachOf(held)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
