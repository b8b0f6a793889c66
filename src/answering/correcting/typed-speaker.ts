import { nameKey, nameParts, sameName } from '../../language/names.ts';
import { folded } from '../../language/stems.ts';
import type { Entry, KnownPerson } from '../../library/library.ts';
import { findSubject } from '../timeline/subject.ts';

export type TypedSpeaker =
  | { readonly kind: 'name'; readonly name: string }
  /** Several may be meant. */
  | { readonly kind: 'unclear'; readonly like: readonly string[] };

/**
 * Whom a moderator means by a name: somebody of the article, else somebody on the record, else the name as it was
 * typed, for the article may name them nowhere.
 */
export function typedSpeaker(typed: string, { reading }: Entry, people: readonly KnownPerson[]): TypedSpeaker {
  const here = reading.people.filter(
    ({ name }) => sameName(name, typed) || nameKey(name) === nameKey(typed) || folded(name) === folded(typed),
  );
  const word = folded(typed);
  const called =
    here.length > 0
      ? here
      : reading.people.filter(
          ({ name, aliases }) => nameParts(name).surname === word || aliases.some((alias) => folded(alias) === word),
        );
  const [only] = called;
  if (only !== undefined && called.length === 1) return { kind: 'name', name: only.name };
  if (called.length > 1) return { kind: 'unclear', like: called.map(({ name }) => name) };
  const found = findSubject(typed, people);
  if (found.kind === 'found')
    return { kind: 'name', name: found.subject.kind === 'person' ? found.subject.name : typed };
  return namesakes(word, people) ? { kind: 'unclear', like: found.like } : { kind: 'name', name: typed };
}

/** Whether somebody on the record bears the name: else what is offered is only spelt alike. */
const namesakes = (word: string, people: readonly KnownPerson[]): boolean =>
  people.some(
    ({ name, aliases }) => nameParts(name).surname === word || [name, ...aliases].some((one) => folded(one) === word),
  );
