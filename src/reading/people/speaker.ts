import type { Gender, Person, PersonKey } from '../../domain/person.ts';
import type { Speaker } from '../../domain/quote.ts';
import { type Span, slice } from '../../domain/span.ts';
import type { Event } from './foremost.ts';
import type { Nameless } from './nameless.ts';
import { severalBefore } from './plural.ts';
import { canSpeak, isPluralSource } from './source-nouns.ts';
import { isAgent, isRoleNoun } from './titles.ts';
import type { Word } from './words.ts';

/** Where a mention stands among the article's quotations, for telling who "he" is. */
export interface Turn {
  /** Who spoke the quotation before this place; null: nobody did, or it is unclear. */
  readonly last: Speaker | null;
  /** That quotation ends in this sentence or the one before it, in the same paragraph. */
  readonly near?: boolean;
}

const PRONOUN =
  /^(?:he|she|him|her|his|i|we|they|them|it|you|who|whom|this|that|these|those|one|some|others|both|all|many)$/i;
const SINGULAR = /^(?:he|she|him|her|his)$/i;
const BREAK = /\s\(|\s(?:of|for|at|from|with|on|in|to|by|who|which|that|about|against|and)\s|,/u;

/** Whose role begins at a place of the text, and where the words for it end. */
interface Bearer {
  readonly person: PersonKey;
  readonly end: number;
}

/** The roles of everybody by where they begin. */
export function bearersOf(people: readonly Person[]): ReadonlyMap<number, Bearer> {
  return new Map(
    people.flatMap(({ key, roles }) => roles.map(({ span }) => [span.start, { person: key, end: span.end }] as const)),
  );
}

/**
 * Whose role the mention is or begins with: "Its chairman" of "Its chairman, Otis Lee, said", "Secretary of State Otis
 * Lee". Not where a role only stands inside, as in "a friend of Senator Lee".
 */
function bearer(
  text: string,
  bearers: ReadonlyMap<number, Bearer>,
  names: readonly Event[],
  mention: Span,
): PersonKey | null {
  // "Mr. Lee's former adviser": the role begins at the name
  const article =
    /^(?:the|a|an|mr\.?|mrs\.?|ms\.?|dr\.?|sir|sen\.|rep\.|gov\.) /i.exec(
      text.slice(mention.start, mention.start + 6),
    )?.[0].length ?? 0;
  const role = bearers.get(mention.start) ?? bearers.get(mention.start + article);
  if (role === undefined) return null;
  if (role.end >= mention.end) return role.person;
  const next = names.find((event) => event.start >= role.end);
  const follows = next !== undefined && next.person === role.person && next.end === mention.end;
  return follows && text.slice(role.end, next.start).trim() === '' ? role.person : null;
}

/** What is known of an article when the question is who a mention means. */
export interface Known {
  readonly text: string;
  readonly words: readonly Word[];
  readonly people: readonly Person[];
  /** Those without a name, whose keys follow those of the people. */
  readonly nameless: readonly Nameless[];
  readonly events: readonly Event[];
  readonly bearers: ReadonlyMap<number, Bearer>;
}

/** Who a mention means; see Cast.speaker. */
export function speakerOf(known: Known, mention: Span, turn: Turn): Speaker | null {
  const { text, people, nameless, events, bearers } = known;
  const words = slice(text, mention).trim();
  const asPerson = (key: PersonKey): Speaker | null => {
    const person = people[key];
    if (person !== undefined) return { kind: 'person', person: key, name: person.name };
    const other = nameless[key - people.length];
    return other === undefined ? null : { kind: 'source', name: clean(slice(text, other.span)) };
  };
  const inside = within(events, mention);
  if (PRONOUN.test(words)) {
    // “It rains,” said a mason. “It pours,” he said.
    const { last, near = false } = turn;
    if (near && last?.kind === 'source' && /^s?he$/i.test(words) && isSomebody(last.name)) return last;
    const [resolved] = inside;
    if (resolved !== undefined) return asPerson(resolved.person);
    if (/^who$/i.test(words)) return whoBefore(text, events, mention, asPerson);
    if (/^they$/i.test(words)) return several(known, mention, turn);
    // “We need time,” the agency said. “Much time,” it added.
    if (/^it$/i.test(words)) return last?.kind === 'source' && isThing(last.name) ? last : null;
    if (!SINGULAR.test(words)) return null;
    const gender = /^(?:she|her)$/i.test(words) ? 'female' : 'male';
    if (last?.kind === 'person' && people[last.person]?.gender === gender && /^s?he$/i.test(words)) return last;
    return /^(?:her|his|him)$/i.test(words) ? nearAlone(known, mention, gender, asPerson) : null;
  }
  if (words === '') return null;
  const names = inside.filter((event) => event.kind === 'name');
  const holder = bearer(text, bearers, names, mention);
  if (holder !== null) return asPerson(holder);
  const head = headEnd(text, mention);
  const heads = names.filter((event) => event.start < head);
  const last = heads.at(-1);
  if (last !== undefined && last.end >= head - 1) {
    const [first] = heads;
    if (first !== undefined && first.person !== last.person && /\band\b|&/.test(text.slice(first.end, last.start)))
      return both(people[first.person], people[last.person]) ?? { kind: 'source', name: clean(words) };
    return asPerson(last.person);
  }
  const title = inside.find((event) => event.kind === 'title' && event.person < people.length);
  if (title !== undefined && title.end >= head - 1) return asPerson(title.person);
  const beside = inApposition(text, events, mention);
  if (beside !== null) return asPerson(beside);
  const noun = /[^\s]+$/.exec(text.slice(mention.start, head).trimEnd())?.[0] ?? '';
  return canSpeak(noun) ? { kind: 'source', name: clean(wholePhrase(text, mention)) } : null;
}

/** How far before "her comment" its owner is looked for, in characters. */
const NEAR = 250;

/** "Moss lost votes after her comment that": the only one who was named shortly before and may be meant. */
function nearAlone(
  { people, events }: Known,
  mention: Span,
  gender: Gender,
  asPerson: (key: PersonKey) => Speaker | null,
): Speaker | null {
  const near = within(events, { start: mention.start - NEAR, end: mention.start });
  const fitting = new Set(
    near.flatMap(({ person }) => {
      const theirs = people[person]?.gender ?? 'unknown';
      return theirs === gender || theirs === 'unknown' ? [person] : [];
    }),
  );
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined && people[only]?.gender === gender ? asPerson(only) : null;
}

/** "The harbor master, Ann Lee, wrote": whose name stands between commas right behind a description. */
function inApposition(text: string, events: readonly Event[], mention: Span): PersonKey | null {
  if (!/^(?:the|a|an|his|her|their|its|our|my|\p{L}+['’]s?)\s/iu.test(text.slice(mention.start, mention.end)))
    return null;
  if (!/^, /.test(text.slice(mention.end, mention.end + 2))) return null;
  const [name] = within(events, { start: mention.end + 1, end: mention.end + 60 });
  if (name === undefined || name.kind !== 'name') return null;
  // "the mayor, Sen. Ann Lee," but not "the mayor, who met Ann Lee,"
  const between = text.slice(mention.end + 2, name.start);
  return /^(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(between) && /^,(?! and\b)/.test(text.slice(name.end, name.end + 5))
    ? name.person
    : null;
}

/** The noun that a nameless source is built on, in lower case. */
const headOf = (name: string): string =>
  (
    name
      .replace(/ (?:of|for|at|from|with|who|in|to|by|about|on) .*$/s, '')
      .split(' ')
      .at(-1) ?? ''
  ).toLowerCase();
const isPlural = (name: string): boolean => / and /.test(name) || isPluralSource(headOf(name));
/** "the agency", "the letter": not "the senator". */
const isThing = (name: string): boolean => !isPlural(name) && !isRoleNoun(headOf(name));

/** "a mason", "Asab Tabchi" where nothing tells that it is a person's name: not "the agency", "two aides". */
const isSomebody = (name: string): boolean =>
  !isPlural(name) &&
  (isRoleNoun(headOf(name)) || isAgent(headOf(name)) || /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(name));

/** Who "they" are: whoever spoke last, where that was several; else whom a sentence before opens with. */
function several({ text, words, people, events }: Known, mention: Span, { last }: Turn): Speaker | null {
  if (last?.kind === 'source' && isPlural(last.name)) return last;
  const found = severalBefore(text, words, events, mention.start);
  if (found === null) return null;
  if (found.kind === 'phrase') {
    const [first, end] = [words[found.from], words[found.to - 1]];
    return first === undefined || end === undefined
      ? null
      : { kind: 'source', name: clean(text.slice(first.start, end.end)) };
  }
  return both(people[found.first.person], people[found.second.person]);
}

/** Two who speak together, by their full names. */
const both = (one: Person | undefined, other: Person | undefined): Speaker | null =>
  one === undefined || other === undefined ? null : { kind: 'source', name: `${one.name} and ${other.name}` };

/** The places inside the mention; a description may reach over its left end ("the" of "the senator"). */
function within(events: readonly Event[], mention: Span): readonly Event[] {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.end ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  const found: Event[] = [];
  for (let at = low; at < events.length; at++) {
    const event = events[at];
    if (event === undefined || event.start >= mention.end) break;
    found.push(event);
  }
  return found;
}

/** Where the noun that the mention is built on ends: before "of Ohio", ", who", "and his aides". */
function headEnd(text: string, mention: Span): number {
  const phrase = slice(text, mention);
  const at = phrase.search(BREAK);
  const both = /^\p{Lu}[^,]*\sand\s\p{Lu}/u.test(phrase);
  return at <= 0 || both ? mention.start + phrase.trimEnd().length : mention.start + at;
}

/** "Ann Lee, who": whoever stands right before. */
function whoBefore(
  text: string,
  events: readonly Event[],
  mention: Span,
  asPerson: (key: PersonKey) => Speaker | null,
): Speaker | null {
  const before = events.findLast((event) => event.end <= mention.start);
  if (before === undefined || mention.start - before.end > 200) return null;
  const between = text.slice(before.end, mention.start);
  return /^[^.!?]{0,3}$|^(?:,|\s\()[^.!?“”"]*[,)]\s*$/.test(between) ? asPerson(before.person) : null;
}

/** With the article that the mention may lack. */
function wholePhrase(text: string, mention: Span): string {
  const article = /\b(?:the|a|an) $/i.exec(text.slice(Math.max(0, mention.start - 5), mention.start));
  return (article?.[0] ?? '') + slice(text, mention);
}

const clean = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();
