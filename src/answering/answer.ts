import type { Answer, Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { AnswerType } from '../domain/question.ts';
import { stemOf, terms } from '../language/stems.ts';
import type { Library } from '../library/library.ts';
import { answersFirst } from './answers-first.ts';
import { check } from './check/check.ts';
import { enough } from './confidence/confidence.ts';
import { evidenceOf } from './evidence.ts';
import { find } from './finding/find.ts';
import { rarity } from './finding/gather.ts';
import type { Passage } from './finding/opened.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { cardOf } from './people/card.ts';
import { onRecord, whoIsAskedFor, whoIsMeant } from './people/who.ts';
import { read } from './questions/commands.ts';
import { isCue, saysLittle } from './questions/speech.ts';
import { meansUnnamed } from './questions/whom.ts';
import { tellRecord, whichPerson } from './record/tell.ts';
import type { Request } from './request.ts';
import { differing, eachOnce, everyOne, tells } from './several.ts';
import { shortIn } from './short/index.ts';
import { FAIR, MOST, quotations, shown, wordForWord } from './shown.ts';
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

/** How many of the closest passages are shown where nothing answers. */
const NEAREST = 3;
/** Types of answers whose finding takes a tagger, which takes time; and how many pieces of evidence get one of them. */
const TAGGED: ReadonlySet<AnswerType> = new Set(['person', 'thing']);
const SHORTENED = 3;
/** Most names offered for one that is not known. */
const MOST_LIKE = 5;

/** Answers from the articles of one server. Rejects only where the library does. */
export async function answer(request: Request, desk: Desk): Promise<Answer> {
  // One article may be about one person; a whole library is not.
  if (
    request.kind === 'ask' &&
    desk.article === undefined &&
    desk.ranked === undefined &&
    meansUnnamed(request.question)
  )
    return { kind: 'not-understood', asked: request.question, because: 'whom' };
  const understood = read(request);
  if (understood.kind === 'not-understood') return understood;
  const question =
    understood.question.kind === 'who-is'
      ? whoIsAskedFor(understood.question, await desk.library.people())
      : understood.question;
  if (question.kind === 'timeline' && desk.ranked === undefined) {
    const { about } = question;
    const asked =
      request.kind === 'timeline'
        ? request
        : question.pattern === 'what-happened-on'
          ? { subject: null, from: about, to: about }
          : { subject: about };
    return tellTimeline({ ...asked, question, now: desk.now }, desk.library, desk.article);
  }
  if (request.kind === 'quotes' || request.kind === 'record' || request.kind === 'compare')
    return tellRecord(request, question, desk);
  if (request.kind === 'people') return { kind: 'people', question, people: onRecord(await desk.library.people()) };
  if (question.kind === 'check') {
    const posted = { quote: question.about, by: question.speaker };
    return { kind: 'check', question, posted, verdict: await check(posted, desk.library) };
  }
  const ranking = await find(question, desk.library, desk.now, desk.article);
  if (desk.ranked !== undefined) {
    return {
      kind: 'passages',
      question,
      evidence: evidenceIn(ranking, answersFirst(ranking).ranked.slice(0, desk.ranked)),
    };
  }
  return settled(ranking, desk);
}

/** The answer that a ranking comes to: evidence where the best of it is good enough, and who it is about. */
async function settled(ranking: Ranking, desk: Desk): Promise<Answer> {
  const { question } = ranking.asked;
  if (question.speaker !== null && ranking.asked.words.length === 0) return bySpeaker(ranking, desk);
  if (question.pattern === 'how-often-said') return everyTime(ranking, desk);
  const best = ranking.ranked[0];
  if (best === undefined) return nothing(ranking, desk);
  if (question.kind === 'who-is') return whoIs(ranking, best, desk);
  const first = answersFirst(ranking);
  if (!enough(first)) return onTopic(ranking) ?? nothing(ranking, desk);
  const said = question.kind === 'who-said' || question.kind === 'what-said';
  const given = shown(ranking, said ? quotations(first) : first.ranked, first.ranked[0] ?? best);
  const evidence = evidenceIn(ranking, given);
  if (evidence.length === 0) return onTopic(ranking) ?? nothing(ranking, desk);
  if (question.expects.several === true) return several(ranking, evidence) ?? nothing(ranking, desk);
  if (question.kind === 'what-said' && given[0] !== undefined && isUnnamedIn(given[0]))
    return { kind: 'quotes', question, evidence, unnamed: true };
  return said ? { kind: 'quotes', question, evidence } : differing({ kind: 'passages', question, evidence });
}

/** Has it no word of the question, and none of the same meaning? */
const isUnnamedIn = ({ clues }: Ranked): boolean =>
  clues.has('no word') && !NAMING.some((name) => (clues.get(name) ?? 0) > 0);
const NAMING = ['words of the same meaning', 'kin words', 'people meant'];

/** Each answer once, and all of them together; null where none of the evidence has one. */
function several({ asked: { question } }: Ranking, evidence: readonly Evidence[]): Answer | null {
  // "who else called for a vote": nobody who called for something else
  const telling = question.kind === 'who-said' ? evidence.filter((one) => tells(question, one)) : evidence;
  const once = eachOnce(question, telling);
  if (once.length === 0) return null;
  const all = everyOne(question, once);
  const kind = question.kind === 'who-said' ? 'quotes' : 'passages';
  return { kind, question, evidence: once, ...(all.length > 1 ? { all } : {}) };
}

/** Who somebody is: whoever is on the record has a card, whatever the sentences say; namesakes are asked about. */
async function whoIs(ranking: Ranking, best: Ranked, desk: Desk): Promise<Answer> {
  const { question } = ranking.asked;
  const people = await desk.library.people();
  const who = whoIsMeant(question, people);
  if (who.kind === 'several') return whichPerson(question, who.name, who.people);
  if (who.kind === 'unknown' && (question.pattern === '/who-is' || !enough(ranking))) return nothing(ranking, desk);
  const evidence = evidenceIn(ranking, shown(ranking, ranking.ranked, best));
  if (who.kind === 'unknown') return { kind: 'passages', question, evidence };
  const person = await cardOf(who.person, who.others, people, desk.library);
  return { kind: 'person', question, person, evidence: tellingFirst(evidence) };
}

/** Those that say what the person is before those that only name them. */
const tellingFirst = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.toSorted((a, b) => Number(a.short === null) - Number(b.short === null));

/** Is it a quotation of whom the question names? */
const isOwn = ({ passage, clues }: Ranked): boolean =>
  passage.quote !== null && (clues.get('speaker asked for') ?? 0) >= FAIR;

/** "What did Moss say?": all that is quoted of a speaker, word for word first. */
async function bySpeaker(ranking: Ranking, desk: Desk): Promise<Answer> {
  const { question } = ranking.asked;
  const own = ranking.ranked.filter(isOwn);
  if (own.length === 0) return nothing(ranking, desk);
  // "what did Holt warn about": what he warned of before what he said
  const verb = question.asked.split(/[^\p{L}]+/u).find((word) => isCue(word) && !saysLittle(word));
  const otherwise = ({ passage }: Ranked): number => Number(verb !== undefined && passage.speech?.cue !== stemOf(verb));
  const chosen = own.toSorted((a, b) => otherwise(a) - otherwise(b) || wordForWord(a) - wordForWord(b)).slice(0, MOST);
  return { kind: 'quotes', question, evidence: evidenceIn(ranking, chosen) };
}

/** "How often did Moss say safe?": each quotation of hers that has all the words. */
function everyTime(ranking: Ranking, desk: Desk): Promise<Answer> | Answer {
  const { asked, ranked } = ranking;
  const own = ranked.filter((one) => isOwn(one) && asked.words.every(({ stem }) => one.passage.stems.has(stem)));
  if (own.length === 0) return nothing(ranking, desk);
  return { kind: 'quotes', question: asked.question, evidence: evidenceIn(ranking, own) };
}

/**
 * "What did Moss say about the ferry?" where no words of hers name the ferry ("It should never have sailed"): what she
 * is quoted with in an article whose headline names the ferry. Null where there is no such quotation.
 */
function onTopic(ranking: Ranking): Answer | null {
  const { question } = ranking.asked;
  if (question.kind !== 'what-said' || question.speaker === null) return null;
  const own = ranking.ranked.filter(
    ({ passage, clues }) =>
      passage.quote !== null &&
      passage.quote.kind !== 'indirect' &&
      (clues.get('speaker asked for') ?? 0) >= WHOLE &&
      topicShare(ranking, passage) >= WHOLE,
  );
  if (own.length === 0) return null;
  return { kind: 'quotes', question, evidence: evidenceIn(ranking, own.slice(0, NEAREST)), unnamed: true };
}

const WHOLE = 0.99;

/** How much of what is asked about, by weight, the headline of the passage's article has. */
function topicShare({ asked }: Ranking, { opened: { title } }: Passage): number {
  let held = 0;
  for (const { stem, weight } of asked.words) if (title.has(stem)) held += weight;
  return held / asked.total;
}

/** Has no article a single word of the name? */
async function isOnNoRecord(name: string, library: Library): Promise<boolean> {
  const stems = terms(name).map((t) => t.stem);
  return stems.length > 0 && (await rarity(stems, library)).unknown.size === new Set(stems).size;
}

async function nothing({ asked, ranked }: Ranking, desk: Desk): Promise<Answer> {
  const { question } = asked;
  const { speaker } = question;
  // "what did schumer say", where no article has the name: not knowing him is the answer
  if (speaker !== null && (await isOnNoRecord(speaker, desk.library)))
    return { kind: 'unknown-name', question, name: speaker, like: nearestNames(speaker, await desk.library.people()) };
  if (question.kind === 'who-is') {
    const people = await desk.library.people();
    const start = question.about.toLowerCase();
    const begun = people.filter((p) =>
      p.name
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(start)),
    );
    const like = begun.length > 0 ? begun.slice(0, MOST_LIKE).map((p) => p.name) : nearestNames(question.about, people);
    if (like.length > 0) return { kind: 'unknown-name', question, name: question.about, like };
  }
  const near = ranked.filter(({ clues }) => (clues.get('no word') ?? 0) === 0);
  // "what did Moss say about herring": her own words come first, whatever they are about
  const own = speaker === null ? [] : ranked.filter(isOwn);
  const nearest = [...new Set([...own, ...near])].slice(0, NEAREST);
  return { kind: 'nothing-found', question, nearest: nearest.map((r) => evidenceOf(asked, r, null)) };
}

const evidenceIn = ({ asked }: Ranking, ranked: readonly Ranked[]): readonly Evidence[] =>
  ranked.map((r, i) =>
    evidenceOf(asked, r, i < SHORTENED || !TAGGED.has(asked.question.expects.type) ? shortIn(asked, r.passage) : null),
  );
