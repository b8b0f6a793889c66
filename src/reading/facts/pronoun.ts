import type { Gender, Person, PersonKey } from '../../domain/person.ts';

const FIRST = /^["“'‘(]?(?:(?:and|but|then|later|earlier|in \w+|on \w+),? )?(he|she)\b/i;

/** The gender of "he" or "she" where it opens a stretch of text, and so is what the stretch is about. */
export function pronounAt(words: string): Gender | null {
  const said = FIRST.exec(words)?.[1]?.toLowerCase();
  return said === undefined ? null : said === 'he' ? 'male' : 'female';
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
