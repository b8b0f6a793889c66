import { terms } from '../../language/stems.ts';
import type { KnownPerson } from '../../library/library.ts';
import { LONGEST_WATCH } from '../../library/watches.ts';
import { findSubject, namesakes } from '../timeline/subject.ts';

/** What somebody wants to be told of. */
export type Watched =
  | {
      readonly kind: 'watched';
      readonly words: string;
      /** The names of the person who is meant; none where words are. */
      readonly names: readonly string[];
    }
  /** Several people are called so. */
  | { readonly kind: 'unclear'; readonly words: string; readonly like: readonly string[] }
  | { readonly kind: 'not-understood'; readonly because: 'empty' | 'too-long' };

/** Somebody on the record, or words: words in quotation marks are always words. */
export function watchedBy(typed: string, people: readonly KnownPerson[]): Watched {
  const line = typed.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST_WATCH) return { kind: 'not-understood', because: 'too-long' };
  const [, inMarks] = /^["“„«'‘](.*)["”“»'’]$/u.exec(line) ?? [];
  const words = (inMarks ?? line).trim();
  if (terms(words).length === 0) return { kind: 'not-understood', because: 'empty' };
  if (inMarks !== undefined) return { kind: 'watched', words: `“${words}”`, names: [] };
  const found = findSubject(words, people);
  if (found.kind === 'unclear' && namesakes(words, people).length > 1)
    return { kind: 'unclear', words, like: found.like };
  if (found.kind !== 'found' || found.subject.kind !== 'person') return { kind: 'watched', words, names: [] };
  const { name } = found.subject;
  const aliases = people.find((person) => person.name === name)?.aliases ?? [];
  return {
    kind: 'watched',
    words: name.slice(0, LONGEST_WATCH),
    names: [name, ...aliases.filter((one) => one.includes(' '))],
  };
}
