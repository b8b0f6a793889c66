import type { Answer, Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import { overlaps } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { enough } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import { find } from './finding/find.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { cardOf } from './person-card.ts';
import { read } from './questions/commands.ts';
import type { Request } from './request.ts';
import { shortIn } from './short/index.ts';
import { nearestNames } from './timeline/subject.ts';
import { tellTimeline } from './timeline/tell.ts';

/** Where an answer is looked for. */
export interface Desk {
  readonly library: Library;
  /** The day that "yesterday" in a question counts from. */
  readonly now: Date;
  /** Only this article; absent: the whole library. */
  readonly article?: ArticleId;
  /** Up to this many pieces of evidence, whatever their score: for measuring. Absent: what a reader can use. */
  readonly ranked?: number;
}

/** Most pieces of evidence in an answer. */
const MOST = 10;
/** How many of the closest passages are shown where nothing answers. */
const NEAREST = 3;
/** How many pieces of evidence get a short answer: finding it takes time. */
const SHORTENED = 3;
/** How far below the best a passage may score and still be shown: further down it hardly ever answers. */
const MARGIN = 3.5;
/** Share of the best passage's matched words that a passage must have to be shown beside it. */
const FAIR = 0.5;
/** Share of a sentence's matched words that the quotation in it must have to be shown in its place. */
const OWN = 0.7;

/** Answers from the articles of one server. Rejects only where the library does. */
export async function answer(request: Request, desk: Desk): Promise<Answer> {
  const understood = read(request);
  if (understood.kind === 'not-understood') return understood;
  const { question } = understood;
  if (question.kind === 'timeline' && desk.ranked === undefined) {
    const asked = request.kind === 'timeline' ? request : { subject: question.about };
    return tellTimeline({ ...asked, question, now: desk.now }, desk.library, desk.article);
  }
  const ranking = await find(question, desk.library, desk.article);
  if (desk.ranked !== undefined) {
    return { kind: 'passages', question, evidence: evidenceIn(ranking, ranking.ranked.slice(0, desk.ranked)) };
  }
  return settled(ranking, desk);
}

/** The answer that a ranking comes to: evidence where the best of it is good enough, and who it is about. */
async function settled(ranking: Ranking, desk: Desk): Promise<Answer> {
  const { question } = ranking.asked;
  if (question.speaker !== null && ranking.asked.words.length === 0) return bySpeaker(ranking, desk);
  const best = ranking.ranked[0];
  if (best === undefined || !enough(ranking)) return nothing(ranking, desk);
  const said = question.kind === 'who-said' || question.kind === 'what-said';
  const evidence = evidenceIn(ranking, shown(said ? quotations(ranking) : ranking.ranked, best));
  if (said) return { kind: 'quotes', question, evidence };
  if (question.kind === 'who-is') {
    const person = cardOf(question, ranking, await desk.library.people());
    if (person !== null) return { kind: 'person', question, person, evidence };
    if (question.pattern === '/who-is') return nothing(ranking, desk);
  }
  return { kind: 'passages', question, evidence };
}

/** "What did Moss say?": all that is quoted of a speaker, word for word first. */
async function bySpeaker(ranking: Ranking, desk: Desk): Promise<Answer> {
  const { question } = ranking.asked;
  const own = ranking.ranked.filter(
    ({ passage, clues }) => passage.quote !== null && (clues['speaker asked for'] ?? 0) >= FAIR,
  );
  if (own.length === 0) return nothing(ranking, desk);
  const chosen = own.toSorted((a, b) => wordForWord(a) - wordForWord(b)).slice(0, MOST);
  return { kind: 'quotes', question, evidence: evidenceIn(ranking, chosen) };
}

async function nothing({ asked, ranked }: Ranking, desk: Desk): Promise<Answer> {
  const { question } = asked;
  if (question.kind === 'who-is') {
    const like = nearestNames(question.about, await desk.library.people());
    if (like.length > 0) return { kind: 'unknown-name', question, name: question.about, like };
  }
  const near = ranked.filter(({ clues }) => (clues['no word'] ?? 0) === 0).slice(0, NEAREST);
  return { kind: 'nothing-found', question, nearest: near.map((r) => evidenceOf(asked, r, null)) };
}

const evidenceIn = ({ asked }: Ranking, ranked: readonly Ranked[]): readonly Evidence[] =>
  ranked.map((r, i) => evidenceOf(asked, r, i < SHORTENED ? shortIn(asked, r.passage) : null));

/** The best passages, none of them inside a better one, each with a fair share of the words that the best one has. */
function shown(ranked: readonly Ranked[], best: Ranked): readonly Ranked[] {
  const kept: Ranked[] = [];
  const heard = ({ clues }: Ranked): number => (clues['words'] ?? 0) + (clues['words of the same meaning'] ?? 0);
  for (const one of ranked) {
    if (kept.length >= MOST) break;
    if (one.score < best.score - MARGIN) continue;
    if (heard(one) >= FAIR * heard(best) && !kept.some((k) => sameWords(k, one))) kept.push(one);
  }
  return kept;
}

/** Do the two show the same words? A sentence and the quotation in it are one piece of evidence. */
const sameWords = ({ passage: a }: Ranked, { passage: b }: Ranked): boolean =>
  a.opened === b.opened && overlaps(a.span, b.span);

/**
 * Quotations in place of the sentences that hold them, where the quotation itself has what was looked for: what is
 * shown is then the speaker's words and not the reporter's.
 */
function quotations({ asked, ranked }: Ranking): readonly Ranked[] {
  const byQuote = new Map(ranked.flatMap((r) => (r.passage.quote === null ? [] : [[r.passage.quote, r] as const])));
  const told = ranked.map((one) => {
    const { speech, quote } = one.passage;
    const own = quote === null && speech !== null ? byQuote.get(speech.quote) : undefined;
    if (own === undefined || (own.clues['words'] ?? 0) < OWN * (one.clues['words'] ?? 0)) return one;
    return { ...own, score: one.score };
  });
  // For words alone ("/who-said recuse") those who used them come before those who are told to have.
  return asked.question.pattern === '/who-said' ? told.toSorted((a, b) => wordForWord(a) - wordForWord(b)) : told;
}

const wordForWord = ({ passage: { quote } }: Ranked): number =>
  quote === null ? 2 : quote.kind === 'indirect' ? 1 : 0;
