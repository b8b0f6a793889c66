import type { Answer } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { evidenceOf } from './evidence.ts';
import { find } from './finding/find.ts';
import { understand } from './questions/understand.ts';
import type { Request } from './request.ts';
import { shortIn } from './short/index.ts';
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

/** How many of them get a short answer: finding it takes time. */
const SHORTENED = 3;

/** A command's words as the question that they stand for. */
const WORDED = {
  'who-said': (r: Extract<Request, { kind: 'who-said' }>) => `who said ${r.words}`,
  timeline: (r: Extract<Request, { kind: 'timeline' }>) => `timeline of ${r.subject}`,
  'who-is': (r: Extract<Request, { kind: 'who-is' }>) => `who is ${r.person}`,
  ask: (r: Extract<Request, { kind: 'ask' }>) => r.question,
};

/** Answers from the articles of one server. Rejects only where the library does. */
export async function answer(request: Request, desk: Desk): Promise<Answer> {
  const words = worded(request);
  const understood = understand(words);
  if (understood.kind === 'not-understood') return { ...understood, asked: words };
  const { question } = understood;
  if (question.kind === 'timeline' && desk.ranked === undefined) {
    const asked = request.kind === 'timeline' ? request : { subject: question.about };
    return tellTimeline({ ...asked, question, now: desk.now }, desk.library, desk.article);
  }
  const { asked, ranked } = await find(question, desk.library, desk.article);
  const evidence = ranked
    .slice(0, desk.ranked ?? MOST)
    .map((r, i) => evidenceOf(asked, r, i < SHORTENED ? shortIn(asked, r.passage) : null));
  if (evidence.length === 0) return { kind: 'nothing-found', question, nearest: [] };
  return { kind: 'passages', question, evidence };
}

function worded(request: Request): string {
  switch (request.kind) {
    case 'who-said':
      return WORDED['who-said'](request);
    case 'timeline':
      return WORDED.timeline(request);
    case 'who-is':
      return WORDED['who-is'](request);
    case 'ask':
      return WORDED.ask(request);
  }
}
