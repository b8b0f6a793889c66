import { sameFirstName } from './nicknames.ts';
import { folded } from './stems.ts';

/** A person's name in its parts, each folded (lower case, no accents, no possessive). */
export interface NameParts {
  /** "donald" of "Donald J. Trump"; null where the name is a single word. An initial is kept: "j" of "J. Crew". */
  readonly first: string | null;
  /** Whatever stands between first name and surname, initials included. */
  readonly middle: readonly string[];
  /** The last word with its particles: "trump", "de blasio", "van hollen", "bin laden". */
  readonly surname: string;
  /** "jr", "iii"; null without one. */
  readonly suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|md|phd)$/;

/** Words in front of a surname that belong to it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al bin ben da de del della den der di do dos du el ibn la le les san st ter van von y zu'.split(' '),
);

/** The parts of a name that carries no title. Any text is taken; a text without letters gives an empty surname. */
export function nameParts(name: string): NameParts {
  const words = withInitials(name.replace(/["“”(][^"“”()]*["“”)]/g, ' '))
    .split(/[\s,]+/)
    .map((word) => folded(word.replace(/\./g, '')).replace(/[^\p{L}\p{N}'-]/gu, ''))
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIX.test(last) ? last : null;
  if (suffix !== null) words.pop();
  // "de Blasio" is a surname, "Van Jones" a whole name.
  const startsLower = /^\s*\p{Ll}/u.test(name);
  let at = Math.max(0, words.length - 1);
  while (at > (startsLower || words.length > 2 ? 0 : 1) && PARTICLES.has(words[at - 1] ?? '')) at--;
  const surname = words.slice(at).join(' ');
  const given = words.slice(0, at);
  return { first: given[0] ?? null, middle: given.slice(1), surname, suffix };
}

/** "J. T. Pine" as "J.T. Pine", for that is a first name; "Ada H.W. Pine" as "Ada H. W. Pine". */
const withInitials = (name: string): string =>
  name
    .replace(/^\s*(\p{Lu}\.?) (?=\p{Lu}\.? \p{L}{2})/u, '$1')
    .replace(/(?<=\s)(\p{Lu})\.?(\p{Lu})\.?(?=\s\p{Lu}\p{L})/gu, '$1. $2.');

const isInitial = (word: string): boolean => word.length === 1;

/**
 * What two spellings of one name share: folded, without a middle initial, suffix and nickname in marks.
 * "Charles E. Grassley" → "charles grassley", "Peña" → "pena", "Robert “Bob” Dole Jr." → "robert dole".
 */
export function nameKey(name: string): string {
  const { first, middle, surname } = nameParts(name);
  const initials = middle.filter(isInitial).join('');
  // "George H. W. Moss" is told from "George W. Moss" by them
  const kept = [...middle.filter((word) => !isInitial(word)), ...(initials.length > 1 ? [initials] : [])];
  return [first, ...kept, surname].filter((word) => word !== null).join(' ');
}

/**
 * Whether two full names can be one person's: same surname and suffix, first names equal or short forms of each other
 * ("Mike Pence", "Michael R. Pence"), middle names not at odds. A surname alone is nobody's full name: false.
 */
export const sameName = (a: string, b: string): boolean => sameParts(nameParts(a), nameParts(b));

/** The same of names that are in their parts already. */
export function sameParts(one: NameParts, other: NameParts): boolean {
  if (one.first === null || other.first === null) return false;
  if (one.surname !== other.surname) return false;
  if (!sameSuffix(one, other)) return false;
  if (!sameFirstName(one.first, other.first)) return false;
  return agree(one.middle, other.middle);
}

/**
 * "Joseph R. Dolan Jr." is Joe Dolan, "Ada Lee Pine Jr." Ada Lee Pine, for whoever is known by two names; "Ronald R. Dolan
 * Jr." is the son of Ronald Dolan, and of Ronald R. Dolan.
 */
function sameSuffix(one: NameParts, other: NameParts): boolean {
  if (one.suffix === other.suffix) return true;
  if (one.suffix !== null && other.suffix !== null) return false;
  const middle = (one.suffix === null ? other : one).middle;
  if (one.first !== other.first) return middle.length > 0;
  return middle.some((word) => !isInitial(word)) && one.middle.join(' ') === other.middle.join(' ');
}

/** Middle names agree where one side has none, or each pair is equal or an initial of the other. */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  (a.length === b.length &&
    a.every((word, i) => {
      const other = b[i] ?? '';
      return word === other || ((isInitial(word) || isInitial(other)) && word[0] === other[0]);
    }));
