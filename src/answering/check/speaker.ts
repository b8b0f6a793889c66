import type { Quote } from '../../domain/quote.ts';
import { folded, terms } from '../../language/stems.ts';
import type { Entry, KnownPerson } from '../../library/library.ts';
import { namesakes } from '../timeline/subject.ts';

/** Whether a quotation is of whoever a post names: of them, of somebody else, or nobody can say. */
export type Whose = 'theirs' | 'unclear' | 'other';

/** Decides whose a quotation is; where a post names nobody, nobody is somebody else. */
export function whoseFor(by: string | null, people: readonly KnownPerson[]): (entry: Entry, quote: Quote) => Whose {
  if (by === null) return () => 'theirs';
  const called = namesakes(by, people);
  const keys = new Map<string, Set<number>>();
  for (const person of called.length > 0 ? called : bearing(by, people)) {
    for (const { id, key } of person.articles) keys.set(id, (keys.get(id) ?? new Set()).add(key));
  }
  const wanted = stems(by);
  return ({ article }, { attribution }) => {
    const speaker = attribution?.speaker ?? null;
    if (speaker === null) return 'unclear';
    if (speaker.kind === 'person') {
      if (keys.get(article.id)?.has(speaker.person) === true) return 'theirs';
      return folded(speaker.name) === folded(by) ? 'theirs' : 'other';
    }
    const source = stems(speaker.name);
    return wanted.size > 0 && ([...wanted].every((s) => source.has(s)) || [...source].every((s) => wanted.has(s)))
      ? 'theirs'
      : 'other';
  };
}

const stems = (words: string): ReadonlySet<string> => new Set(terms(words).map((term) => term.stem));

/** Those who bear a role ("the harbour master"). */
function bearing(role: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const wanted = [...stems(role)];
  if (wanted.length === 0) return [];
  return people.filter(({ roles }) =>
    roles.some(({ text }) => {
      const held = stems(text);
      return wanted.every((stem) => held.has(stem));
    }),
  );
}
