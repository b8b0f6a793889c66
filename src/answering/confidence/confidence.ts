import type { Question } from '../../domain/question.ts';
import type { Ranking } from '../finding/rank.ts';
import { CONFIDENCE } from '../finding/weights.ts';
import { asksBeside, NAME_BESIDE } from '../short/beside.ts';
import { shortIn } from '../short/index.ts';
import { fits } from './fits.ts';
import { signsOf } from './signs.ts';

/** By which weights: where somebody's words are asked for, other signs tell. */
export const sureBy = ({ kind, speaker }: Question): keyof typeof CONFIDENCE =>
  kind === 'what-said' && speaker !== null ? 'what-said' : 'any';

/** How likely the best passage answers the question, 0 to 1 (logistic regression on `signsOf`). */
export function confidence(ranking: Ranking): number {
  const { weights } = CONFIDENCE[sureBy(ranking.asked.question)];
  const signs = signsOf(ranking);
  let sum = weights['always'] ?? 0;
  for (const name in signs) sum += (signs[name] ?? 0) * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Clues by which the best passage answers, however little of the question is said by it. */
const CERTAIN = ['person: holds the role'];

/** Is the best passage likely enough to be given as an answer, and of the sort that is asked for? */
export const enough = (ranking: Ranking): boolean =>
  fits(ranking) && (isCertain(ranking) || confidence(ranking) >= CONFIDENCE[sureBy(ranking.asked.question)].threshold);

function isCertain({ asked, ranked: [best] }: Ranking): boolean {
  if (best === undefined) return false;
  if (CERTAIN.some((name) => (best.clues.get(name) ?? 0) > 0)) return true;
  // "Her lawyer, Ruth Lang", where Moss’s lawyer is asked for
  return asksBeside(asked) && shortIn(asked, best.passage)?.rule === NAME_BESIDE;
}
