import type { Person } from '../../domain/person.ts';
import { terms } from '../../language/stems.ts';
import type { Asked } from './asked.ts';
import type { Passage } from './opened.ts';

export const WHO_IS_THE = /^who(?: is|'s|’s| was) the\b/iu;

/** "who is the harbour master?": those who bear just this role in the passage's article. */
export function holdersOf(asked: Asked, passage: Passage): readonly Person[] {
  if (!WHO_IS_THE.test(asked.question.asked.trim())) return [];
  const wanted = new Set(asked.words.map((w) => w.stem));
  const isWanted = (role: string): boolean => {
    const stems = new Set(terms(role).map((t) => t.stem));
    return stems.size === wanted.size && [...stems].every((stem) => wanted.has(stem));
  };
  return passage.opened.entry.reading.people.filter((p) => p.roles.some((role) => isWanted(role.text)));
}
