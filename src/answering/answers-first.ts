import type { AnswerType } from '../domain/question.ts';
import { asksOfPast } from './finding/clues/deed.ts';
import { told } from './finding/clues/told.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { DAY_OF_REPORT, WHEN_CLAUSE } from './short/date.ts';
import { shortIn } from './short/index.ts';

/** Types whose answer is words that stand in the passage: without a date, a passage does not say when. */
const IN_WORDS: ReadonlySet<AnswerType> = new Set(['date', 'place', 'number', 'reason']);
/** So far below the best, in score, a passage may stand and still come first: by how much better it answers. */
const NEAR = [0, 2.4, 2.8];
const LOOKED_AT = 6;
/** Share of the best passage's matched words that it must have. */
const SHARE = 0.5;

/**
 * The ranking with a passage that answers before one that does not and is little better: one that has a date, a place, a
 * number or a reason of the sort that is asked for, beside the very deed.
 */
export function answersFirst(ranking: Ranking): Ranking {
  const [best, ...others] = ranking.ranked;
  if (best === undefined || !IN_WORDS.has(ranking.asked.question.expects.type)) return ranking;
  const least = answering(ranking, best);
  let [first, top] = [best, 0];
  for (const one of others.slice(0, LOOKED_AT)) {
    const gain = answering(ranking, one) - least;
    if (gain <= top || one.score < best.score - (NEAR[gain] ?? 0) || heard(one) < SHARE * heard(best)) continue;
    [first, top] = [one, gain];
  }
  return first === best ? ranking : { ...ranking, ranked: [first, ...ranking.ranked.filter((one) => one !== first)] };
}

const heard = ({ clues }: Ranked): number => (clues['words'] ?? 0) + (clues['words of the same meaning'] ?? 0);

/** 0: it has no answer of the sort, or tells of it as left open or as another's; 1: it has one; 2: beside the deed. */
function answering({ asked }: Ranking, { passage }: Ranked): 0 | 1 | 2 {
  const short = shortIn(asked, passage);
  if (short === null || short.rule === DAY_OF_REPORT || !fits(asked.question.expects.noun, short.text)) return 0;
  if (!asksOfPast(asked.question)) return 1;
  const ways = told(asked, passage);
  if (ways.length === 0) return asked.verb === null && short.rule !== WHEN_CLAUSE ? 2 : 1;
  return ways.some((way) => (way.asserted || way.negated) && way.doer !== 'another') ? 2 : 0;
}

/** "what time": by the clock. "what year": with its figures. */
function fits(noun: string | null, short: string): boolean {
  if (/^(?:time|hour)$/iu.test(noun ?? '')) return /\d|noon|midnight/iu.test(short);
  if (/^year/iu.test(noun ?? '')) return /\d{4}|\bago\b|\b(?:last|this|next) year\b/iu.test(short);
  return true;
}
