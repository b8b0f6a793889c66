import type { Asked } from './finding/asked.ts';
import type { Ranking } from './finding/rank.ts';
import { unitsOf } from './finding/units.ts';
import { CONFIDENCE } from './finding/weights.ts';

/** What tells whether the best passage answers: how much of the question it covers, and how far it is ahead. */
export function signsOf({ asked, ranked }: Ranking): Readonly<Record<string, number>> {
  const [best, second] = ranked;
  if (best === undefined) return {};
  const { clues } = best;
  const clue = (name: string): number => clues[name] ?? 0;
  const around = Object.entries(clues)
    .filter(([name]) => /^words (?:before|after|in title|two before|in lead)|^words beside/u.test(name))
    .reduce((sum, [, value]) => sum + value, 0);
  const heard = clue('words') + 0.8 * clue('words of the same meaning') + clue('kin words');
  const type = asked.question.expects.type;
  const typed = Object.entries(clues).some(
    ([name, value]) => value > 0 && ANSWERS.test(name) && name.startsWith(`${type}: `),
  );
  const said = asked.question.kind === 'who-said' || asked.question.kind === 'what-said';
  return {
    heard,
    'heard with what is around': Math.min(1.2, heard + around),
    score: best.score / 10,
    ahead: Math.min(3, best.score - (second?.score ?? 0)) / 3,
    'rarest word': clue('rarest word'),
    verb: asked.verb === null ? 0.5 : clue('verb'),
    names: clue('names'),
    'close together': clue('close together'),
    [`${type} found`]: typed ? 1 : 0,
    ...(said
      ? {
          'speaker asked for': asked.question.speaker === null ? 0.5 : clue('speaker asked for'),
          'speaker known': clue('speaker known'),
        }
      : {}),
    [asked.question.kind]: 1,
    'words asked': Math.min(1, asked.words.length / 8),
  };
}

/** Clues that an answer of the type is in the passage. */
const ANSWERS =
  /: (?:expression|number|unit|counts it|because|purpose|new name|person|comma place|place|of the kind|role|defines|apposition|quoted)$/u;

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
    name: 'a time',
    of: ({ question }) => question.expects.type === 'date',
    clues: ['date: any', 'date: expression', 'date: when clause'],
    least: 1,
  },
];

/** Is the best passage likely enough to be given as an answer, and of the sort that is asked for? */
export function enough(ranking: Ranking): boolean {
  const best = ranking.ranked[0];
  if (best === undefined) return false;
  const lacks = REQUIREMENTS.some(
    ({ of, clues, least }) => of(ranking.asked) && !clues.some((name) => (best.clues[name] ?? 0) >= least),
  );
  return !lacks && confidence(ranking) >= CONFIDENCE.threshold;
}
