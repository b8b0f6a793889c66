import type { PersonCard } from '../../domain/answer.ts';
import { titleOf } from '../../wording/evidence.ts';
import { counted, listed } from '../../wording/labels.ts';
import { short } from './evidence.ts';

/** Who somebody is, in the words of the articles: names, roles with where they stand, counts. */
export function personHead(person: PersonCard): string {
  const names = person.aliases.slice(0, 3).map((alias) => short(alias, 40));
  const roles = person.roles
    .slice(0, 3)
    .map(({ text, evidence: { article } }) => `- ${short(text, 100)} (${short(titleOf(article), 60)})`);
  return [
    `### ${short(person.name, 120)}`,
    ...(names.length === 0 ? [] : [`also ${listed(names)}`]),
    ...roles,
    `-# ${counted(person.quotations, 'quotation')} in ${counted(person.articles, 'article')}`,
  ].join('\n');
}
