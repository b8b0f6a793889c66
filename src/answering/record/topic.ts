import { terms } from '../../language/stems.ts';
import type { Library } from '../../library/library.ts';
import { rarity } from '../finding/gather.ts';
import { kinOf } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';

/** How far a passage is about a topic, by the weight of the topic's words, 0 to 1. */
export interface OnTopic {
  /** The words of the passage and of its sentences have them. */
  readonly said: number;
  /** The headline and the first sentences of its article do. */
  readonly around: number;
}

/** Measures passages by a topic; any passage is wholly on no topic. */
export async function topicOf(topic: string, library: Library): Promise<(passage: Passage) => OnTopic> {
  const stems = [...new Set(terms(topic).map((term) => term.stem))];
  if (stems.length === 0) return () => ({ said: 1, around: 1 });
  const { weights } = await rarity(stems, library);
  const wanted = stems.map((stem) => ({
    forms: [stem, ...ofThere(stem), ...(kinOf(stem) ?? [])],
    weight: (weights.get(stem) ?? 1) + LEAST,
  }));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const share = (...held: readonly (ReadonlySet<string> | undefined)[]): number =>
    wanted.reduce((sum, { forms, weight }) => sum + (forms.some((f) => held.some((s) => s?.has(f))) ? weight : 0), 0) /
    total;
  return ({ stems: own, opened: { sentences, title }, from, to }) => ({
    said: share(own, ...sentences.slice(from, to + 1).map((s) => s.stems)),
    around: share(title, ...sentences.slice(0, LEAD).map((s) => s.stems)),
  });
}

/** "Russia", "Russian". */
const ofThere = (stem: string): readonly string[] =>
  stem.endsWith('a') ? [`${stem}n`] : stem.endsWith('an') ? [stem.slice(0, -1)] : [];

/** A word that every article has still counts a little. */
const LEAST = 0.1;
/** Sentences that tell what an article is about. */
const LEAD = 3;
