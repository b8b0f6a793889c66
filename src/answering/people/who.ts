import type { Question } from '../../domain/question.ts';
import type { Candidate } from '../../domain/statement.ts';
import { classOf, isOrdinary } from '../../language/words.ts';
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

/** In the dictionary, or by its ending, where it is long enough to be no "Ted": "jailed". */
const isVerb = (word: string): boolean => isOrdinary(word) || /^\p{L}{4,}ed$/u.test(word);

/** "Moss's spokeswoman", "her lawyer", "elians mom": somebody's, by what they are to them. */
const SOMEBODYS =
  /^(?:his|her|their|its|.+['’]s?|\p{L}+s) (?:(?:\p{L}+ )?(?:spokes\p{L}+|lawyers?|attorney|aides?|advis[eo]r|boss|coach|deputy|successor|predecessor|opponent|rival|assistant|manager|partner)|wife|husband|widow|son|daughter|kids?|children|mother|mom|mum|father|dad|parents|brothers?|sisters?|cousin|uncle|aunt|grand\p{L}+|girlfriend|boyfriend|fianc[eé]e?)$/iu;

/** "who is mayor of Troy", "who is ceo": the office, typed without its "the". */
const BARE_OFFICE =
  /^(?:(?:vice|deputy|acting|prime|chief|attorney|first|interim|foreign|finance|defen[cs]e|interior|health|house|senate|majority|minority|party|police|fire|harbou?r|head|team) )*(?:president|minister|mayor|governor|chair(?:wo)?man|chair|chairperson|chief|executive(?: officer)?|ceo|cfo|coo|director|head|boss|leader|speaker|secretary|general|ambassador|commissioner|master|captain|coach|manager|editor|sheriff|premier|chancellor|king|queen|pope|owner|whip|spokes(?:wo)?man|spokesperson)(?: (?:of|for|at|in) .+)?$/iu;

/**
 * "Who was jailed", "who is Moss running against", "who is her lawyer" ask for somebody who is not named; "who is
 * Fielding" does not, where Fielding is on the record. Other questions come back as they are.
 */
export function whoIsAskedFor(question: Question, people: readonly KnownPerson[]): Question {
  if (question.pattern !== 'who-is' || whoIsMeant(question, people).kind !== 'unknown') return question;
  if (BARE_OFFICE.test(question.about)) {
    const asked = question.asked.replace(/^(who(?:['’]?s| is| was)) /iu, '$1 the ');
    return { ...question, asked, kind: 'who', expects: { ...question.expects, type: 'person' }, pattern: 'who' };
  }
  const words = question.about.split(/\s+/u).filter((word) => /^\p{Ll}+$/u.test(word) && isVerb(word));
  const deed = words.some((word) => {
    const kind = classOf(word);
    return kind.gerund || (kind.past && !kind.name);
  });
  if (!deed && !SOMEBODYS.test(question.about)) return question;
  return { ...question, kind: 'who', expects: { ...question.expects, type: 'person' } };
}

/** Everybody who is quoted, the most quoted first. */
export const onRecord = (people: readonly KnownPerson[]): readonly Candidate[] =>
  people.filter((person) => quotationsOf(person) > 0).map(candidateOf);
