import { nameKey, nameParts } from '../../language/names.ts';
import { folded } from '../../language/stems.ts';
import type { KnownPerson } from '../../library/library.ts';

/** A person with their place among all. */
export interface Listed {
  readonly person: KnownPerson;
  readonly at: number;
}

/** People by what they may be called. */
interface Directory {
  readonly byKey: ReadonlyMap<string, readonly Listed[]>;
  readonly bySurname: ReadonlyMap<string, readonly Listed[]>;
  /** By alias, folded and as the key of a name. */
  readonly byAlias: ReadonlyMap<string, readonly Listed[]>;
}

/** Made once for the people of a library as they are, for going through all of them takes a while. */
const DIRECTORIES = new WeakMap<readonly KnownPerson[], Directory>();

export function directoryOf(people: readonly KnownPerson[]): Directory {
  const known = DIRECTORIES.get(people);
  if (known !== undefined) return known;
  const byKey = new Map<string, Listed[]>();
  const bySurname = new Map<string, Listed[]>();
  const byAlias = new Map<string, Listed[]>();
  const put = (into: Map<string, Listed[]>, name: string, listed: Listed): void => {
    const there = into.get(name);
    if (there === undefined) into.set(name, [listed]);
    else if (there.at(-1) !== listed) there.push(listed);
  };
  for (const [at, person] of people.entries()) {
    const listed = { person, at };
    put(byKey, nameKey(person.name), listed);
    put(bySurname, nameParts(person.name).surname, listed);
    for (const alias of person.aliases) {
      put(byAlias, folded(alias), listed);
      put(byAlias, nameKey(alias), listed);
    }
  }
  const made = { byKey, bySurname, byAlias };
  DIRECTORIES.set(people, made);
  return made;
}

/** Each once, in the order of the people. */
export const inOrder = (found: readonly Listed[]): readonly KnownPerson[] =>
  [...new Set(found)].sort((a, b) => a.at - b.at).map(({ person }) => person);
