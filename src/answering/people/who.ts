import type { Question } from '../../domain/question.ts';
import type { Candidate } from '../../domain/statement.ts';
import type { KnownPerson } from '../../library/library.ts';
import { candidateOf, type Meant, meant, quotationsOf } from '../record/meant.ts';
import { findSubject } from '../timeline/subject.ts';

/**
 * Whom a question asks about. A command names a person or a role, and of several the asker chooses; in a question in plain
 * words ("who is the mayor?") only a person's name is taken for one, and the sentences answer the rest.
 */
export function whoIsMeant({ about, pattern }: Question, people: readonly KnownPerson[]): Meant {
  if (pattern === '/who-is') {
    const found = meant(about, people);
    return found.kind !== 'unknown' && found.rest !== '' ? { kind: 'unknown', name: about, like: [] } : found;
  }
  const { kind, ...found } = findSubject(about, people);
  const name = kind === 'found' && 'subject' in found && found.subject.kind === 'person' ? found.subject.name : null;
  const person = people.find((one) => one.name === name);
  return person === undefined
    ? { kind: 'unknown', name: about, like: [] }
    : { kind: 'found', person, others: [], rest: '' };
}

/** Everybody who is quoted, the most quoted first. */
export const onRecord = (people: readonly KnownPerson[]): readonly Candidate[] =>
  people.filter((person) => quotationsOf(person) > 0).map(candidateOf);
