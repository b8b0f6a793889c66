import type { PersonCard } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Question } from '../domain/question.ts';
import { overlaps } from '../domain/span.ts';
import type { KnownPerson } from '../library/library.ts';
import { evidenceOf } from './evidence.ts';
import type { Ranked, Ranking } from './finding/rank.ts';
import { findSubject } from './timeline/subject.ts';

/** Most roles on a card. */
const ROLES = 8;

/**
 * Who somebody is, over all articles: names, roles each with the sentence that gives it, and how often they are quoted.
 * Null where the question names nobody on the record.
 */
export function cardOf(
  question: Question,
  { asked, ranked }: Ranking,
  people: readonly KnownPerson[],
): PersonCard | null {
  const found = findSubject(question.about, people);
  if (found.kind !== 'found' || found.subject.kind !== 'person') return null;
  const { name } = found.subject;
  const person = people.find((p) => p.name === name);
  if (person === undefined) return null;
  const roles = new Map<string, PersonCard['roles'][number]>();
  const sentences = new Map<ArticleId, Ranked[]>();
  for (const one of ranked) {
    if (one.passage.quote !== null) continue;
    const { id } = one.passage.opened.entry.article;
    sentences.set(id, [...(sentences.get(id) ?? []), one]);
  }
  for (const role of person.roles) {
    if (roles.size >= ROLES) break;
    const key = role.text.toLowerCase();
    const source = sentences.get(role.article)?.find(({ passage }) => overlaps(passage.span, role.span));
    if (source !== undefined && !roles.has(key))
      roles.set(key, { text: role.text, evidence: evidenceOf(asked, source, null) });
  }
  return {
    name,
    aliases: person.aliases,
    roles: [...roles.values()],
    quotations: person.articles.reduce((sum, a) => sum + a.quotations, 0),
    articles: person.articles.length,
  };
}
