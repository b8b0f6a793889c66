import { type Span, trimmed } from '../../../domain/span.ts';
import { isFirstName } from '../../../language/gender.ts';
import { canBe } from '../../../language/lexicon.ts';
import { isOrdinary } from '../../../language/words.ts';
import { canSpeak } from '../../people/source-nouns.ts';
import { isRoleNoun, isTitle } from '../../people/titles.ts';
import { isNoName, type Label } from '../labels.ts';
import type { TurnRole } from '../laid.ts';

/** A label at the start of a line that may give a turn to somebody. */
export interface TurnLabel extends Label {
  readonly role: TurnRole;
  /** Shouted, as transcripts write the names of speakers. */
  readonly capitals: boolean;
  /** Where the words of the turn begin. */
  readonly words: number;
}

interface Form {
  readonly name: string;
  readonly role: TurnRole;
  readonly capitals: boolean;
  /** Its first group is the name; a second one, where there is one, the sign. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly not: string;
}

/** Marks of Markdown for bold type, around the name or the name with its colon. */
const BOLD = String.raw`(?:\*\*|__)?`;
const SHOUTED = String.raw`(?:Mc|Mac|De|Di|La|Le|Van|Von|O['’])?\p{Lu}[\p{Lu}\p{M}.'’-]*`;
const NAMED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,24}`;
const SMALL = '(?:(?:de|del|de la|la|van|von|der|bin|al) )?';

export const FORMS: readonly Form[] = [
  {
    name: 'Q:',
    role: 'question',
    capitals: true,
    pattern: new RegExp(String.raw`^${BOLD}(Q(?:UESTION|uestion)?)${BOLD}(?:\s?([:.—–])${BOLD}\s|(?:\s{2,}|\t)())`),
    example: 'Q: Who pays?',
    not: 'Q3 sales fell.',
  },
  {
    name: 'A:',
    role: 'answer',
    capitals: true,
    pattern: new RegExp(String.raw`^${BOLD}(A(?:NSWER|nswer)?)${BOLD}(?:\s?([:.—–])${BOLD}\s|(?:\s{2,}|\t)())`),
    example: 'A. We do.',
    not: 'A roof fell.',
  },
  {
    // the label's own line has got lost
    name: 'QWho',
    role: 'question',
    capitals: true,
    pattern: /^(Q)()(?=\p{Lu}\p{Ll}+[ '’])/u,
    example: 'QWho pays?',
    not: 'Quiet rain fell.',
  },
  {
    name: 'PINE:',
    role: 'name',
    capitals: true,
    pattern: new RegExp(
      String.raw`^${BOLD}(${SHOUTED}(?: ${SHOUTED}){0,5})(?: ?[([][^()[\]\n]{1,40}[)\]])?(?:, [\p{Lu}\d][\p{Lu}\d.,'’& -]{1,60})?${BOLD} ?(:)${BOLD}(?=\s)`,
      'u',
    ),
    example: 'ADA PINE, MAYOR OF TROY: Who pays?',
    not: 'TROY, N.Y. — The roof fell.',
  },
  {
    name: 'Pine:',
    role: 'name',
    capitals: false,
    pattern: new RegExp(String.raw`^${BOLD}(${NAMED}(?: ${SMALL}${NAMED}){0,4})${BOLD} ?(:)${BOLD}(?=\s)`, 'u'),
    example: 'Ada Pine: Who pays?',
    not: 'She asked this: who pays?',
  },
];

/** How much of a line may be its label. */
const LONGEST = 130;

/** The label that a line begins with; null where it begins with none. */
export function turnLabel(text: string, line: Span): TurnLabel | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  for (const { pattern, role, capitals } of FORMS) {
    const match = pattern.exec(head);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const start = line.start + match[0].indexOf(name);
    const end = start + name.length;
    const sign = match[2] ?? '';
    // the sign stands last, or before bold type ends: "PINE:**"
    const at = sign === '' ? end - 1 : line.start + match[0].lastIndexOf(sign);
    const label = { start, end };
    if (role === 'name' && (/^\p{L}\.?$/u.test(name) || (isNoName(name) && !isUnnamed(name)))) return null;
    return {
      name: label,
      sign: { start: at, end: at + 1 },
      role,
      capitals,
      words: trimmed(text, { start: line.start + match[0].length, end: line.end }).start,
    };
  }
  return null;
}

