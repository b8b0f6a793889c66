import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { Side, Statement } from '../../domain/statement.ts';
import type { KnownPerson } from '../../library/library.ts';
import { dayValue } from '../../reading/dates/calendar.ts';
import type { Desk } from '../answer.ts';
import type { Request } from '../request.ts';
import { boundOf } from '../timeline/tell.ts';
import { candidateOf, meant } from './meant.ts';
import { statementsOf } from './statements.ts';

/** Commands about the words of people. */
export type RecordRequest = Extract<Request, { kind: 'quotes' | 'record' | 'compare' }>;

/** Most people that are compared. */
const MOST_COMPARED = 5;
const BETWEEN = /\s*(?:[,;&]|\band\b|\bvs\b\.?|\bversus\b)\s*/iu;

/** The names in "Moss, Holt and Ferro". */
export const namesIn = (people: string): readonly string[] =>
  [...new Set(people.split(BETWEEN).map((name) => name.trim()))].filter((name) => name !== '').slice(0, MOST_COMPARED);

/**
 * What one or several people are quoted with on a topic: `quotes` the latest first, `record` from the first to the last
 * with both ends beside each other, `compare` of several people. Who cannot be told is to be chosen, or offered.
 */
export async function tellRecord(request: RecordRequest, question: Question, desk: Desk): Promise<Answer> {
  const { from, to } = request.kind === 'quotes' ? request : {};
  const start = boundOf(from, null, desk.now);
  if (start === 'no date') return { kind: 'unread-date', question, bound: 'from', typed: from ?? '' };
  const end = boundOf(to, null, desk.now);
  if (end === 'no date') return { kind: 'unread-date', question, bound: 'to', typed: to ?? '' };
  const everybody = await desk.library.people();
  const names = request.kind === 'compare' ? namesIn(request.people) : [request.person];
  const people: KnownPerson[] = [];
  let topic = (request.kind === 'quotes' ? request.about : request.topic)?.trim() ?? '';
  for (const name of names) {
    const found = meant(name, everybody);
    if (found.kind === 'unknown') return { kind: 'unknown-name', question, name: found.name, like: found.like };
    if (found.kind === 'several') return whichPerson(question, found.name, found.people);
    if (!people.includes(found.person)) people.push(found.person);
    if (topic === '') topic = found.rest;
  }
  const [from_, to_] = [start?.from ?? null, end?.to ?? null];
  const sides: Side[] = [];
  for (const person of people) {
    const wanted = { person, topic, from: from_, to: to_, pattern: question.pattern };
    const side = await statementsOf(
      { ...wanted, ...(desk.article === undefined ? {} : { article: desk.article }) },
      desk.library,
    );
    sides.push(request.kind === 'quotes' ? { ...side, statements: latestFirst(side) } : side);
  }
  const asked: Question = {
    ...question,
    about: topic,
    people: people.map(({ name }) => name),
    speaker: people[0]?.name ?? null,
    during:
      from_ === null && to_ === null
        ? null
        : { from: from_ === null ? null : dayValue(from_), to: to_ === null ? null : dayValue(to_) },
  };
  if (sides.every(({ statements }) => statements.length === 0))
    return { kind: 'nothing-found', question: asked, nearest: [] };
  return { kind: 'statements', question: asked, sides };
}

/** A choice among people of one name. */
export const whichPerson = (question: Question, name: string, people: readonly KnownPerson[]): Answer => ({
  kind: 'which-person',
  question,
  name,
  candidates: people.slice(0, MOST_CHOICES).map(candidateOf),
});

/** As many as a select of Discord holds. */
const MOST_CHOICES = 25;

/** The statements that belong together in their own order, those with the latest word first. */
function latestFirst({ statements }: Side): Side['statements'] {
  const groups: Statement[][] = [];
  for (const one of statements) {
    const group = groups.at(-1);
    if (one.relation === null || group === undefined) groups.push([one]);
    else group.push(one);
  }
  const latest = (group: readonly Statement[]): string => group.at(-1)?.evidence.date?.value ?? '';
  return groups.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1)).flat();
}
