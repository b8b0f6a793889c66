import type { Question } from '../../domain/question.ts';
import { terms } from '../../language/stems.ts';
import { type Asked, asked, eachOf, type Rarity } from './asked.ts';
import { type Clues, clues } from './clues/index.ts';
import type { Opened, Passage } from './opened.ts';
import { ANY_WEIGHTS, WEIGHTS } from './weights.ts';

/** A passage with what speaks for it. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  readonly clues: Clues;
}

/** Where a question's answer is looked for: among quotations too, or among what is told. */
export type Family = 'who-said' | 'what-said' | 'fact';

/** Which weights a question is scored with: quotations are found by other clues than dates are. */
export const weighedAs = (question: Question): string => {
  const family = familyOf(question);
  return family === 'fact' ? question.expects.type : family;
};

export const familyOf = ({ kind }: Question): Family => (kind === 'who-said' || kind === 'what-said' ? kind : 'fact');

/** A question made ready with the passages that may answer it. */
export interface Ranking {
  readonly asked: Asked;
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

/** The passages that may answer, best first: sentences, and quotations where the question is about what was said. */
export function rank(question: Question, articles: readonly Opened[], rarity: Rarity): Ranking {
  const family = familyOf(question);
  const sentences = articles.flatMap((a) => a.sentences);
  const passages = family === 'fact' ? sentences : [...articles.flatMap((a) => a.quotes), ...sentences];
  const ready = asked(question, sentences, rarity);
  const ranked = likely(ready, passages)
    .map((passage) => scored(ready, passage))
    .sort((a, b) => b.score - a.score);
  return { asked: ready, ranked };
}

/** How many passages all clues are looked for in: the rest lacks the question's words. Of 80 no other came first in any labelled set. */
const LOOKED_AT = 40;

/** The passages that hold, or stand beside, most of the question's words. */
function likely({ weightOf, question }: Asked, passages: readonly Passage[]): readonly Passage[] {
  // "how often did Moss say safe": every time counts
  if (passages.length <= LOOKED_AT || question.pattern === 'how-often-said') return passages;
  const known = new Map<Passage, number>();
  const held = (passage: Passage | undefined): number => {
    if (passage === undefined) return 0;
    const old = known.get(passage);
    if (old !== undefined) return old;
    const sum = weightIn(passage, weightOf);
    known.set(passage, sum);
    return sum;
  };
  const speaker = terms(question.speaker ?? '').map((t) => t.stem);
  const spoken = (names: ReadonlySet<string> | undefined): number =>
    names === undefined ? 0 : speaker.filter((stem) => names.has(stem)).length / speaker.length;
  return passages
    .map((passage) => {
      const { sentences } = passage.opened;
      const beside = held(sentences[passage.from - 1]) + held(sentences[passage.to + 1]);
      const named = speaker.length === 0 ? 0 : spoken(passage.speech?.names);
      return { passage, worth: held(passage) + 0.4 * beside + named };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LOOKED_AT)
    .map(({ passage }) => passage);
}

/** Weight of the question's words in a passage, each counted once. */
function weightIn(passage: Passage, weightOf: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of eachOf(passage.wanted(weightOf))) sum += weightOf.get(stem) ?? 0;
  return sum;
}

function scored(ready: Asked, passage: Passage): Ranked {
  const found = clues(ready, passage);
  return { passage, score: scoreOf(found, BY_FAMILY.get(weighedAs(ready.question)) ?? ANY), clues: found };
}

const byName = (weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(weights));
const BY_FAMILY = new Map(Object.entries(WEIGHTS).map(([family, weights]) => [family, byName(weights)]));
const ANY = byName(ANY_WEIGHTS);

export function scoreOf(found: Clues, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of found) score += value * (weights.get(name) ?? 0);
  return score;
}
