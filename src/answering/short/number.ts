import type { Span } from '../../domain/span.ts';
import { stemOf, terms } from '../../language/stems.ts';
import { classOf } from '../../language/words.ts';
import type { Asked } from '../finding/asked.ts';
import { countedBy } from '../finding/clues/types.ts';
import type { Passage } from '../finding/opened.ts';
import { unitsOf } from '../finding/units.ts';
import { isAge } from './age.ts';
import { asksHowOften, frequencyIn } from './frequency.ts';
import { bestOf, deedIn, distance, MOST_WEIGHED, matchedAt, meanDistance, type Short } from './short.ts';

const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "about 1.2 million", "$135", "more than forty", "31 percent"; not "Covid-19", "F-16". */
const AMOUNT = new RegExp(
  String.raw`(?:(?:about|around|roughly|nearly|almost|more than|over|at least|up to|less than|fewer than|only|just|some|an estimated|approximately) )?(?:[$£€]\s?)?(?:\b(?<!\p{L}-)\d(?:[\d,]*\d)?(?:\.\d+)?|\b(?:${ONES})(?:-(?:${ONES}))?\b|\b(?:hundreds|thousands|millions|billions|dozens|several|none|no one|nothing|half|a couple|a dozen|a few)\b)(?:[ -](?:hundred|thousand|million|billion|trillion|dozen|and a half|percent|per cent))*%?(?: (?:of a|a|per) (?:million|year|month|week|day))?`,
  'giu',
);

