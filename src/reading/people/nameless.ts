import type { Gender, PersonKey } from '../../domain/person.ts';
import type { Span } from '../../domain/span.ts';
import { classOf } from '../../language/words.ts';
import { canonical, type Described, WHOEVER } from './descriptions.ts';
import { salience, says } from './salience.ts';
import { genderOfOffice, genderOfRole } from './titles.ts';
import type { Word } from './words.ts';

/** Somebody whom a text speaks of and does not name: "a partner at the firm", "the woman". */
export interface Nameless {
  /** The words that stand for them, where they come first. */
  readonly span: Span;
  readonly head: string;
  readonly gender: Gender;
}

/** Verbs by which a noun says what somebody is, and brings in nobody: "Lee was a farmer", "as a farmer". */
const IS =
  /^(?:is|are|was|were|be|been|being|am|become|becomes|became|remain|remains|remained|seem|seems|as|like|than|s)$/;
/** "a worker named Ann Lee" */
const NAMED = /^(?:named|called|nicknamed)$/;
const LONGEST = 12;

/** How much a nameless person stands out: 0 where the words bring in nobody of whom more could be told. */
export function weightOf(words: readonly Word[], { from, to, sentence, possessive, led }: Described): number {
  if (NAMED.test(words[to]?.key ?? '') || (/^, ?$/.test(words[to]?.gap ?? '') && isNaming(words, to))) return 0;
  const before = words[from - 1];
  const first = words[from];
  const left = before?.sentence === sentence ? before.key : '';
  if (IS.test(left)) return 0;
  const weight = salience(words, from, to);
  // "the woman’s mood"
  if (weight < 0.8 && !(possessive && led === 'the')) return 0;
  // "Lee, a farmer, left"
  const apposed = left !== '' && /^[,(—–-]/.test((first?.gap ?? '').trim()) && !/["”]/.test(first?.gap ?? '');
  return apposed && !verbBehind(words, to) ? 0 : weight;
}

/** "a partner at the old firm told": a verb behind the words, and behind what a preposition adds to them. */
export function saysBehind(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + LONGEST; at++) {
    const word = words[at];
    if (word === undefined || !/^[ .]*$/.test(word.gap) || /^(?:who|that|which|and|or)$/.test(word.key)) return false;
    if (says(word)) return true;
    if (at > to && isVerb(word)) return false;
  }
  return false;
}

/** "his guest, Ann Lee", "one voter, the actor Ann Lee" */
const isNaming = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true || /^(?:the|a|an)$/.test(words[at]?.key ?? '');

const isVerb = (word: Word): boolean => {
  const kind = classOf(word.key);
  return (kind.past || kind.present) && !kind.noun && !kind.adjective;
};

const verbBehind = (words: readonly Word[], to: number): boolean => {
  const next = words[to];
  return next !== undefined && next.gap === ' ' && (says(next) || isVerb(next));
};

/** Everybody without a name, by number from `first` on, which no named person has. */
export class Crowd {
  readonly #all: Nameless[] = [];
  readonly #first: PersonKey;

  constructor(first: PersonKey) {
    this.#first = first;
  }

  get all(): readonly Nameless[] {
    return this.#all;
  }

  of(person: PersonKey): Nameless | undefined {
    return this.#all[person - this.#first];
  }

  /**
   * Whom the words mean: "the partner" is the one that "a partner" brought in. Null for "the host" out of nowhere, which
   * may be anybody; "the old host said" is somebody.
   */
  add({ start, end, head, led, modifiers }: Described, says: boolean, introduced: boolean): PersonKey | null {
    const gender = genderOfRole(head) === 'unknown' ? genderOfOffice(head) : genderOfRole(head);
    const same = this.#all.findLastIndex((one) => canonical(one.head) === canonical(head));
    if (led === 'the' && same >= 0) return this.#first + same;
    const last = this.#all.length - 1;
    const fits = this.#all[last]?.gender;
    // "A young teacher spoke. The woman left."
    if (led === 'the' && WHOEVER.test(head) && fits !== undefined && (fits === gender || fits === 'unknown'))
      return this.#first + last;
    if (led === 'the' && !WHOEVER.test(head) && !introduced && !(says && modifiers.length > 0)) return null;
    this.#all.push({ span: { start, end }, head, gender });
    return this.#first + last + 1;
  }
}
