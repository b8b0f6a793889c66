import { overlaps } from '../../domain/span.ts';
import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { memberIn } from './members.ts';
import { bestOf, deedAt, distance, matchedAt, meanDistance, type Short } from './short.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:of |the |de |du |la )?\p{Lu}[\p{L}’'.-]*)*`;
/** "the Republican convention", "Union League club": the noun that a name stands before. */
const KIND_OF_PLACE = `(?: (?:convention|conference|club|hotel|stadium|arena|university|college|school|church|hospital|airport|station|headquarters|office|building|courthouse|court|park|beach|prison|museum|restaurant|theater|theatre|studio|ranch|factory|plant|farm|camp|border|coast|island|islands|river|valley|mountains|district|neighborhood|neighbourhood|suburb|suburbs|area|region|forum|rally|summit|embassy|consulate|mosque|temple|synagogue|mall|market|store|bank|bar|cafe|house))?`;
/** Rule of a place that has no name: "in his office". */
export const UNNAMED = 'place without a name';

/** "in Liverpool, Nova Scotia", "at the Maple Leaf Gardens", "from his office". */
const PLACES: readonly { readonly rule: string; readonly pattern: RegExp; readonly worth: number }[] = [
  {
    rule: 'town of a name',
    pattern: new RegExp(
      String.raw`\b(?:city|town|village|suburb|port|borough|capital|island|state|province|county|district|region) of ((?:${NAME})(?: ?, ${NAME})*)`,
      'gu',
    ),
    worth: 50,
  },
  {
    rule: 'place after a preposition',
    pattern: new RegExp(
      String.raw`\b(?:in|at|near|outside|inside|across|into|on|aboard) (?:the |a |an |\p{Lu}\p{Ll}+day[’']s )?((?:(?:north|south|east|west)\w* |downtown |central )?${NAME}(?: ?, ${NAME})*${KIND_OF_PLACE})`,
      'gu',
    ),
    worth: 40,
  },
  {
    rule: 'place of origin or end',
    pattern: new RegExp(
      String.raw`(?<![Aa]ccording )\b(?:from|to|off|through|of) (?:the )?((?:(?:north|south|east|west)\w* |downtown |central )?${NAME}(?: ?, ${NAME})*${KIND_OF_PLACE})`,
      'gu',
    ),
    worth: 25,
  },
  {
    rule: 'place with its state',
    pattern: new RegExp(String.raw`(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? ?, ${NAME})`, 'gu'),
    worth: 40,
  },
  {
    rule: UNNAMED,
    pattern:
      /\b((?:in|at|near|outside|inside|on|across|behind|under|between|along|aboard|in front of) (?:the|an?|his|her|their|its) [\p{L}’' -]{3,50}?)(?=[,.;:)"”]|$| (?:and|but|when|where|who|which|that|as|after|before|while|to|for|with|by|on|in|at|from|is|was|were|are|had|has)\b)/gu,
    worth: 5,
  },
];
/** What stands behind "in" or "of" and is no place: times, "in her own defense", "the Board of Supervisors". */
const NO_PLACE =
  /^(?:(?:Supervisors|Representatives|Commissioners|Directors|Trustees|Regents|Governors|Delegates|Deputies|Elections|Appeals|Health|Justice|Labou?r|Education|Commerce|Defen[sc]e|Agriculture|Transportation|Finance)\b|\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)|\b(?:morning|evening|year|month|week|day|afternoon|night|end|case|meantime|past|future|time|moment|statement|interview|fact|event|defen[sc]e|own|favou?r|response|answer|return|addition|turn|way|course|order|charge|danger|trouble|hopes?|responses|answers|roles?|duties|testimony|remarks|view|opinion|mind|legs?|arms?|chest|stomach|neck|shoulders?|thighs?|knees?|abdomen|foot)\b/u;

/** "told him on Fox News", "in the Ansel Times": where it is told, and not where it happened. */
const MEDIUM = /\b(?:News|Times|Post|Journal|Tribune|Herald|Gazette|Radio|Television|TV|Twitter|Facebook|YouTube)\.?$/u;
/** "Where was the letter published": there it is what is asked for. */
const ASKS_MEDIUM =
  /\b(?:sa(?:y|id)|tell|told|appear\w*|publish\w*|post(?:ed)?|air(?:ed)?|broadcast|announced?|interview\w*|writ\w+|wrote|seen?|watch\w*)\b/iu;

/** "PORT ANSEL, Maine (AP) — ": where the report was written, and most often where it happened. */
const DATELINE = /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:, [\p{L}. ]{2,20})?(?: \([^()]{2,30}\))? ?(?:--|[—–-]) /u;
/** What a place there is worth less than one that the sentence tells of. */
const ONLY_WRITTEN = 30;

/** "…, and in September in his office": the same deed at another place. */
const ANOTHER =
  /^[^.;:]{0,30},? and (?:in \p{Lu}\p{Ll}+ )?((?:in|at|near|aboard|on) (?:the|an?|his|her|their|its) \p{Ll}+(?: of the \p{Lu}?\p{Ll}+)?)\b/u;

/** Where: the place nearest to what is asked about that the question does not name itself. */
export function placeIn(asked: Asked, passage: Passage): Short | null {
  const { text } = passage;
  const matched = matchedAt(asked, passage);
  const people = passage.opened.entry.reading.people;
  const names = people.flatMap((p) => p.mentions.filter((m) => m.kind === 'name' && overlaps(m, passage.span)));
  const isPerson = (name: string): boolean => people.some((p) => p.name === name || p.aliases.includes(name));
  /** "Virginia, Trump …": the place ends where a person begins. */
  const withoutPeople = (place: string): string => {
    const parts = place.split(',');
    const end = parts.findIndex((part) => isPerson(part.replace(/\./gu, '').trim()));
    return (end < 0 ? parts : parts.slice(0, end)).join(',');
  };
  const found = PLACES.flatMap(({ rule, pattern, worth }) =>
    [...text.matchAll(pattern)].map((m) => {
      const place = withoutPeople(m[1] ?? '');
      const start = m.index + m[0].indexOf(place);
      return { start, end: start + place.length, text: place, rule, worth };
    }),
  ).filter(
    (f) =>
      (f.rule !== 'place with its state' || f.text.includes(',')) &&
      !/^ (?:television|tv|film|movie|series|show|poll|newspaper|magazine|campaign)\b/iu.test(
        text.slice(f.end, f.end + 12),
      ) &&
      !NO_PLACE.test(f.text) &&
      (!MEDIUM.test(f.text) || ASKS_MEDIUM.test(asked.question.asked)) &&
      f.text !== '' &&
      !names.some((n) => n.start < passage.span.start + f.end && passage.span.start + f.start < n.end) &&
      !f.text.split(/[\s,]+/u).some((word) => asked.weightOf.has(stemOf(word))),
  );
  const member = memberIn(asked, passage);
  if (member !== null) return member;
  const deed = deedAt(asked, passage);
  const near = deed.length > 0 ? deed : matched;
  const told = DATELINE.exec(text)?.[0].length ?? 0;
  const worth = (f: (typeof found)[number]): number => (f.start < told ? f.worth - ONLY_WRITTEN : f.worth);
  const best = bestOf(found, (f) => worth(f) - 0.4 * distance(f, near) - 0.2 * meanDistance(f, matched));
  if (best === null) return null;
  const more = ANOTHER.exec(text.slice(best.end))?.[1];
  const place = best.text.replace(/[\s,.]+$/u, '');
  return { text: more === undefined ? place : `${place}; ${more}`, rule: best.rule };
}
