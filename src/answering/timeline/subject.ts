import type { ArticleId } from '../../domain/article.ts';
import type { PersonKey } from '../../domain/person.ts';
import { distance } from '../../language/distance.ts';
import { nameKey, nameParts, sameName } from '../../language/names.ts';
import { folded, terms } from '../../language/stems.ts';
import type { KnownPerson } from '../../library/library.ts';
import { placeNamed } from '../../reading/facts/places.ts';
import { isTitle } from '../../reading/people/titles.ts';
import { directoryOf, inOrder } from './directory.ts';

/** What a timeline is about. */
export type Subject =
  | { readonly kind: 'person'; readonly name: string; readonly keys: ReadonlyMap<ArticleId, PersonKey> }
  | { readonly kind: 'place'; readonly name: string; readonly stems: readonly string[] }
  | { readonly kind: 'words'; readonly name: string; readonly stems: readonly string[] }
  /** Whatever happened in a stretch of time, as it was typed: "march 1". */
  | { readonly kind: 'everything'; readonly name: string };

export type SubjectFound =
  | { readonly kind: 'found'; readonly subject: Subject }
  /** Several people may be meant, or nothing was typed: these. */
  | { readonly kind: 'unclear'; readonly like: readonly string[] };

/** How much more often the first of several namesakes must be named to be the one meant. */
const DOMINANCE = 3;
const MOST_LIKE = 5;

/** Who or what a member means by a subject: a person on the record, a place, else words. */
export function findSubject(typed: string, people: readonly KnownPerson[]): SubjectFound {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (words === '') return { kind: 'unclear', like: people.slice(0, MOST_LIKE).map((p) => p.name) };
  const called = namesakes(words, people);
  const [first, second] = called;
  if (first !== undefined) {
    if (second !== undefined && weight(first) < DOMINANCE * weight(second)) {
      return { kind: 'unclear', like: called.slice(0, MOST_LIKE).map((p) => p.name) };
    }
    const keys = new Map(first.articles.map(({ id, key }) => [id, key]));
    return { kind: 'found', subject: { kind: 'person', name: first.name, keys } };
  }
  const stems = [...new Set(terms(words).map((t) => t.stem))];
  const place = placeNamed(words);
  if (place !== null) return { kind: 'found', subject: { kind: 'place', name: place, stems } };
  if (stems.length === 0) return { kind: 'unclear', like: nearestNames(words, people) };
  return { kind: 'found', subject: { kind: 'words', name: words, stems } };
}

const weight = (person: KnownPerson): number =>
  person.articles.length + person.articles.reduce((sum, a) => sum + a.quotations, 0);

/** Everybody who may be called so, the likeliest first: by the whole name, else by surname or another of their names. */
export function namesakes(words: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const key = nameKey(words);
  const { byKey, bySurname, byAlias } = directoryOf(people);
  const sameSurname = bySurname.get(nameParts(words).surname) ?? [];
  const whole = inOrder([
    ...(byKey.get(key) ?? []),
    ...sameSurname.filter(({ person }) => sameName(person.name, words)),
  ]);
  // "Pine" is no whole name, although one article may name somebody so and no further
  if (whole.length > 0 && words.includes(' ')) return whole.slice(0, 1);
  const word = folded(words);
  const others = [...(bySurname.get(word) ?? []), ...(byAlias.get(word) ?? []), ...(byAlias.get(key) ?? [])];
  const called = inOrder([
    ...others,
    ...(byKey.get(key) ?? []),
    ...sameSurname.filter(({ person }) => whole.includes(person)),
  ]);
  if (called.length > 0) return called.toSorted((a, b) => weight(b) - weight(a));
  // "President Weir", "mr. weir", "the mayor Agnes Weir": titles before the name.
  const [, title = '', rest] = /^(\S+) (.+)$/.exec(words) ?? [];
  return rest !== undefined && isBefore(title.toLowerCase().replace(/\.$/, '')) ? namesakes(rest, people) : [];
}

const isBefore = (word: string): boolean => isTitle(word) || /^(?:the|prime|former|acting)$/.test(word);

/** Names that are spelt nearly as the words are, the nearest first. */
export function nearestNames(words: string, people: readonly KnownPerson[]): readonly string[] {
  const wanted = folded(words);
  const parts = wanted.split(' ');
  const scored = people.flatMap((person) => {
    const whole = away(folded(person.name), wanted);
    const near = Math.min(whole, ...person.name.split(' ').flatMap((part) => parts.map((p) => away(folded(part), p))));
    return Number.isFinite(near) ? [{ name: person.name, near }] : [];
  });
  return scored
    .sort((a, b) => a.near - b.near)
    .slice(0, MOST_LIKE)
    .map((s) => s.name);
}

/** How many letters must change to make one word of another; infinite beyond a third of them. */
function away(a: string, b: string): number {
  const most = Math.floor(Math.max(a.length, b.length) / 3);
  const letters = distance(a, b, most);
  return letters > most ? Number.POSITIVE_INFINITY : letters;
}
