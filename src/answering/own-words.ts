import { stemOf } from '../language/stems.ts';
import type { Passage } from './finding/opened.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { isCue, saysLittle } from './questions/speech.ts';
import { FAIR, MOST, wordForWord } from './shown.ts';

/** Is it a quotation of whom the question names? */
export const isOwn = ({ passage, clues }: Ranked): boolean =>
  passage.quote !== null && (clues.get('speaker asked for') ?? 0) >= FAIR;

/** "What did Moss say?": all that is quoted of a speaker, word for word first. */
export function ownWords({ asked: { question }, ranked }: Ranking): readonly Ranked[] {
  // "what did Holt warn about": what he warned of before what he said
  const verb = question.asked.split(/[^\p{L}]+/u).find((word) => isCue(word) && !saysLittle(word));
  const otherwise = ({ passage }: Ranked): number => Number(verb !== undefined && passage.speech?.cue !== stemOf(verb));
  return ranked
    .filter(isOwn)
    .toSorted((a, b) => otherwise(a) - otherwise(b) || wordForWord(a) - wordForWord(b))
    .slice(0, MOST);
}

/** "How often did Moss say safe?": each quotation of hers that has all the words. */
export const everyTime = ({ asked, ranked }: Ranking): readonly Ranked[] =>
  ranked.filter((one) => isOwn(one) && asked.words.every(({ stem }) => one.passage.stems.has(stem)));

/** How many are given of words that do not name what is asked about. */
const FEW = 3;

/**
 * "What did Moss say about the ferry?" where no words of hers name the ferry ("It should never have sailed"): what she
 * is quoted with in an article whose headline names the ferry.
 */
export function ownOnTopic(ranking: Ranking): readonly Ranked[] {
  const { question } = ranking.asked;
  if (question.kind !== 'what-said' || question.speaker === null) return [];
  const own = ranking.ranked.filter(
    ({ passage, clues }) =>
      passage.quote !== null &&
      passage.quote.kind !== 'indirect' &&
      (clues.get('speaker asked for') ?? 0) >= WHOLE &&
      topicShare(ranking, passage) >= WHOLE,
  );
  return own.slice(0, FEW);
}

const WHOLE = 0.99;

/** How much of what is asked about, by weight, the headline of the passage's article has. */
function topicShare({ asked }: Ranking, { opened: { title } }: Passage): number {
  let held = 0;
  for (const { stem, weight } of asked.words) if (title.has(stem)) held += weight;
  return held / asked.total;
}
