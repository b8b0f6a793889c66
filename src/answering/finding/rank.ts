import type { Question } from '../../domain/question.ts';
import { type Asked, asked, type Rarity } from './asked.ts';
import { type Clues, clues } from './clues/index.ts';
import type { Opened, Passage } from './opened.ts';
import { WEIGHTS } from './weights.ts';

/** A passage with what speaks for it. */
export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  readonly clues: Clues;
}

/** Which weights a question is scored with: quotations are found by other clues than facts are. */
export type Family = keyof typeof WEIGHTS;

export const familyOf = (question: Question): Family => (question.kind === 'who-said' ? 'fact' : 'fact');

/** The passages that may answer, best first. */
export function rank(question: Question, articles: readonly Opened[], rarity: Rarity): readonly Ranked[] {
  const passages = articles.flatMap((a) => a.sentences);
  const ready = asked(question, passages, rarity);
  return passages.map((passage) => scored(ready, passage)).sort((a, b) => b.score - a.score);
}

function scored(ready: Asked, passage: Passage): Ranked {
  const found = clues(ready, passage);
  return { passage, score: scoreOf(found, WEIGHTS[familyOf(ready.question)]), clues: found };
}

export function scoreOf(found: Clues, weights: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in found) score += (found[name] ?? 0) * (weights[name] ?? 0);
  return score;
}