/** How many: the number nearest to what is counted, with its unit where the question asks for a measure. */
export function numberIn(asked: Asked, passage: Passage): Short | null {
  const { noun } = asked.question.expects;
  if (asksHowOften(noun)) return frequencyIn(asked, passage);
  const { text } = passage;
  const typed = asked.question.asked.toLowerCase();
  const counted = countedBy(asked);
  const matched = matchedAt(asked, passage);
  const deeds = deedIn(asked, passage);
  const units = noun === null || /^(?:many|number)$/iu.test(noun) ? null : unitsOf(noun);
  const years = new Set(
    passage.opened.entry.reading.times
      .filter((t) => t.type !== 'DURATION')
      .flatMap((t) => Array.from({ length: t.end - t.start }, (_, i) => t.start - passage.span.start + i)),
  );
  const found = [...text.matchAll(AMOUNT)]
    .slice(0, MOST_WEIGHED)
    .map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }))
    .filter((f) => f.text.trim() !== '' && !typed.includes(f.text.trim().toLowerCase()))
    .filter((f) => !/^(?:old|young|age)$/iu.test(noun ?? '') || (isAge(text, f) && !ofAnother(asked, passage, f)))
    .filter((f) => noun !== 'many' || !countsPeople(asked, text.slice(f.end, f.end + 40)))
    .filter((f) => noun !== 'many' || counted.size === 0 || !countsTime(asked, text.slice(f.end, f.end + 40)));
  const scored = (f: { start: number; end: number; text: string }): number => {
    // "three bankers and two ministers": three is no number of ministers
    const [after = ''] = text.slice(f.end, f.end + 50).split(OTHER_NUMBER);
    const behind = after.split(/[^\p{L}\p{N}'’]+/u).slice(0, 5);
    const near = text.slice(f.start, f.end + 30);
    const counts = counted.size > 0 && behind.some((word) => counted.has(stemOf(word))) ? 60 : 0;
    const unit = units?.test(near) === true ? 70 : 0;
    const deed = deeds.some((d) => isOfDeed(text, f, d)) ? 75 : 0;
    const dated = years.has(f.start + 1) && unit === 0 ? -60 : 0;
    return counts + unit + deed + dated - 0.2 * distance(f, matched) - 0.2 * meanDistance(f, matched);
  };
  // "on January 10" counts nothing
  const best = bestOf(units === null ? found.filter((f) => !years.has(f.start + 1)) : found, scored);
  if (best === null) return null;
  const unit = units === null ? null : unitAfter(text, best.end);
  return {
    text: `${best.text}${unit ?? ''}`.trim(),
    rule: units === null ? 'number by what is counted' : 'number with its unit',
  };
}

const OTHER_NUMBER = new RegExp(String.raw`\s(?:\d|(?:${ONES})\b)`, 'iu');

/** "[300] houses were damaged and [40] were destroyed", "killing four and injuring [17]": the number that the deed is told of. */
const isOfDeed = (text: string, number: Span, deed: Span): boolean =>
  number.start > deed.end
    ? text.slice(deed.end, number.start).trim() === ''
    : deed.start > number.end &&
      deed.start - number.end < FAR &&
      /^(?: (?!and\b|but\b)\p{L}+){1,4} $/u.test(text.slice(number.end, deed.start));
const FAR = 40;

/** "on two separate occasions", "for nine days": no number of ambassadors. */
const MEASURES = 'occasions?|times|hours?|days?|weeks?|months?|years?|per ?cent|minutes?|miles?';
const TIMES = new RegExp(`^[- ](?:(?:separate|different|more|other|straight) )?(?:${MEASURES})\\b`, 'iu');
const ASKS_MEASURE = new RegExp(`\\b(?:${MEASURES})\\b`, 'iu');

const countsTime = ({ question: { about } }: Asked, after: string): boolean =>
  TIMES.test(after) && !ASKS_MEASURE.test(about);

const PEOPLE =
  /^(?: of)? (?:\p{Ll}+ )??(?:people|men|women|children|boys|girls|residents|voters|workers|students|teachers|soldiers|officers|fans|passengers|customers|employees|patients)\b/u;
/** Nouns for people, and for what comes to as many as the people whom it comes to: "how many deaths", "how many jobs". */
const OF_PEOPLE =
  /\b(?:people|men|women|children|kids|boys|girls|fans|crew|families|victims|students|residents|patients|deaths|dead|arrests|casualties|fatalities|homicides|murders|killings|shootings|cases|injur(?:ed|ies)|votes|ballots|jobs|lives|births|signatures|complaints|more|others|of (?:them|those)|\p{L}+(?:ers|ors|ists|ians|ees|ants|cans|crats))\b/iu;

/** "Two men", "thousands of people": no number of boats. The noun behind a number says what it counts. */
const countsPeople = ({ question: { about } }: Asked, after: string): boolean =>
  PEOPLE.test(after) && !OF_PEOPLE.test(about) && !isVerbFirst(about);

/** "how many died": of whom is not said. */
const isVerbFirst = (about: string): boolean => {
  const first = /^\p{L}+/u.exec(about)?.[0].toLowerCase() ?? '';
  return HELPING.test(first) || classOf(first).past;
};
const HELPING = /^(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|got|get)$/u;

/** "Ira Holt, a 40-year-old man", "the 34-year-old Ira Holt": an age beside a name is that person's and nobody else's. */
function ofAnother(
  { weightOf }: Asked,
  { text, opened }: Passage,
  found: { readonly start: number; readonly end: number },
): boolean {
  const before = /(\p{Lu}[\p{L}’'-]+), (?:an?|the|who is|now)? ?(?:about )?$/u.exec(text.slice(0, found.start))?.[1];
  const after = /^[- ]years?[- ]old (?:\p{Ll}+ ){0,3}(?:\p{Lu}[\p{L}.]+ )*(\p{Lu}[\p{L}’'-]+)/u.exec(
    text.slice(found.end),
  )?.[1];
  const owner = before ?? after;
  const stem = stemOf(owner ?? '');
  const person = opened.entry.reading.people.find(({ name }) => stemOf(name.split(' ').at(-1) ?? '') === stem);
  // "The captain, Ira Holt, 40": how old the captain is
  if (person?.roles.some((role) => terms(role.text).some((t) => weightOf.has(t.stem))) === true) return false;
  // "Har-Shefi" is asked for by either half.
  return owner?.split('-').every((word) => !weightOf.has(stemOf(word))) === true;
}

const UNIT =
  /^[- ](?:(?:square|cubic|miles|kilometers|kilometres) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?(?:[- ]old)?|decades?|centuries|century|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|stor(?:ey|ie)s|pounds?|kilograms?|kg|tons?|tonnes?|ounces?|mph|degrees?|dollars?|cents|percent|per cent|pages?|(?:percentage )?points?)(?: (?:per|an) hour| a (?:year|month|week|day|season))?\b/iu;

const unitAfter = (text: string, end: number): string | null => UNIT.exec(text.slice(end, end + 40))?.[0] ?? null;
