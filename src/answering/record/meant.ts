import type { Candidate } from '../../domain/statement.ts';
import { terms } from '../../language/stems.ts';
import type { KnownPerson } from '../../library/library.ts';
import { sameNamed } from '../people/same-name.ts';
import { namesakes, nearestNames } from '../timeline/subject.ts';

/** Whom a typed name means. */
export type Meant =
  | {
      readonly kind: 'found';
      readonly person: KnownPerson;
      /** Who else may be called so, and is hardly ever named. */
      readonly others: readonly KnownPerson[];
      readonly rest: string;
    }
  /** Several people are called so: the asker must choose. */
  | { readonly kind: 'several'; readonly name: string; readonly people: readonly KnownPerson[]; readonly rest: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly like: readonly string[] };

/** How much more often than the next the first of several namesakes must be named to be meant without asking. */
const DOMINANCE = 8;
/** Most words of a name. */
const LONGEST_NAME = 6;

/**
 * Whom words mean: the whole of them, else the longest beginning that names somebody, with the rest as what is asked about
 * ("Dana Moss the ferry"); else
 * those who bear such a role. A name in marks means nobody but whoever is called just so.
 */
export function meant(typed: string, people: readonly KnownPerson[]): Meant {
  const [, exactly, after = ''] = /^\s*"([^"]+)"\s*(.*)$/su.exec(typed) ?? [];
  const one = people.find(({ name }) => name === exactly);
  if (one !== undefined) return { kind: 'found', person: one, others: [], rest: after };
  const told = toldApart(typed, people);
  if (told !== null) return told;
  const words = typed.trim().split(/\s+/u);
  for (let most = Math.min(words.length, LONGEST_NAME); most > 0; most--) {
    const name = words.slice(0, most).join(' ');
    const rest = words.slice(most).join(' ');
    const [first, ...others] = namesakes(name, people);
    if (first === undefined) continue;
    const [second] = others;
    const apart = sameNamed(first, people);
    if (apart.length > 1) return { kind: 'several', name, people: [...apart, ...others], rest };
    if (second === undefined || named(first) >= DOMINANCE * named(second))
      return { kind: 'found', person: first, others, rest };
    return { kind: 'several', name, people: [first, ...others], rest };
  }
  const [bearer, ...more] = bearing(typed, people);
  if (bearer !== undefined && more.length === 0) return { kind: 'found', person: bearer, others: [], rest: '' };
  if (bearer !== undefined) return { kind: 'several', name: typed.trim(), people: [bearer, ...more], rest: '' };
  return { kind: 'unknown', name: typed.trim(), like: nearestNames(typed, people) };
}

/** "Sam Ford (goalkeeper)": one of two people of one name. */
function toldApart(typed: string, people: readonly KnownPerson[]): Meant | null {
  const [, label = '', name = '', rest = ''] = /^\s*(([^()]+) \([^()]+\))\s*(.*)$/su.exec(typed) ?? [];
  const one = people.find((person) => person.name === name);
  const part = one === undefined ? undefined : sameNamed(one, people).find((person) => person.name === label);
  return part === undefined ? null : { kind: 'found', person: part, others: [], rest };
}

/** Those who bear a role ("the harbour master"), by all of its words. */
export function bearing(role: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const wanted = [...new Set(terms(role).map(({ stem }) => stem))];
  if (wanted.length === 0) return [];
  return people.filter(({ roles }) =>
    roles.some(({ text }) => {
      const held = new Set(terms(text).map(({ stem }) => stem));
      return wanted.every((stem) => held.has(stem));
    }),
  );
}

const named = (person: KnownPerson): number => person.articles.length + quotationsOf(person);

export const quotationsOf = ({ articles }: KnownPerson): number =>
  articles.reduce((sum, one) => sum + one.quotations, 0);

/** Somebody as a choice among namesakes. */
export const candidateOf = (person: KnownPerson): Candidate => ({
  name: person.name,
  role: person.roles.find(({ text }) => text.length > SHORT)?.text ?? person.roles[0]?.text ?? null,
  quotations: quotationsOf(person),
  articles: person.articles.length,
});

/** A role no longer than this is a bare title ("Sen."). */
const SHORT = 5;
