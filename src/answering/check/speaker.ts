import type { Quote } from '../../domain/quote.ts';
import { slice } from '../../domain/span.ts';
import { nameParts } from '../../language/names.ts';
import { folded, terms } from '../../language/stems.ts';
import type { Entry, KnownPerson } from '../../library/library.ts';
import { isTitle } from '../../reading/people/titles.ts';
import { bearing } from '../record/meant.ts';
import { namesakes } from '../timeline/subject.ts';
import { weightOf, wordsOf } from './words.ts';

/**
 * Whether a quotation is of whoever a post names: of them, of somebody else, or nobody can say. It is doubtful where the
 * article has only "she said" and names the one asked about close by: a pronoun is no ground to call a post wrong.
 */
export type Whose = 'theirs' | 'unclear' | 'doubtful' | 'other';

/** Decides whose a quotation is; where a post names nobody, nobody is somebody else. */
export function whoseFor(by: string | null, people: readonly KnownPerson[]): (entry: Entry, quote: Quote) => Whose {
  if (by === null) return () => 'theirs';
  const called = namesakes(by, people);
  const keys = new Map<string, Set<number>>();
  for (const person of called.length > 0 ? called : bearing(by, people)) {
    for (const { id, key } of person.articles) keys.set(id, (keys.get(id) ?? new Set()).add(key));
  }
  const wanted = stems(by);
  return (entry, quote) => {
    const { article } = entry;
    const { attribution } = quote;
    const speaker = attribution?.speaker ?? null;
    if (speaker === null) return 'unclear';
    if (speaker.kind === 'person' && keys.get(article.id)?.has(speaker.person) === true) return 'theirs';
    if (folded(speaker.name) === folded(by) || isSurnameOf(speaker.name, by)) return 'theirs';
    if (speaker.kind === 'source' && sameWords(stems(speaker.name), wanted)) return 'theirs';
    return isNamedNear(entry, quote, by, keys.get(article.id)) ? 'doubtful' : 'other';
  };
}

/** "Moss", of whom an article gives no more, may be "Dana Moss". */
const isSurnameOf = (name: string, by: string): boolean =>
  nameParts(name).first === null && nameParts(name).surname === nameParts(by).surname;

/** Whether all words of one stand in the other: "a spokesman" and "a spokesman of the board". */
const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) > 0 && ([...a].every((stem) => b.has(stem)) || [...b].every((stem) => a.has(stem)));

/**
 * Has the article no name at the quotation ("he said", "the minister wrote"), and names whoever is asked about shortly
 * before it, in the same paragraph: as one of the people, or by any word of the name?
 */
function isNamedNear(
  { article, reading }: Entry,
  { attribution }: Quote,
  by: string,
  keys: ReadonlySet<number> | undefined,
): boolean {
  const mention = attribution?.mention ?? null;
  if (mention === null) return false;
  const words = slice(article.text, mention);
  if (/\p{Lu}/u.test(words) && !PRONOUN.test(words)) return false;
  const start = Math.max(article.text.lastIndexOf('\n\n', mention.start), mention.start - NEAR, 0);
  const end = mention.end + APPOSITION;
  const before = new Set(wordsOf(article.text, { start, end }).map(({ form }) => form));
  if (wordsOf(by).some((word) => weightOf(word) === 1 && !isTitle(word.form) && before.has(word.form))) return true;
  return reading.people.some(
    ({ key, mentions }) =>
      keys?.has(key) === true && mentions.some((m) => m.kind === 'name' && m.start >= start && m.start < end),
  );
}

const PRONOUN = /^(?:s?he|they|it)$/iu;
/** How far before a mention a name may stand, in characters, and behind it ("the minister, Aidan Power"). */
const NEAR = 600;
const APPOSITION = 3;

const stems = (words: string): ReadonlySet<string> => new Set(terms(words).map((term) => term.stem));