/** "Mr. Pine", "SENATOR ADA PINE" → "pine": by what a speaker is known from turn to turn. */
export const speakerKey = (name: string): string =>
  (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replace(/[.’']s?$/, '');

/** Speakers without a name, as transcripts label them. */
const UNNAMED =
  /^(?:the )?(?:president|vice president|prime minister|moderator|host|interviewer|reporter|reporters|audience(?: member)?|questioner|caller|announcer|narrator|speaker|chairman|chairwoman|chair|court|witness|judge|operator|anchor|student|voter|(?:un)?identified \p{L}+|(?:fe)?male(?: \p{L}+)?|man|woman|crowd|all|both)$/iu;

/** "THE PRESIDENT", "REPORTER", "THE GOVERNOR": whom a transcript labels by what they are. */
const isUnnamed = (name: string): boolean =>
  UNNAMED.test(name) || (/^THE \p{Lu}+$/u.test(name) && isRoleNoun(name.slice(4).toLowerCase()));

/** Headings of checks, recipes and lists that look like speakers' names. */
const EDITORIAL =
  /^(?:(?:the )?(?:facts?|claims?|truth|verdict|context|analysis|reality|background|bottom line|pros?|cons?|takeaways?|spin|score|rating|answers?|questions?|myths?|reviews?)|who|what|when|where|why|how|strengths?|weaknesses|ingredients|method|directions|time|date|place|name|age|status|winners?|losers?|likes|dislikes|(?:our |the )?rulings?|(?:the )?(?:final )?grades?|present|absent|director|cast|plaintiffs?|defendants?|(?:the )?positions?|record)$/i;

export const isEditorial = (name: string): boolean => EDITORIAL.test(name);

/** Does a label name somebody: by a first name or a title in it, or elsewhere in the text before the same surname? */
export function namesSomebody(name: string, introduced: ReadonlySet<string>): boolean {
  if (isUnnamed(name)) return true;
  const words = name.split(/\s+/).map((word) => word.toLowerCase());
  const [first = ''] = words;
  // "VIRGINIA BEACH"
  if (words.length > 1 && canBe('place', words.join(' '))) return false;
  if (words.length > 1 && (isFirstName(first) || isTitle(first.replace(/\.$/, '')) || isTitle(first))) return true;
  return introduced.has(speakerKey(name));
}

/** "PINE" where the text introduces no Pine: a name in capitals, if it is no word of the language and no place. */
export const mayBeName = (name: string): boolean => {
  const words = name.split(/\s+/);
  if (canBe('place', name.toLowerCase())) return false;
  return words.length <= 3 && words.every((word) => !isOrdinary(word.toLowerCase())) && canSpeak(words.at(-1) ?? '');
};

const BEFORE_SURNAME =
  /(?<![\p{L}\p{M}.'’-])(\p{Lu}[\p{L}\p{M}.'’-]{1,30}) ((?:\p{Lu}\. )?)(\p{Lu}[\p{L}\p{M}'’-]{1,30})/gu;

/** The surnames, as `speakerKey` gives them, that a text writes after a first name or a title. */
export function introducedIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  BEFORE_SURNAME.lastIndex = 0;
  for (let match = BEFORE_SURNAME.exec(text); match !== null; match = BEFORE_SURNAME.exec(text)) {
    const [whole, first = '', , surname = ''] = match;
    const key = first.toLowerCase();
    if (isFirstName(key) || isTitle(key.replace(/\.$/, '')) || isTitle(key)) found.add(speakerKey(surname));
    // "Mayor Ada Pine": the second word may be the first name of the third
    BEFORE_SURNAME.lastIndex = match.index + whole.length - surname.length;
  }
  return found;
}
