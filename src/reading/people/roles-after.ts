import type { Role } from '../../domain/person.ts';
import { caught, compile, type Slots } from '../../language/pattern.ts';
import { classOf } from '../../language/words.ts';
import { FUNCTION_WORDS } from './not-names.ts';
import { IN_OFFICE, isAgent, isOffice, isRoleNoun } from './titles.ts';

const SLOTS: Slots = {
  word: '[\\p{L}\\p{N}$“"][\\p{L}\\p{M}\\p{N}\'’.&/”"$-]*',
  phrase: '{word}(?: {word}){0,24}',
  // a full stop inside "U.S. Army" and "St. Louis", not the one that ends a sentence
  name: '(?:the )?{capital}(?: (?:of |for |the )?{capital}){0,6}',
  capital:
    "\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}'’&-]|\\.(?=\\S)|(?<=(?<![\\p{L}\\p{M}])\\p{Lu})\\.|(?<=\\b(?:St|Mt|Ft|Ste))\\.)*",
  state: '\\p{Lu}[\\p{L}.]{1,12}(?: \\p{Lu}[\\p{L}.]{1,12}){0,2}',
  dash: '(?:—|–|--)',
};

/** What must be true of the words caught as `role`, beside standing in their place. */
type Check = 'any' | 'person' | 'office';

export interface RoleRow {
  readonly name: string;
  /** Matched right behind a name. */
  readonly pattern: string;
  readonly check: Check;
  /** What follows a name, and the role in it. */
  readonly example: readonly [string, string];
  /** What follows a name and gives no role. */
  readonly counter: string;
}

/** Roles behind a name. After one matches, the rest is tried again behind it: "(D-Mo.), head of the caucus". */
export const ROLE_ROWS: readonly RoleRow[] = [
  {
    name: 'party-state',
    pattern: ',?(?: )?\\(?(?<role>(?:D|R|I|Dem|Rep)[-–.](?: )?{state})\\)?',
    check: 'any',
    example: [' (D-N.M.) said', 'D-N.M.'],
    counter: ' (see page 2) said',
  },
  {
    name: 'party-of',
    pattern:
      ',? \\(?(?<role>(?:Republican|Democrat|Independent|Democratic|Conservative|Labour) (?:of|from) {name})\\)?',
    check: 'any',
    example: [', Republican of Ohio, left', 'Republican of Ohio'],
    counter: ', Republicans of all kinds',
  },
  {
    name: 'appositive',
    pattern: ',(?: \\d{1,3},)? {phrase:role}',
    check: 'person',
    example: [', 54, a retired miner from Ohio, said', 'a retired miner from Ohio'],
    counter: ', a town in Ohio, said',
  },
  {
    name: 'aside',
    pattern: '(?: )?{dash}(?: )?{phrase:role}(?=(?: )?{dash:closing})',
    check: 'person',
    example: [' — head of the union — said', 'head of the union'],
    counter: ' — and not for the first time — said',
  },
  {
    name: 'bracketed',
    pattern: ' \\({phrase:role}\\)',
    check: 'person',
    example: [' (the party’s chairwoman) said', 'the party’s chairwoman'],
    counter: ' (in Ohio) said',
  },
  {
    name: 'who-is',
    pattern:
      ',? who (?:is|was|has been|had been|has served as|had served as|served as|serves as|worked as|works as|became)(?: also| now| currently| still| once)? {phrase:role}',
    check: 'person',
    example: [', who was once the mayor of Troy, said', 'the mayor of Troy'],
    counter: ', who was late, said',
  },
  {
    name: 'who-heads',
    pattern:
      ',? who(?: also| now| currently| has| had| once| previously)? (?<role>(?:heads?|headed|leads?|led|runs?|ran|chairs?|chaired|directs?|directed|oversees?|oversaw|represents?|represented|manages?|managed|founded|co-founded|owns?|owned|coach(?:es|ed)|anchors?|hosts?|hosted|moderates?|moderated|commands?|commanded|teach(?:es)?|taught|edits?|edited|studies|covers?) {phrase})',
    check: 'any',
    example: [', who heads the dockers’ union, said', 'heads the dockers’ union'],
    counter: ', who head-butted a docker, said',
  },
  {
    name: 'of',
    pattern: ' (?<role>of {name})',
    check: 'any',
    example: [' of St. Mary’s. Nine others', 'of St. Mary’s'],
    counter: ' of all people asked',
  },
  {
    name: 'as-office',
    pattern: ' as (?:the |its |his |her |their )?{phrase:role}',
    check: 'office',
    example: [' as commissioner of police', 'commissioner of police'],
    counter: ' as soon as possible',
  },
  {
    name: 'copula',
    pattern: ' (?:is|was|has been) (?:a|an|the) {phrase:role}',
    check: 'office',
    example: [' is a professor of law in Troy', 'professor of law in Troy'],
    counter: ' is a disgrace',
  },
];

interface Compiled {
  readonly row: RoleRow;
  readonly regex: RegExp;
}

const COMPILED: readonly Compiled[] = ROLE_ROWS.map((row) => ({ row, regex: compile(row.pattern, SLOTS, 'yu') }));

