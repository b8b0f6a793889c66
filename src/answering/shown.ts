import type { AnswerType } from '../domain/question.ts';
import { overlaps } from '../domain/span.ts';
import type { Asked } from './finding/asked.ts';
import { isIn } from './finding/kin.ts';
import { familyOf, type Ranked, type Ranking } from './finding/rank.ts';

/** Most pieces of evidence in an answer. */
export const MOST = 10;
/** How far below the best a passage may score and still be shown: further down it hardly ever answers. */
const MARGIN = { 'who-said': 3.5, 'what-said': 3, fact: 1.8 } as const;
/** So many are shown where they score within `FURTHER` times that: the second or third often says what the first lacks. */
const AT_LEAST = 3;
const FURTHER = 3;
/** Share of a sentence's matched words that the quotation in it must have to be shown in its place. */
const OWN = 0.7;
/** Share of the best passage's matched words that a passage must have to be shown beside it. */
export const FAIR = 0.5;
/** The same for the first few. */
const LITTLE = 0.3;

/** The best passages, none of them inside a better one, each with a fair share of the words that the best one has. */
export function shown({ asked }: Ranking, ranked: readonly Ranked[], best: Ranked): readonly Ranked[] {
  const { question } = asked;
  const margin = MARGIN[familyOf(question)];
  const { type } = question.expects;
  const said = familyOf(question) !== 'fact';
  const speaker = question.kind === 'what-said' ? question.speaker : null;
  const kept: Ranked[] = [];
  const heard = ({ clues }: Ranked): number =>
    (clues.get('words') ?? 0) + (clues.get('words of the same meaning') ?? 0);
  for (const one of ranked) {
    if (kept.length >= MOST) break;
    if (one.score < best.score - (kept.length < AT_LEAST ? FURTHER * margin : margin)) continue;
    if (one !== best && !said && !(answersInKind(one, type) && countsAs(one, best))) continue;
    if (speaker === null && hasMoreThanVerb(asked, best) && !hasMoreThanVerb(asked, one)) continue;
    if (speaker !== null && (isByAnother(one) || (one !== best && !bySpeaker(one)))) continue;
    if (heard(one) >= (kept.length < AT_LEAST ? LITTLE : FAIR) * heard(best) && !kept.some((k) => sameWords(k, one)))
      kept.push(one);
  }
  return kept;
}

/** "Who called it a witch hunt": what only has "called" adds nothing to what has the witch hunt. */
const hasMoreThanVerb = ({ words, verb }: Asked, { passage: { stems, meant } }: Ranked): boolean =>
  words.some(({ stem }) => stem !== verb?.stem && (meant.has(stem) || isIn(stem, stems)));

/** Clues of which a passage must have one to stand beside the best: a passage without a date adds nothing to "when". */
const IN_KIND: Partial<Readonly<Record<AnswerType, readonly string[]>>> = {
  date: ['date: any', 'date: expression'],
  number: ['number: number', 'number: unit'],
  reason: ['reason: because', 'reason: purpose'],
  place: ['place: place', 'place: comma place', 'place: place inside'],
};

/** Are they the words of whom the question names, or of nobody that is known and told near that name? */
const bySpeaker = ({ clues }: Ranked): boolean =>
  (clues.get('speaker asked for') ?? 0) >= FAIR || (clues.get('speaker asked for is near') ?? 0) >= FAIR;

/** Words of somebody who is known, and is not whom the question names: they never answer what that one said. */
export const isByAnother = ({ clues, passage: { speech } }: Ranked): boolean =>
  speech !== null && speech.name !== null && (clues.get('speaker asked for') ?? 0) < FAIR;

const answersInKind = ({ clues }: Ranked, type: AnswerType): boolean =>
  IN_KIND[type]?.some((name) => (clues.get(name) ?? 0) > 0) ?? true;

/** Beside "350 apartments" a number of anything else adds nothing to how many apartments. */
const countsAs = (one: Ranked, best: Ranked): boolean => (one.clues.get(COUNTS) ?? 0) >= (best.clues.get(COUNTS) ?? 0);
const COUNTS = 'number: counts it';

/** Do the two show the same words? A sentence and the quotation in it are one piece of evidence. */
const sameWords = ({ passage: a }: Ranked, { passage: b }: Ranked): boolean =>
  a.opened === b.opened && overlaps(a.span, b.span);

/**
 * Quotations in place of the sentences that hold them, where the quotation itself has what was looked for: what is
 * shown is then the speaker's words and not the reporter's.
 */
export function quotations({ asked, ranked }: Ranking): readonly Ranked[] {
  const byQuote = new Map(ranked.flatMap((r) => (r.passage.quote === null ? [] : [[r.passage.quote, r] as const])));
  const told = ranked.map((one) => {
    const { speech, quote } = one.passage;
    const own = quote === null && speech !== null ? byQuote.get(speech.quote) : undefined;
    if (own === undefined || (own.clues.get('words') ?? 0) < OWN * (one.clues.get('words') ?? 0)) return one;
    return { ...own, score: one.score };
  });
  // For words alone ("/who-said recuse", "who said recuse") those who used them come before those who are told to have.
  const { pattern, about } = asked.question;
  const forWords = pattern === '/who-said' || (pattern === 'who-said' && !about.includes(' '));
  return forWords ? told.toSorted((a, b) => wordForWord(a) - wordForWord(b)) : told;
}

/** 0 for words in marks, 1 for reported ones, 2 for a sentence. */
export const wordForWord = ({ passage: { quote } }: Ranked): number =>
  quote === null ? 2 : quote.kind === 'indirect' ? 1 : 0;
