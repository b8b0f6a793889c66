import type { Gender, Person, PersonKey } from '../../domain/person.ts';

const PRONOUN = /(?<![\p{L}'’])(he|she)(?![\p{L}'’])/iu;

/** The gender and the place of the first "he" or "she" in a stretch of text. */
export function pronounIn(words: string): { readonly gender: Gender; readonly at: number } | null {
  const found = PRONOUN.exec(words);
  return found === null ? null : { gender: found[1]?.toLowerCase() === 'he' ? 'male' : 'female', at: found.index };
}

/** Who "he" or "she" is: the one person named in the sentence before who may be so called; nobody where two may be. */
export function whoIs(
  gender: Gender,
  named: readonly { readonly key: PersonKey }[],
  people: readonly Person[],
): readonly PersonKey[] {
  const before = [...new Set(named.map((m) => m.key))];
  const genderOf = (key: PersonKey): Gender => people.find((p) => p.key === key)?.gender ?? 'unknown';
  const sure = before.filter((key) => genderOf(key) === gender);
  const possible = before.filter((key) => genderOf(key) === gender || genderOf(key) === 'unknown');
  return sure.length === 1 ? sure : possible.length === 1 ? possible : [];
}
