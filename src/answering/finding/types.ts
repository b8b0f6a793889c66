import type { Question } from '../../domain/question.ts';
import type { Passage } from './opened.ts';

/** What shows that a passage holds an answer of a type; each is a clue of its own with a weight of its own. */
const REASON =
  /\b(?:because|since|so that|in order to|due to|owing to|thanks to|as a result|reasons?|causes?d?|causing|leads? to|led to|prompt(?:ed|s|ing)|after|in an effort to|blam(?:e[ds]?|ing)|motivat\w+|stems? from|therefore|why|means? that)\b/iu;
const PURPOSE = /\bto (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b|\p{Lu})\p{Ll}{2,}\b|\bfor (?!the\b|a\b)\p{Ll}+ing\b/u;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|couple|several|no|none|every)\b/iu;
const MANNER = /\bby (?:\p{Ll}+ing|using)\b|\bthrough\b|\bwith\b|\busing\b|\bvia\b/iu;
const PLACE =
  /\b(?:in|at|near|from|to|outside|inside|of|on|across|off) (?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|central|downtown|nearby)\w* )?\p{Lu}/u;
const NAME = /(?<=[\p{Ll},;:)”"’'] )\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+/u;
const DEFINES =
  /\b(?:is|are|was|were|means?|refers? to|called|known as|defined as|named|consists? of|includ\w+)\b|[(,–—] ?(?:an?|the)\b/u;
const QUOTED = /["“”]/u;

export interface Signs {
  readonly date: boolean;
  readonly number: boolean;
  readonly unit: boolean;
  readonly place: boolean;
  readonly name: boolean;
  readonly person: boolean;
  readonly reason: boolean;
  readonly purpose: boolean;
  readonly manner: boolean;
  readonly defines: boolean;
  readonly quoted: boolean;
}

const KEPT = new WeakMap<Passage, Omit<Signs, 'unit' | 'name' | 'person'>>();

const DATE =
  /\b(?:1[5-9]\d\d|20\d\d|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|years? ago|months? ago|weeks? ago|days? ago|(?:last|next|this|past) (?:year|month|week|spring|summer|fall|autumn|winter|night))\b|\b(?:century|\d+s)\b/u;

/** What the passage holds that the question did not bring along itself. */
export function signs(passage: Passage, _question: Question, brought: ReadonlySet<string>): Signs {
  let kept = KEPT.get(passage);
  if (kept === undefined) {
    const { text } = passage;
    const { times } = passage.opened.entry.reading;
    kept = {
      date: times.some((t) => t.start < passage.span.end && passage.span.start < t.end) || DATE.test(text),
      number: NUMBER.test(text),
      place: PLACE.test(text),
      reason: REASON.test(text),
      purpose: PURPOSE.test(text),
      manner: MANNER.test(text),
      defines: DEFINES.test(text),
      quoted: QUOTED.test(text),
    };
    KEPT.set(passage, kept);
  }
  const { people } = passage.opened.entry.reading;
  const named = (p: (typeof people)[number]): boolean =>
    p.mentions.some((m) => m.start < passage.span.end && passage.span.start < m.end);
  const fresh = people.filter(named).some((p) => !brought.has(p.name.split(' ').at(-1)?.toLowerCase() ?? ''));
  return { ...kept, unit: false, name: NAME.test(passage.text), person: fresh };
}
