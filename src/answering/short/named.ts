import { stemOf } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { bestOf, matchedAt, meanDistance, type Short } from './short.ts';

const ASKS =
  /\b(?:names? (?:of|for)|(?:real|original|full|first|last|birth|maiden) name|title of|called|known as)\b|\b(?:what|which)(?: \p{L}+){0,2} (?:films?|movies?|songs?|books?|novels?|albums?|shows?|plays?|magazines?|newspapers?|paintings?|ships?|boats?)\b/iu;
const PROPER = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:of |the |and |over |in )?\p{Lu}[\p{L}\p{N}’'-]*)*`;
/** Where a name stands, the surest first: "a boat called Moss", "the "Grey Goose"", "the film Tides". */
const NAMES: readonly { readonly rule: string; readonly pattern: RegExp; readonly worth: number }[] = [
  {
    rule: 'called',
    pattern: new RegExp(
      String.raw`\b(?:called|named|known as|dubbed|titled|entitled|a\.?k\.?a\.?) (?:the )?["“‘]?(${PROPER})`,
      'gu',
    ),
    worth: 60,
  },
  { rule: 'in marks', pattern: /["“]([^"“”]{2,60}?)[.,]?["”]/gu, worth: 40 },
  { rule: 'name beside it', pattern: new RegExp(`(?<=[\\p{Ll},;:(’'] )(${PROPER})`, 'gu'), worth: 0 },
];

/** "what is the name of the boat": the name that stands by the boat. Null where the question asks for no name. */
export function nameIn(asked: Asked, passage: Passage): Short | null {
  if (!ASKS.test(asked.question.asked)) return null;
  const matched = matchedAt(asked, passage);
  const found = NAMES.flatMap(({ rule, pattern, worth }) =>
    [...passage.text.matchAll(pattern)].map((m) => {
      const text = m[1] ?? '';
      const start = m.index + m[0].indexOf(text);
      return { text, rule, worth, start, end: start + text.length };
    }),
  ).filter(({ text }) => !text.split(/[\s-]+/u).every((word) => asked.weightOf.has(stemOf(word))));
  const best = bestOf(found, (f) => f.worth - 0.5 * meanDistance(f, matched));
  return best === null ? null : { text: best.text.replace(/['’]s$/u, ''), rule: best.rule };
}
