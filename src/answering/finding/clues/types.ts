import type { AnswerType } from '../../../domain/question.ts';
import { overlaps } from '../../../domain/span.ts';
import { stemOf } from '../../../language/stems.ts';
import type { Asked } from '../asked.ts';
import { holdersOf } from '../holders.ts';
import { kindOf } from '../kinds.ts';
import type { Passage } from '../opened.ts';
import { NUMBER, unitsOf } from '../units.ts';
import type { Put } from './put.ts';

/** What shows that a passage holds an answer of a type; each is a clue of its own with a weight of its own. */
const SIGNS = {
  because:
    /\b(?:because|so that|in order to|due to|owing to|thanks to|as a result|reasons?|caus(?:e|es|ed|ing)|prompt(?:ed|s|ing)|in an effort to|blam(?:e[ds]?|ing)|motivat\w+|stems? from|therefore|why|means? that|in hopes?)\b/i,
  purpose: /\bto (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b|\p{Lu})\p{Ll}{2,}\b|\bfor (?!the\b|a\b)\p{Ll}+ing\b/u,
  since: /\b(?:since|after|as|when|so|for|by)\b/i,
  manner: /\bby (?:\p{Ll}+ing|using)\b|\bthrough\b|\bwith\b|\busing\b|\bvia\b|\b\p{Ll}{3,}ly\b/iu,
  place:
    /\b(?:in|at|near|from|to|outside|inside|of|on|across|off|into|toward|around) (?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|central|downtown|nearby)\w* )?\p{Lu}/u,
  'place inside':
    /\b(?:in|at|near|outside|inside|on|across|off|into|around|behind|under|between|along) (?:the|an?|his|her|their|its) \p{Ll}/u,
  'comma place': /\p{Lu}\p{Ll}+ ?, (?:\p{Lu}\p{Ll}+|[A-Z][a-z]{1,4}\.|[A-Z]{2})\b/u,
  located:
    /\b(?:located|based|headquarter\w*|situated|held|born|lives?|home|native|raised|buried|found|city|town|village|country|state|county|province|capital|region|coast)\b/i,
  name: /(?<=[\p{Ll},;:)”"’'] )\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+/u,
  year: /\b(?:1[0-9]\d\d|20\d\d)\b/u,
  'in year': /\b(?:in|since|by|until|of|from) (?:\p{Lu}\p{Ll}+,? )?(?:1[0-9]\d\d|20\d\d)\b/u,
  month:
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?: \d|\b)/u,
  weekday: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
  ago: /\b(?:ago|yesterday|today|tomorrow|tonight|(?:last|next|this|past) (?:year|month|week|spring|summer|fall|autumn|winter|night|weekend)|earlier|later|recently|now|century|\d+s)\b/i,
  clock: /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o['’]clock)|\b(?:noon|midnight|morning|evening|afternoon|night)\b/i,
  'when clause': /\b(?:when|while|as|after|before|until|during|once) \p{Ll}/u,
  defines:
    /\b(?:is|are|was|were) (?:an?|the|one of)\b|\b(?:means?|refers? to|known as|defined as|consists? of|includ\w+|called|named)\b/i,
  apposition: /[,(–—] ?(?:an?|the|who|which)\b/u,
  quoted: /["“”]/u,
} as const;

type Sign = keyof typeof SIGNS;

const OF_TYPE: Readonly<Record<AnswerType, readonly Sign[]>> = {
  date: ['year', 'month', 'weekday', 'ago', 'when clause'],
  place: ['place', 'place inside', 'comma place', 'located', 'name'],
  person: ['name', 'apposition'],
  reason: ['because', 'purpose', 'since'],
  manner: ['manner', 'because', 'quoted'],
  definition: ['defines', 'apposition', 'name'],
  words: ['quoted'],
  thing: ['name', 'quoted', 'defines'],
  number: [],
  'yes-no': [],
};

const has = (passage: Passage, sign: Sign): boolean => SIGNS[sign].test(passage.text);

/** The names of an answer type's clues, made once: a name that is put together anew takes longer than its clue. */
interface Names {
  readonly signs: readonly { readonly sign: Sign; readonly name: string }[];
  readonly ofTheKind: string;
  readonly newName: string;
  readonly person: string;
  readonly role: string;
}

const namesOf = (type: AnswerType, signs: readonly Sign[]): Names => ({
  signs: signs.map((sign) => ({ sign, name: `${type}: ${sign}` })),
  ofTheKind: `${type}: of the kind`,
  newName: `${type}: new name`,
  person: `${type}: person`,
  role: `${type}: role`,
});

const NAMES = Object.fromEntries(
  Object.entries(OF_TYPE).map(([type, signs]) => [type, namesOf(type as AnswerType, signs)]),
) as Readonly<Record<AnswerType, Names>>;

/** Signs of an answer of the type that the question asks for. */
export function typeClues(asked: Asked, passage: Passage, put: Put): void {
  const { type, noun } = asked.question.expects;
  const names = NAMES[type];
  const one = (name: string, value: boolean): void => put(name, value ? 1 : 0);
  for (const { sign, name } of names.signs) one(name, has(passage, sign));
  if (type === 'date') dateClues(asked, passage, one, noun);
  if (type === 'number') numberClues(asked, passage, one);
  const kind = kindOf(noun);
  if (kind !== null) one(names.ofTheKind, freshKind(asked, passage, kind.members));
  if (type === 'definition') subjectClue(asked, passage, put);
  one(names.newName, freshName(asked, passage));
  if (type === 'person' || type === 'thing' || type === 'definition') personClues(asked, passage, put, names);
}

const LIFE_ASKED = /\b(?:born|birth|birthday|birthdate|die[ds]?|death|pass(?:ed)? away)\b/i;
/** "(born 4 May 1951)", "(May 4, 1951 – 2 June 1999)", "born in Oban" */
const LIFE = /\((?:born|b\.|died|d\.)\s|\([^()]{0,40}\b(?:1\d|20)\d\d ?[-–—]|\bborn (?:in|on)\b/i;

function dateClues(
  { question: { asked } }: Asked,
  passage: Passage,
  one: (name: string, value: boolean) => void,
  noun: string | null,
): void {
  const { times } = passage.opened.entry.reading;
  const inside = times.filter((t) => t.start < passage.span.end && passage.span.start < t.end);
  one(
    'date: expression',
    inside.some((t) => t.type === 'DATE' || t.type === 'TIME'),
  );
  if (LIFE_ASKED.test(asked)) one('date: of a life', LIFE.test(passage.text));
  one('date: any', has(passage, 'year') || has(passage, 'month') || has(passage, 'weekday') || has(passage, 'ago'));
  if (noun !== null && /^year/i.test(noun)) one('date: year asked', has(passage, 'in year') || has(passage, 'year'));
  if (noun !== null && /^(?:time|hour)/i.test(noun)) one('date: clock asked', has(passage, 'clock'));
  if (noun !== null && /^(?:day|date|month|week)/i.test(noun))
    one('date: day asked', has(passage, 'month') || has(passage, 'weekday'));
}

/** How many words may stand between a number and what it counts. */
const REACH = 4;

function numberClues(asked: Asked, passage: Passage, one: (name: string, value: boolean) => void): void {
  const { noun } = asked.question.expects;
  const counted = countedBy(asked);
  const numbers = [...passage.text.matchAll(NUMBER)];
  one('number: number', numbers.length > 0);
  one('number: digits', /\d/u.test(passage.text));
  const units = unitsOf(noun);
  if (units !== null) one('number: unit', units.test(passage.text));
  if (counted.size > 0 && noun !== null && /^(?:many|number|much)$/i.test(noun)) {
    one(
      'number: counts it',
      numbers.some((m) => {
        const rest = passage.text.slice(m.index + m[0].length, m.index + m[0].length + 60).split(/[\s-]+/u);
        return rest.slice(0, REACH + 1).some((word) => counted.has(stemOf(word)));
      }),
    );
  }
}

const UNIT_ENDS =
  /\b(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|get|gets|got|in|on|at|of|from|that|who|which|there)\b/i;

/** Stems of what is counted: "how many ferry permits are …": permits. */
export function countedBy(asked: Asked): ReadonlySet<string> {
  const { about } = asked.question;
  const end = UNIT_ENDS.exec(about)?.index ?? about.length;
  const words = about
    .slice(0, end)
    .trim()
    .split(/\s+/u)
    .filter((w) => w !== '');
  return new Set(words.slice(-2).map(stemOf));
}

function personClues(asked: Asked, passage: Passage, put: Put, names: Names): void {
  const { span, opened } = passage;
  let fresh = false;
  let role = false;
  for (const person of opened.entry.reading.people) {
    const here = person.mentions.some((m) => m.kind === 'name' && m.start < span.end && span.start < m.end);
    const roleHere = person.roles.some((r) => r.span.start >= span.start && r.span.end <= span.end);
    if (!here && !roleHere) continue;
    const asksAbout = asked.weightOf.has(stemOf(person.name.split(' ').at(-1) ?? ''));
    if (here && !asksAbout) fresh = true;
    if (roleHere && asksAbout) role = true;
  }
  put(names.person, fresh ? 1 : 0);
  put(names.role, role ? 1 : 0);
  if (asked.question.expects.type === 'person')
    put(
      'person: holds the role',
      holdersOf(asked, passage).some((p) => p.mentions.some((m) => m.kind === 'name' && overlaps(m, span))) ? 1 : 0,
    );
}

const CAPITALS = /\p{Lu}[\p{L}\p{N}’'.-]+(?: (?:(?:of|the|de|van|von|al|bin|la|le) )?\p{Lu}[\p{L}\p{N}’'.-]+)*/gu;

/** A name that the question does not bring along; the word that opens the sentence only where another follows it. */
function freshName({ weightOf }: Asked, passage: Passage): boolean {
  for (const match of passage.text.matchAll(CAPITALS)) {
    const words = match[0].split(' ');
    const fresh = words.every((word) => !weightOf.has(stemOf(word)));
    const opens = match.index < 2;
    if (fresh && (!opens || words.length > 1) && match[0].length > 2) return true;
  }
  return false;
}

function freshKind({ question }: Asked, passage: Passage, members: RegExp): boolean {
  const asked = question.asked.toLowerCase();
  return [...passage.text.matchAll(members)].some((m) => !asked.includes(m[0].toLowerCase()));
}

const COPULA = /\b(?:is|are|was|were|means?|refers?|stands?)\b/u;

/** "A ferry is …": how much of what is asked about stands before the first "is". */
function subjectClue({ words, total }: Asked, passage: Passage, put: Put): void {
  const at = COPULA.exec(passage.text)?.index;
  if (at === undefined) return;
  const before = new Set(passage.terms.filter((t) => t.end - passage.span.start <= at).map((t) => t.stem));
  let sum = 0;
  for (const w of words) if (before.has(w.stem)) sum += w.weight;
  put('definition: of the subject', sum / total);
  put('definition: of the subject, first', passage.from === 0 ? sum / total : 0);
}
