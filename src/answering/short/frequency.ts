import type { Span } from '../../domain/span.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { bestOf, MOST_WEIGHED, matchedAt, meanDistance, type Short } from './short.ts';

const FEW = '\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const COUNT = `(?:${FEW}|several|many|dozens of|hundreds of|a dozen|a few|numerous)`;
const UNIT = '(?:hour|day|night|week|weekend|month|year|decade|season|summer|winter|spring|autumn|minute)';

/**
 * "twice", "more than three times", "on two separate occasions", "every other week", "four times a year", "daily". No
 * comparison: "three times as many", "ten times the price", "two-time champion".
 */
const OFTEN = new RegExp(
  String.raw`\b(?:once )?(?:about )?every (?:other |second |third |single |few |(?:${FEW}) )?${UNIT}s?\b|once in (?:an?|(?:${FEW})) ${UNIT}s?\b|(?:(?:more than |at least |only |just |about |nearly |almost |up to |fewer than |less than |over |some )?(?:once|twice|thrice|${COUNT} (?:\p{Ll}+ )?(?:times|occasions))(?! (?:as|more|the|his|her|its|their|larger|bigger|higher|longer|that)\b)(?: (?:an?|per|each|every) ${UNIT}\b)?|(?:twice-)?(?:daily|weekly|monthly|yearly|annually|hourly|nightly|quarterly))(?!-)`,
  'giu',
);

/** What words of the question behind it are worth, in characters. */
const BEHIND = 40;

/** "how often", "how many times": "twice", "on two occasions". What the question itself says is no answer to it. */
export function frequencyIn(asked: Asked, passage: Passage): Short | null {
  const typed = asked.question.asked.toLowerCase();
  const found = [...passage.text.matchAll(OFTEN)]
    .slice(0, MOST_WEIGHED)
    .map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }))
    .filter((f) => !typed.includes(f.text.toLowerCase()));
  const matched = matchedAt(asked, passage);
  // "twice in Troy and once in Oban": the one behind which the place stands
  const behind = ({ end }: Span, next: number): number => matched.filter((at) => at > end && at < next).length;
  const best = bestOf(
    found.map((f, i) => ({ ...f, behind: behind(f, found[i + 1]?.start ?? passage.text.length) })),
    (f) => (f.behind > 0 ? BEHIND : 0) - meanDistance(f, matched),
  );
  return best === null ? null : { text: best.text, rule: 'how often' };
}

/** What "how often" and "how many times" ask by. */
export const asksHowOften = (noun: string | null): boolean =>
  noun !== null && /^(?:often|frequently|many .*(?:times|occasions))$/iu.test(noun);
