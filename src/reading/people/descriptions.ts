import type { Gender } from '../../domain/person.ts';
import type { Span } from '../../domain/span.ts';
import { canBe } from '../../language/lexicon.ts';
import { classOf } from '../../language/words.ts';
import { FUNCTION_WORDS } from './not-names.ts';
import { saysAt } from './salience.ts';
import { SAME, UNDER } from './same-office.ts';
import { STATE_OF } from './states.ts';
import { genderOfOffice, genderOfRole, isRoleNoun } from './titles.ts';
import type { Word } from './words.ts';

/** Nouns for anybody of a gender or trade: they mean somebody known, or somebody who stays without a name. */
export const WHOEVER = /^(?:man|woman|boy|girl|official|supporter|voter)$/;

/** The one form of words that are said of one office ("Sen." and "senator"). */
export const canonical = (word: string): string => (Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word);

/** What the roles of a person say, word by word in one form: "Sen.", "(D-Mo.)" → senator, democrat, missouri. */
export interface Profile {
  readonly words: ReadonlySet<string>;
  readonly gender: Gender;
}

const STATES: ReadonlySet<string> = new Set(STATE_OF.values());
const WORD = /[\p{L}][\p{L}\p{M}'’-]*/gu;
const PARTY: Readonly<Record<string, string>> = { d: 'democrat', r: 'republican', i: 'independent' };

/** The words of phrases in one form; states as one word. */
export function profileWords(phrases: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const phrase of phrases) {
    const party = /^(D|R|I)[-–](.+)$/.exec(phrase);
    if (party !== null) {
      found.add(PARTY[(party[1] ?? '').toLowerCase()] ?? '');
      const state = STATE_OF.get((party[2] ?? '').toLowerCase().replace(/[^a-z]/g, ''));
      if (state !== undefined) found.add(state);
      continue;
    }
    const words = [...phrase.toLowerCase().matchAll(WORD)].map((match) => match[0].replace(/['’]s?$/, ''));
    for (const [at, word] of words.entries()) {
      found.add(canonical(word));
      const state = [word, word + (words[at + 1] ?? '')].find((name) => STATES.has(name));
      if (state !== undefined) found.add(state);
    }
  }
  return found;
}

/** "the former Vermont senator": its head, and what is said of it. */
export interface Description {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** "the Alabama Republican": with a state, the state must be theirs, and the party may be untold. */
function fitnessOfParty(party: string, { modifiers }: Description, words: ReadonlySet<string>): number {
  const said = [...profileWords([modifiers.join(' ')])];
  const other = [...PARTIES].some((word) => word !== party && words.has(word));
  const states = said.filter((word) => STATES.has(word));
  if (other || !states.every((state) => words.has(state))) return 0;
  if (!words.has(party)) return states.length > 0 ? 1.5 : 0;
  return 1 + said.filter((word) => words.has(word)).length;
}

/** Offices of which a person holds one at a time: "the senator" is no governor. */
const OFFICES: ReadonlySet<string> = new Set(
  'senator representative governor president mayor judge general candidate minister chancellor ambassador secretary spokesman'.split(
    ' ',
  ),
);

/** May a person of this profile be so called, although no role says it: no other office, state, party or gender? */
export function mayBe(description: Description, profile: Profile): boolean {
  const gender = genderOfRole(description.head);
  const either = description.head === 'chairman' ? 'unknown' : genderOfOffice(description.head);
  for (const told of [gender, either])
    if (told !== 'unknown' && profile.gender !== 'unknown' && told !== profile.gender) return false;
  const head = canonical(description.head);
  const said = profileWords([description.modifiers.join(' ')]);
  const other = (set: ReadonlySet<string>, mine: Iterable<string>): boolean =>
    [...mine].some((word) => set.has(word)) && [...profile.words].some((word) => set.has(word));
  return !other(OFFICES, [head]) && !other(STATES, said) && !other(PARTIES, [head, ...said]);
}

const PARTIES: ReadonlySet<string> = new Set(['democrat', 'republican', 'independent', 'libertarian', 'conservative']);
const EXCLUSIVE = /^(?:former|vice|deputy|assistant|acting|first|then)$/;

/**
 * How well a description fits a person's profile: 0 not at all, 1 by its head, more by each modifier that the roles
 * give as well. Another state or party than the roles', or "former" where they do not say so, is no fit.
 */
export function fitness(description: Description, profile: Profile): number {
  const { words } = profile;
  const gender = genderOfRole(description.head);
  if (gender !== 'unknown' && profile.gender !== 'unknown' && gender !== profile.gender) return 0;
  const head = canonical(description.head);
  if (PARTIES.has(head)) return fitnessOfParty(head, description, words);
  const heads = [head, ...(Object.hasOwn(UNDER, head) ? (UNDER[head] ?? []) : [])];
  if (!heads.some((word) => words.has(word))) return 0;
  const said = profileWords([description.modifiers.join(' ')]);
  let score = 1;
  for (const word of said) {
    if (words.has(word)) score++;
    else if (STATES.has(word) && [...words].some((other) => STATES.has(other))) return 0;
    else if ((word === 'democrat' && words.has('republican')) || (word === 'republican' && words.has('democrat')))
      return 0;
    else if (canBe('demonym', word) && [...words].some((other) => canBe('demonym', other))) return 0;
    // "the vice-presidential nominee" is not the presidential one
    else if (/^vice(?:-|$)/.test(word)) return 0;
    else if (EXCLUSIVE.test(word)) score -= 0.5;
  }
  for (const word of words) if (EXCLUSIVE.test(word) && !said.has(word)) score -= 0.25;
  return score;
}

/** A description as it stands in the text. */
export interface Described extends Description, Span {
  /** The words without the article. */
  readonly role: Span;
  /** The place among the words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** A name follows or stands right before a comma: the words are its title. */
  readonly named: boolean;
  /** The word that it begins with: "a" brings in somebody new, "his" (or "Lee’s") somebody by whom he has. */
  readonly led: 'the' | 'a' | 'his';
  /** Says who somebody known is, not who somebody new is: "the Vermont senator said", no "the manager of the shop". */
  readonly epithet: boolean;
  /** "the woman’s", of those that may be anybody. */
  readonly possessive: boolean;
  /** Says something: "the senator added". */
  readonly says: boolean;
}

const LONGEST = 9;

const LED: ReadonlyMap<string, Described['led']> = new Map([
  ['the', 'the'],
  ...['a', 'an', 'one', 'another'].map((word) => [word, 'a'] as const),
  ...['his', 'her', 'their'].map((word) => [word, 'his'] as const),
]);

/** Every "the … <role>", "a … <role>" and "his … <role>" of a text ("the former Vermont senator"), first word included. */
export function findDescriptions(words: readonly Word[]): readonly Described[] {
  const found: Described[] = [];
  for (const [at, word] of words.entries()) {
    const led = LED.get(word.key) ?? (word.possessive && word.capital ? 'his' : undefined);
    if (led === undefined) continue;
    const described = describedAt(words, at, led);
    if (described !== null) found.push(described);
  }
  return found;
}

function describedAt(words: readonly Word[], at: number, led: Described['led']): Described | null {
  const article = words[at];
  if (article === undefined) return null;
  let head = -1;
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const word = words[next];
    if (word === undefined || word.sentence !== article.sentence || !/^(?: {1,2}|\. |\.)$/.test(word.gap)) break;
    if (isRoleNoun(word.key) && !PLURAL_HEAD.test(word.key)) head = next;
    else if (head >= 0 && !leadsOn(words, next)) break;
    else if (FUNCTION_WORDS.has(word.key) && word.key !== 'first') break;
    if (word.possessive) {
      if (head === next && !WHOEVER.test(word.key)) head = -1;
      break;
    }
  }
  const last = words[head];
  if (head < 0 || last === undefined || (last.possessive && !WHOEVER.test(last.key))) return null;
  const next = words[head + 1];
  // "the South Carolina Republican Party", "the candidate Ann Lee"
  const named = next !== undefined && !last.possessive && next.gap === ' ' && next.capital && !/day$/.test(next.key);
  if (next !== undefined && !last.possessive && next.gap === ' ' && !next.capital && isThingNoun(next.key)) return null;
  const inside = words.slice(at + 1, head);
  return {
    start: article.start,
    end: last.end,
    role: { start: words[at + 1]?.start ?? last.start, end: last.end },
    sentence: article.sentence,
    head: last.key,
    modifiers: inside.map((word) => word.key),
    named,
    led,
    from: at,
    to: head + 1,
    possessive: last.possessive,
    says: saysAt(words, at, head + 1),
    epithet:
      inside.some((word) => word.capital || /^\p{N}|^(?:presidential|billionaire|embattled)$/u.test(word.key)) &&
      !(RESTRICTS.test(next?.key ?? '') && !/^(?:two|three|four|five|six|seven|\d+)$/.test(words[head + 2]?.key ?? '')),
  };
}

/** Behind one role noun, do words lead to another: "the Republican | presidential nominee", "the secretary | of state"? */
function leadsOn(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || before === undefined) return false;
  if (word.key === 'general' || (before.key === 'of' && /^(?:state|defense)$/.test(word.key))) return true;
  if (word.key === 'of') return /^secretary$/.test(before.key) && /^(?:state|defense)$/.test(next?.key ?? '');
  const kind = classOf(word.key);
  if (FUNCTION_WORDS.has(word.key) || kind.past || kind.adverb) return false;
  return (
    next !== undefined && next.gap === ' ' && isRoleNoun(next.key) && (kind.adjective || word.capital || !kind.present)
  );
}

/** "the Republican convention": what follows is the head. */
function isThingNoun(key: string): boolean {
  if (FUNCTION_WORDS.has(key)) return false;
  const kind = classOf(key);
  return kind.noun && !kind.past && !kind.present && !kind.base && !kind.adverb;
}

const RESTRICTS = /^(?:of|for|in|at|who|from|on|whose|that|with|to)$/;
const PLURAL_HEAD = /(?:[^s]s|men|women)$/;
