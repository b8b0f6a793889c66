import type { Answer, Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { AnswerType } from '../domain/question.ts';
import type { Library } from '../library/library.ts';
import { answersFirst } from './answers-first.ts';
import { check } from './check/check.ts';
import { enough } from './confidence/confidence.ts';
import { evidenceOf } from './evidence.ts';
import { find } from './finding/find.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { nothing } from './nothing.ts';
import { everyTime, ownOnTopic, ownWords } from './own-words.ts';
import { cardOf } from './people/card.ts';
import { onRecord, whoIsAskedFor, whoIsMeant } from './people/who.ts';
import { read } from './questions/commands.ts';
import { meansUnnamed } from './questions/whom.ts';
import { tellRecord, whichPerson } from './record/tell.ts';
import type { Request } from './request.ts';
import { differing, eachOnce, everyOne, tells } from './several.ts';
import { shortIn } from './short/index.ts';
import { quotations, shown } from './shown.ts';
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
  const quoted = (own: readonly Ranked[], more: { readonly unnamed?: true } = {}): Promise<Answer> | Answer =>
    own.length === 0
      ? nothing(ranking, desk.library)
      : { kind: 'quotes', question, evidence: evidenceIn(ranking, own), ...more };
  if (question.speaker !== null && ranking.asked.words.length === 0) return quoted(ownWords(ranking));
  if (question.pattern === 'how-often-said') return quoted(everyTime(ranking));
  const onTopic = (): Promise<Answer> | Answer => quoted(ownOnTopic(ranking), { unnamed: true });
  const best = ranking.ranked[0];
  if (best === undefined) return nothing(ranking, desk.library);
  if (question.kind === 'who-is') return whoIs(ranking, best, desk);
  const first = answersFirst(ranking);
  if (!enough(first)) return onTopic();
  const said = question.kind === 'who-said' || question.kind === 'what-said';
  const given = shown(ranking, said ? quotations(first) : first.ranked, first.ranked[0] ?? best);
  const evidence = evidenceIn(ranking, given);
  if (evidence.length === 0) return onTopic();
  if (question.expects.several === true) return several(ranking, evidence) ?? nothing(ranking, desk.library);
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
  if (who.kind === 'unknown' && (question.pattern === '/who-is' || !enough(ranking)))
    return nothing(ranking, desk.library);
  const evidence = evidenceIn(ranking, shown(ranking, ranking.ranked, best));
  if (who.kind === 'unknown') return { kind: 'passages', question, evidence };
  const person = await cardOf(who.person, who.others, people, desk.library);
  return { kind: 'person', question, person, evidence: tellingFirst(evidence) };
}

/** Those that say what the person is before those that only name them. */
const tellingFirst = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.toSorted((a, b) => Number(a.short === null) - Number(b.short === null));

/** Types of answers whose finding takes a tagger, which takes time; and how many pieces of evidence get one of them. */
const TAGGED: ReadonlySet<AnswerType> = new Set(['person', 'thing']);
const SHORTENED = 3;

const evidenceIn = ({ asked }: Ranking, ranked: readonly Ranked[]): readonly Evidence[] =>
  ranked.map((r, i) =>
    evidenceOf(asked, r, i < SHORTENED || !TAGGED.has(asked.question.expects.type) ? shortIn(asked, r.passage) : null),
  );
