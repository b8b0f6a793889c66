import type { AnswerType } from '../domain/question.ts';
import { overlaps } from '../domain/span.ts';
import { stemOf, terms } from '../language/stems.ts';
import type { Asked, Wanted } from './finding/asked.ts';
import { asksOfPast } from './finding/clues/deed.ts';
import { told } from './finding/clues/told.ts';
import { asksOfOffice, namesHolder } from './finding/holders.ts';
import type { Passage } from './finding/opened.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { cueIn, saysLittle } from './questions/speech.ts';
import { asksBeside, beforeCue } from './short/beside.ts';
import { DAY_OF_REPORT, WHEN_CLAUSE } from './short/date.ts';
import { shortIn } from './short/index.ts';
import { UNNAMED } from './short/place.ts';
import { PURPOSE, SINCE } from './short/reason.ts';
import { SAYS_SO } from './short/yes-no.ts';
import { isByAnother } from './shown.ts';

/** Types whose answer stands in the passage or not: without a date, it does not say when. */
const IN_WORDS: ReadonlySet<AnswerType> = new Set(['date', 'place', 'reason', 'yes-no']);
/** Rules of short answers that are too loose to put a passage first: "to the board" is seldom why. */
const LOOSE: ReadonlySet<string> = new Set([DAY_OF_REPORT, WHEN_CLAUSE, PURPOSE, SINCE, UNNAMED]);
/** So far below the best, in score, a passage may stand and still come first: by how much better it answers. */
const NEAR = [0, 2.4, 2.8] as const;
const LOOKED_AT = 6;
/** Share of what the best passage has of the question that it must have. */
const SHARE = 0.55;
const ALL = 0.95;

/**
 * The ranking with a passage that answers before one that does not and is little better: one that has a date, a place or
 * a reason of the sort that is asked for, beside the very deed, or that says yes or no outright.
 */
export function answersFirst(given: Ranking): Ranking {
  const ranking = sameVerbFirst(ownWordsFirst(given));
  const { asked, ranked } = ranking;
  const [best, ...others] = ranked;
  if (best === undefined || !(IN_WORDS.has(asked.question.expects.type) || asksBeside(asked) || asksOfOffice(asked)))
    return ranking;
  const least = answering(asked, best);
  let [first, top] = [best, 0];
  for (const one of others.slice(0, LOOKED_AT)) {
    const gain = answering(asked, one) - least;
    if (gain <= top || one.score < best.score - (NEAR[gain] ?? 0) || !hears(asked, one, best)) continue;
    [first, top] = [one, gain];
  }
  return first === best ? ranking : { ...ranking, ranked: [first, ...ranked.filter((one) => one !== first)] };
}

/** "What did Moss say about the pier": what others say of it comes after all that she may have said. */
function ownWordsFirst(ranking: Ranking): Ranking {
  const { kind, speaker } = ranking.asked.question;
  if (kind !== 'what-said' || speaker === null) return ranking;
  const ranked = ranking.ranked.toSorted((a, b) => Number(isByAnother(a)) - Number(isByAnother(b)));
  return { ...ranking, ranked };
}

/**
 * "Who asked Moss about the pier": Holt, who "asked Moss about the pier", before Lang, who said that she was asked about
 * it. Of "said" that tells nothing.
 */
function sameVerbFirst(ranking: Ranking): Ranking {
  const { asked, ranked } = ranking;
  const [best] = ranked;
  if (best === undefined || asked.question.kind !== 'who-said') return ranking;
  const cue = cueIn(asked.question.asked);
  if (cue === undefined || saysLittle(cue)) return ranking;
  const isBy = ({ passage }: Ranked): boolean =>
    passage.speech?.cue === stemOf(cue) || (passage.quote === null && beforeCue(asked, passage) !== null);
  if (isBy(best)) return ranking;
  const first = ranked
    .slice(1, LOOKED_AT)
    .find((one) => one.score >= best.score - NEAR[1] && isBy(one) && hears(asked, one, best));
  return first === undefined ? ranking : { ...ranking, ranked: [first, ...ranked.filter((one) => one !== first)] };
}

/** Has it as much as the best passage of the question, or most of it and the rarest of that? */
function hears(asked: Asked, one: Ranked, best: Ranked): boolean {
  const theirs = heard(asked, best);
  const ours = heard(asked, one);
  const share = weighed(ours) / weighed(theirs);
  const rarest = theirs.toSorted((a, b) => b.weight - a.weight)[0];
  const hasIt = rarest === undefined || ours.includes(rarest) || byClock(asked.question.expects.noun);
  // A name alone, or a "he" that may be meant, tells of anything.
  const tellsOfIt = asked.words.every((w) => w.named) || ours.some((w) => !w.named);
  return tellsOfIt && share >= (hasIt ? SHARE : ALL);
}

const weighed = (words: readonly Wanted[]): number => words.reduce((sum, { weight }) => sum + weight, 0) || 1;

/**
 * The question's words that a passage has; who is named by the surname alone is named, and so is "the Russian ambassador"
 * by the name of whom the article calls so.
 */
function heard({ words, weightOf, question }: Asked, { passage }: Ranked): readonly Wanted[] {
  const { stems, meant } = passage;
  const named = words.some((w) => w.named && stems.has(w.stem));
  // "who is the ambassador" is asked for by the role
  const roles = question.expects.type === 'person' ? NO_ROLES : rolesIn(passage, weightOf);
  return words.filter((w) => stems.has(w.stem) || meant.has(w.stem) || roles.has(w.stem) || (w.named && named));
}

const NO_ROLES: ReadonlySet<string> = new Set();

/** Stems of what the article calls those whom the passage names, and the question does not. */
function rolesIn({ opened, span }: Passage, asked: ReadonlyMap<string, number>): ReadonlySet<string> {
  const here = opened.entry.reading.people.filter(
    ({ name, mentions }) =>
      !terms(name).some((t) => asked.has(t.stem)) && mentions.some((m) => m.kind === 'name' && overlaps(m, span)),
  );
  return new Set(here.flatMap(({ roles }) => roles.flatMap((role) => terms(role.text).map((t) => t.stem))));
}

/** 0: it has no answer of the sort, or tells of it as left open or as another's; 1: it has one; 2: beside the deed. */
function answering(asked: Asked, { passage }: Ranked): 0 | 1 | 2 {
  const short = shortIn(asked, passage);
  if (short === null || LOOSE.has(short.rule) || !fits(asked.question.expects.noun, short.text)) return 0;
  // "Attorney General Jeff Moss" before "Moss did not like the attorney general’s hat"
  if (asksOfOffice(asked) && !namesHolder(asked, passage)) return 0;
  if (short.rule === SAYS_SO || !asksOfPast(asked.question)) return 1;
  const ways = told(asked, passage);
  if (ways.length === 0) return asked.verb === null ? 2 : 1;
  return ways.some((way) => (way.asserted || way.negated) && way.doer !== 'another') ? 2 : 0;
}

const byClock = (noun: string | null): boolean => /^(?:time|hour)$/iu.test(noun ?? '');

/** "what time": by the clock. "what year": with its figures. */
function fits(noun: string | null, short: string): boolean {
  if (byClock(noun)) return /\d|noon|midnight/iu.test(short);
  if (/^year/iu.test(noun ?? '')) return /\d{4}|\bago\b|\b(?:last|this|next) year\b/iu.test(short);
  return true;
}
