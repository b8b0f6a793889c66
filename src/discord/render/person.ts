import type { PersonCard } from '../../domain/answer.ts';
import { titleOf } from '../../wording/evidence.ts';
import { listed } from '../../wording/labels.ts';
import { aboutLines, quotedLine, roleDays } from '../../wording/person.ts';
import { short } from './evidence.ts';

/** Who somebody is, in the words of the articles: names, roles with when and where they stand, counts, topics, company. */
export function personHead(person: PersonCard): string {
  const names = person.aliases.slice(0, 3).map((alias) => short(alias, 40));
  const roles = person.roles.slice(0, 4).map((role) => {
    const where = [roleDays(role), titleOf(role.evidence.article)].filter((part) => part !== '').join(' · ');
    return `- ${short(role.text, 100)} (${short(where, 100)})`;
  });
  return [
    `### ${short(person.name, 120)}`,
    ...(names.length === 0 ? [] : [`also ${listed(names)}`]),
    ...roles,
    ...aboutLines(person).map((line) => short(line, 250)),
    `-# ${short(quotedLine(person), 200)}`,
  ].join('\n');
}
