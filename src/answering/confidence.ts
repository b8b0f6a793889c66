import type { Asked } from './finding/asked.ts';
import { leavesOpen } from './finding/clues/deed.ts';
import { WHO_IS_THE } from './finding/holders.ts';
import type { Ranking } from './finding/rank.ts';
import { unitsOf } from './finding/units.ts';
import { CONFIDENCE } from './finding/weights.ts';
import { shortIn } from './short/index.ts';
import { signsOf } from './signs.ts';

/** How likely the best passage answers the question, 0 to 1 (logistic regression on `signsOf`). */
export function confidence(ranking: Ranking): number {
  const signs = signsOf(ranking);
  let sum = CONFIDENCE.weights['always'] ?? 0;
  for (const name in signs) sum += (signs[name] ?? 0) * (CONFIDENCE.weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the best passage must have for a question of its sort; without it, nothing answers. */
interface Requirement {
  readonly name: string;
  readonly of: (asked: Asked) => boolean;
  /** Any of these clues. */
  readonly clues: readonly string[];
  readonly least: number;
}

const REQUIREMENTS: readonly Requirement[] = [
  {
    name: 'a word of the question',
    of: () => true,
    clues: ['words', 'words of the same meaning'],
    least: 0.05,
  },
  {
    name: 'the speaker asked for',
    of: ({ question }) => question.kind === 'what-said' && question.speaker !== null,
    clues: ['speaker asked for', 'speaker asked for is near'],
    least: 0.5,
  },
  {
    name: 'a number in the unit asked for',
    of: ({ question: { expects } }) =>
      expects.type === 'number' &&
      !/^(?:many|much|number|amount|total)$/iu.test(expects.noun ?? 'many') &&
      unitsOf(expects.noun) !== null,
    clues: ['number: unit'],
    least: 1,
  },
  {
    name: 'a number',
    of: ({ question }) => question.expects.type === 'number',
    clues: ['number: number', 'number: unit'],
    least: 1,
  },
  {
    name: 'somebody by name',
    of: ({ question }) => question.expects.type === 'person' && WHO_IS_THE.test(question.asked.trim()),
    clues: ['person: person', 'person: new name'],
    least: 1,
  },
  {
    name: 'a time',
    of: ({ question }) => question.expects.type === 'date' && question.kind !== 'what-said',
    clues: ['date: any', 'date: expression', 'date: when clause'],
    least: 1,
  },
];

/** Clues by which the best passage answers, however little of the question is said by it. */
const CERTAIN = ['person: holds the role'];

/** Is the best passage likely enough to be given as an answer, and of the sort that is asked for? */
export function enough(ranking: Ranking): boolean {
  const best = ranking.ranked[0];
  if (best === undefined) return false;
  const lacks = REQUIREMENTS.some(
    ({ of, clues, least }) => of(ranking.asked) && !clues.some((name) => (best.clues[name] ?? 0) >= least),
  );
  // "How old is Moss?": the ages that stand in the passage are of others.
  if (
    /^(?:old|young|age)$/iu.test(ranking.asked.question.expects.noun ?? '') &&
    shortIn(ranking.asked, best.passage) === null
  )
    return false;
  if (leavesOpen(ranking.asked, best.passage)) return false;
  return !lacks && (CERTAIN.some((name) => (best.clues[name] ?? 0) > 0) || confidence(ranking) >= CONFIDENCE.threshold);
}