/** Words that a noun phrase ends before. */
const ENDS =
  /^(?:who|which|whose|whom|where|when|that|said|says|told|tells|is|was|were|are|has|have|had|will|would|could|can|may|might|should|did|does|do|if|because|but|while|after|before|during|until|since|also|then|he|she|they|it|i|we|you|told|wrote|added|asked|called|as|according|including|told|so|not|what|how|than)$/i;
const PREPOSITION =
  /^(?:of|at|for|in|on|with|to|from|by|under|over|against|behind|about|into|near|and|or|inside|within|beside|next|alongside|near|turned|representing|leading|running|working)$/i;

/** The phrase up to where it must end, without a sentence's full stop. */
function cut(phrase: string): string {
  const words = phrase.split(/(\s+)/);
  let end = words.length;
  for (let at = 2; at < words.length; at += 2) {
    const word = words[at] ?? '';
    if (ENDS.test(word) || isVerb(word, words[at - 2] ?? '')) {
      end = at - 1;
      break;
    }
    // "head of the caucus. “No": a full stop before a capital ends it, but for "U.S. Army"
    if (/[^.\p{Lu}]{3}\.["”]?$/u.test(words[at - 2] ?? '')) {
      end = at - 1;
      break;
    }
  }
  const kept = words.slice(0, end).join('');
  return kept
    .replace(/(?:\s+(?:and|or|of|for|at|in|on|to|the|a|an|with|by|from|on\s+\w+day))+$/i, '')
    .replace(/([^.\p{Lu}]{2})[.,]["”]?$/u, '$1');
}

/** A finite verb right behind a noun: "the party's chairman blamed". */
const isVerb = (word: string, before: string): boolean => {
  if (!/^[a-z]+ed$/.test(word) || PREPOSITION.test(before)) return false;
  const kind = classOf(word);
  return kind.past && !kind.adjective && !kind.noun && isRoleNoun(before.toLowerCase());
};

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** The noun that a phrase is built on: "analyst" of "an analyst at the Troy Institute". */
export function headOf(phrase: string): string {
  const words = phrase
    .replace(/^one of\s+/i, '')
    .split(/\s+/)
    .map((word) => word.replace(/[“”",.]|['’]s?$/g, ''));
  const stop = words.findIndex((word, at) => at > 0 && PREPOSITION.test(word));
  const head = (words[stop < 0 ? words.length - 1 : stop - 1] ?? '').toLowerCase();
  return /^one of\s/i.test(phrase) ? singular(head) : head;
}

const CHECKS: Readonly<Record<Check, (phrase: string) => boolean>> = {
  any: () => true,
  person: (phrase) => {
    const first = phrase.split(/\s+/)[0] ?? '';
    if (
      FUNCTION_WORDS.has(first.toLowerCase()) &&
      !/^(?:a|an|the|one|his|her|their|its|our|my|then|now|whose)$/i.test(first)
    )
      return false;
    // ", you're a lawyer"
    if (/^(?:i|you|he|she|it|we|they|that|there|what|who|let)['’]/i.test(first)) return false;
    // ", accused the president of", ", shook his head": the verb of the sentence; ", sitting beside his lawyer"
    const verb = classOf(first);
    const second = phrase.split(/\s+/)[1] ?? '';
    const object = /^(?:an?|the|his|her|their|its|that|him|them)$/.test(second);
    if (
      /^[a-z]+$/.test(first) &&
      ((verb.past && object) || (verb.gerund && !verb.noun && (!IN_OFFICE.test(first) || PREPOSITION.test(second))))
    )
      return false;
    const head = headOf(phrase);
    return isRoleNoun(head) || (/^an? /.test(phrase) && isAgent(head));
  },
  office: (phrase) => isOffice(headOf(phrase)),
};

/** The roles that the words from `at`, right behind a name, give its bearer. */
export function rolesAfter(text: string, at: number): readonly Role[] {
  const found: Role[] = [];
  for (let from = at; found.length < 4; ) {
    const next = matchAt(text, from);
    if (next === null) break;
    found.push(next.role);
    from = next.end;
  }
  return found;
}

function matchAt(text: string, at: number): { readonly role: Role; readonly end: number } | null {
  for (const { row, regex } of COMPILED) {
    regex.lastIndex = at;
    const match = regex.exec(text);
    // a role ends with its paragraph
    const phrase = match === null ? undefined : caught(match)['role']?.split(/\s*\n\s*\n/)[0];
    if (match === null || phrase === undefined) continue;
    const role =
      row.name === 'party-state'
        ? phrase
        : row.check === 'any' && row.name !== 'who-heads'
          ? phrase.replace(/([^.\p{Lu}]{2})\.$/u, '$1')
          : cut(phrase);
    if (role === '' || !CHECKS[row.check](role)) continue;
    const start = match.index + match[0].lastIndexOf(phrase);
    const end = start + role.length;
    const closed = text.charAt(end) === ')' ? end + 1 : end;
    return { role: { text: role, span: { start, end } }, end: closed };
  }
  return null;
}
