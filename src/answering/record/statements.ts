import { setImmediate as breathe } from 'node:timers/promises';
import type { Evidence } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Side, Statement } from '../../domain/statement.ts';
import { folded } from '../../language/stems.ts';
import type { KnownPerson, Library } from '../../library/library.ts';
import { type Day, extent } from '../../reading/dates/calendar.ts';
import { wordsOf } from '../check/words.ts';
import { evidenceFrom } from '../evidence.ts';
import { opened, type Passage } from '../finding/opened.ts';
import { relationOf } from './relations.ts';
import { topicOf } from './topic.ts';

/** What of somebody's words is asked for. */
export interface Wanted {
  readonly person: KnownPerson;
  readonly topic: string;
  /** First and last day of saying, as day numbers; null: no bound. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Name of the command, for the rules that are shown. */
  readonly pattern: string;
  /** Only of this article; absent: of all. */
  readonly article?: ArticleId;
}

/** Most articles that one person's words are gathered from, and how many are taken from the store at once. */
const ARTICLES = 500;
const AT_ONCE = 25;
/** How much of a topic a statement's words must have. */
const HALF = 0.5;
const WHOLE = 0.99;

interface Said {
  readonly passage: Passage;
  readonly evidence: Evidence;
  readonly day: Day | null;
}

/**
 * Everything that somebody is quoted with on a topic, from the first to the last in time, each words once, and next to a
 * statement those that deny it, take it back or bring it up to date.
 */
export async function statementsOf(wanted: Wanted, library: Library): Promise<Side> {
  const topic = await topicOf(wanted.topic, library);
  const named: { readonly said: Said; readonly own: boolean }[] = [];
  const ids = wanted.person.articles
    .filter(({ id, quotations }) => quotations > 0 && (wanted.article === undefined || wanted.article === id))
    .slice(0, ARTICLES);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const entry of await library.getAll(some.map(({ id }) => id))) {
      const keys = new Set(some.filter(({ id }) => id === entry.article.id).map(({ key }) => key));
      for (const passage of opened(entry).quotes) {
        if (passage.quote === null || !isOf(passage.quote, keys, wanted.person)) continue;
        const { said, around } = topic(passage);
        if (said < HALF && around < WHOLE) continue;
        const evidence = evidenceFrom(passage, {
          rules: [wanted.pattern],
          score: said,
          matched: matchedIn(passage, wanted.topic),
        });
        const day = evidence.date === null ? null : (extent(evidence.date.value)?.from ?? null);
        if (isWithin(day, wanted)) named.push({ said: { passage, evidence, day }, own: said >= HALF });
      }
    }
    await breathe();
  }
  const loosely = !named.some(({ own }) => own);
  const chosen = named.filter(({ own }) => own || loosely).map(({ said }) => said);
  const inTime = once(chosen).toSorted(([a], [b]) => byTime(a, b));
  const dated = inTime.filter(([{ day }]) => day !== null);
  const [first, last] = [dated[0]?.[0], dated.at(-1)?.[0]];
  return {
    person: wanted.person.name,
    statements: related(inTime),
    ends:
      first === undefined || last === undefined || first.day === last.day
        ? null
        : { first: first.evidence, last: last.evidence },
    loosely: loosely && chosen.length > 0,
  };
}

/** What has no day comes last; words of one article in its order. */
const LAST = Number.MAX_SAFE_INTEGER;
const byTime = (a: Said, b: Said): number =>
  (a.day ?? LAST) - (b.day ?? LAST) ||
  a.evidence.article.id.localeCompare(b.evidence.article.id) ||
  a.evidence.span.start - b.evidence.span.start;

function isOf({ attribution }: Quote, keys: ReadonlySet<number>, { name }: KnownPerson): boolean {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return false;
  return (speaker.kind === 'person' && keys.has(speaker.person)) || folded(speaker.name) === folded(name);
}

/** What has no day lies in no time that is bounded. */
const isWithin = (day: Day | null, { from, to }: Wanted): boolean =>
  day === null ? from === null && to === null : (from === null || day >= from) && (to === null || day <= to);

function matchedIn({ text }: Passage, topic: string): readonly string[] {
  const wanted = new Set(wordsOf(topic).map(({ like }) => like));
  return [
    ...new Set(wordsOf(text).flatMap(({ start, end, like }) => (wanted.has(like) ? [text.slice(start, end)] : []))),
  ];
}

/** The same words of several articles as one: the first told, and the others. */
function once(all: readonly Said[]): readonly (readonly [Said, ...Said[]])[] {
  const byWords = new Map<string, [Said, ...Said[]]>();
  for (const one of all.toSorted(byTime)) {
    const { article, text, quote } = one.evidence;
    const words = wordsOf(text).map(({ form }) => form);
    const key = `${quote?.kind === 'indirect'} ${words.join(' ')}`;
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, [one]);
    else if (known.every((other) => other.evidence.article.id !== article.id)) known.push(one);
  }
  return [...byWords.values()];
}

/** How many words that say something two statements must share for one to take up the other. */
const SHARED = 2;

/** In order of time, but those that take up an earlier statement right behind it. */
function related(inTime: readonly (readonly [Said, ...Said[]])[]): readonly Statement[] {
  const groups: { readonly root: Said; readonly statements: Statement[] }[] = [];
  for (const [said, ...others] of inTime) {
    const { evidence, passage } = said;
    const relation = relationOf(evidence.text, evidence.quote?.cue ?? null);
    const group =
      relation === null ? undefined : groups.findLast(({ root }) => shared(root.passage, passage) >= SHARED);
    const statement: Statement = {
      evidence,
      also: others.map((other) => other.evidence),
      relation: group === undefined ? null : relation,
    };
    if (group === undefined) groups.push({ root: said, statements: [statement] });
    else group.statements.push(statement);
  }
  return groups.flatMap(({ statements }) => statements);
}

function shared(a: Passage, b: Passage): number {
  let count = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) count++;
  return count;
}
