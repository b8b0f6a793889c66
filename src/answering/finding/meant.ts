import type { Gender, Person } from '../../domain/person.ts';
import { slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';

/** No names. */
export const NOBODY: ReadonlySet<string> = new Set();
/** A pronoun, and the gender of whom it means. */
const PRONOUNS: readonly { readonly gender: Gender; readonly pattern: RegExp }[] = [
  { gender: 'male', pattern: /\b(?:he|him|his)\b/i },
  { gender: 'female', pattern: /\b(?:she|her|hers)\b/i },
];

/** Either: most sentences have none, and one look is quicker than two. */
const ANY_PRONOUN = /\b(?:s?he|him|his|hers?)\b/i;

/**
 * For each sentence, the stems of the names of those whom it means without naming them: where the reading knows it ("the
 * senator"), and for "he" and "she" who was named last, first in the sentence. Good enough to find a passage by, and
 * used for nothing else: who spoke is the reading's to say.
 *
 * @param namesOf by person: stems of all their names.
 */
export function meantIn(
  { article, reading }: Entry,
  namesOf: readonly (readonly string[])[],
): readonly ReadonlySet<string>[] {
  const mentions = reading.people
    .flatMap(({ mentions, gender }, i) => {
      const names = namesOf[i] ?? [];
      return mentions.map(({ kind, start }) => ({ kind, start, gender, names }));
    })
    .sort((a, b) => a.start - b.start);
  const last = new Map<Gender, readonly string[]>();
  let next = 0;
  return reading.sentences.map((sentence) => {
    const inside: typeof mentions = [];
    for (let m = mentions[next]; m !== undefined && m.start < sentence.end; m = mentions[++next]) inside.push(m);
    const text = slice(article.text, sentence);
    const hasPronoun = ANY_PRONOUN.test(text);
    if (inside.length === 0 && !hasPronoun) return NOBODY;
    const meant = new Set(inside.flatMap((m) => (m.kind === 'name' ? [] : m.names)));
    for (const { gender, pattern } of PRONOUNS) {
      const first = inside.find((m) => m.kind === 'name' && (m.gender === gender || m.gender === 'unknown'));
      if (hasPronoun && pattern.test(text)) for (const stem of last.get(gender) ?? []) meant.add(stem);
      if (first !== undefined) last.set(gender, first.names);
    }
    return meant.size === 0 ? NOBODY : meant;
  });
}

/** Stems of all the names of a person. */
export const stemsOfNames = ({ name, aliases }: Person): readonly string[] =>
  terms([name, ...aliases].join(' ')).map((t) => t.stem);
