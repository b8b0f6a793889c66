import { setImmediate as breathe } from 'node:timers/promises';
import { sameName } from '../../language/names.ts';
import type { KnownPerson } from '../library.ts';
import type { Named } from '../store/store.ts';
import { nameWords } from './name-words.ts';

/** Everybody whom articles give one and the same name. */
interface Group {
  /** Of two spellings the one with hyphens: "Jong-un", not "Jong Un". */
  words: readonly string[];
  readonly named: Named[];
}

/** How many names are gone through before other work gets its turn. */
const STRETCH = 5000;

/**
 * One person for everybody of the same name over all articles. A shorter name ("Weir", "A. Weir") joins the fuller one
 * ("Agnes Weir") where only one person can be meant; where it could be two ("Agnes Weir", "Tom Weir"), it stays by
 * itself, and the two stay two. A father stays apart from the son whose name he shares.
 *
 * @returns the most quoted first, then those in most articles, then by name.
 */
export async function mergePeople(all: readonly Named[]): Promise<readonly KnownPerson[]> {
  const groups = new Map<string, Group>();
  /** By the name as it stands, for most articles write a name alike, and taking one apart takes time. */
  const bySpelling = new Map<string, Group>();
  for (const [at, named] of all.entries()) {
    if (at % STRETCH === STRETCH - 1) await breathe();
    const group = bySpelling.get(named.name) ?? groupOf(nameWords(named.name), groups);
    bySpelling.set(named.name, group);
    group.named.push(named);
  }
  const longestFirst = [...groups.values()].sort((a, b) => fuller(a.words, b.words));
  const bySurname = new Map<string, Group[]>();
  const people: Group[] = [];
  for (const group of longestFirst) {
    const surname = unsuffixed(group.words).at(-1) ?? '';
    const namesakes = bySurname.get(surname) ?? [];
    const alike = namesakes.filter((other) => mayBe(group, other));
    const [only, ...others] = alike.length > 0 ? alike : namesakes.filter((other) => mayBeJunior(group, other));
    if (only !== undefined && others.length === 0) only.named.push(...group.named);
    else {
      people.push(group);
      namesakes.push(group);
      bySurname.set(surname, namesakes);
    }
  }
  const made: KnownPerson[] = [];
  let since = 0;
  for (const group of people) {
    made.push(toPerson(group));
    since += group.named.length;
    if (since < STRETCH) continue;
    since = 0;
    await breathe();
  }
  return made.sort(byWeight);
}

function groupOf(words: readonly string[], groups: Map<string, Group>): Group {
  const key = words.join(' ').replaceAll('-', ' ');
  const group = groups.get(key) ?? { words, named: [] };
  if (words.length < group.words.length) group.words = words;
  groups.set(key, group);
  return group;
}

const unsuffixed = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => (at === words.length - 1 ? word.replace(/ (?:jr|sr|ii|iii|iv|esq|md|phd)$/, '') : word));

const isJunior = ({ words }: Group): boolean => unsuffixed(words).at(-1) !== words.at(-1);

/** Whether a name may be a shorter form of another, or a nickname's: "Moss", "I. Moss", "Bob Moss" for "Robert Moss". */
const mayBe = (shorter: Group, longer: Group): boolean =>
  isJunior(shorter) === isJunior(longer) &&
  (isPartOf(shorter.words, longer.words) || sameName(nameOf(shorter), nameOf(longer)));

/**
 * Whether somebody may be meant who is "Jr." elsewhere, where no other goes by the name: "Pine" is "Ada R. Pine Jr.".
 * "Ada Pine" may be her mother: she is the junior only where both have the same role, and no article names the two.
 */
function mayBeJunior(shorter: Group, longer: Group): boolean {
  if (isJunior(shorter) === isJunior(longer) || Math.max(shorter.words.length, longer.words.length) < 3) return false;
  const [one, other] = [unsuffixed(shorter.words), unsuffixed(longer.words)];
  if (one.length === 1) return !isJunior(shorter) && isPartOf(one, other);
  return (isPartOf(one, other) || sameName(nameOf(shorter), nameOf(longer))) && sameInRole(shorter, longer);
}

function sameInRole(one: Group, other: Group): boolean {
  const articles = new Set(one.named.map(({ article }) => article));
  if (other.named.some(({ article }) => articles.has(article))) return false;
  const roles = new Set(one.named.flatMap((named) => named.roles.map(({ text }) => text.toLowerCase())));
  return other.named.some((named) => named.roles.some(({ text }) => roles.has(text.toLowerCase())));
}

const nameOf = ({ named }: Group): string => named[0]?.name ?? '';

/**
 * Whether a name may be a shorter form of another: its words in the same order, an initial standing for a word. A middle
 * initial stands for the word at its own place: "Ada W. Pine" is not "Ada H. W. Pine".
 */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const [place, word] of longer.entries()) {
    const wanted = shorter[at];
    if (wanted === undefined) break;
    const initial = wanted.length === 1 && word.startsWith(wanted) && place === at;
    if (initial || (wanted === word && word.length > 1)) at++;
  }
  return at === shorter.length && shorter.length > 0;
}

function toPerson({ named }: Group): KnownPerson {
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  const [[name = ''] = [], ...others] = [...times].sort(
    ([a, n], [b, m]) => fuller(nameWords(a), nameWords(b)) || shouted(a) - shouted(b) || m - n || (a < b ? -1 : 1),
  );
  const aliases = new Set([...others.map(([other]) => other), ...named.flatMap((one) => one.aliases)]);
  aliases.delete(name);
  return {
    name,
    aliases: [...aliases],
    roles: named.flatMap(({ article, roles }) => roles.map((role) => ({ ...role, article }))),
    articles: named.map(({ article, key, quotations }) => ({ id: article, key, quotations })),
  };
}

/** Orders the name of more words first, then the one of more letters. */
const fuller = (a: readonly string[], b: readonly string[]): number =>
  b.length - a.length || b.join('').length - a.join('').length;

const shouted = (name: string): number => (name === name.toUpperCase() ? 1 : 0);

const quotations = (person: KnownPerson): number => person.articles.reduce((sum, { quotations: n }) => sum + n, 0);

const byWeight = (a: KnownPerson, b: KnownPerson): number =>
  quotations(b) - quotations(a) || b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1);
