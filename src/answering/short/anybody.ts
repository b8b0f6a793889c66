import type { Asked } from '../finding/asked.ts';
import { tellerOf } from '../finding/clues/teller.ts';
import { isSynonym } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';

/** "did anyone die in the fire", "was anybody hurt" */
const ANYBODY = /^(?:did|has|have|had|was|were|is|are) (?:any(?:one|body)|any (?:people|men|women|children))\b/iu;
const HELPING = String.raw`(?: (?:was|were|is|are|has|have|had|been|also|\p{Ll}+ly))*\s+$`;
const NO_ONE = new RegExp(
  String.raw`(?:^|[,;] (?:and|but) |\bbut )(?:nobody|no one|none of \p{L}+ \p{L}+|no \p{Ll}+)${HELPING}`,
  'iu',
);
/** "six people were", "a woman was", "dozens of passengers were" */
const SOMEONE = new RegExp(
  String.raw`\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|several|many|some|dozens of|hundreds of|both|the) (?:\p{Ll}+ )?(?:person|people|man|woman|men|women|boys?|girls?|child|children|passengers?|workers?|members?|officers?|soldiers?|students?|residents?|police(?:man|men))${HELPING}`,
  'iu',
);
const NEAR = 70;

/**
 * "Did anyone die": whether the passage says outright that somebody did, or that nobody did. What else the question asks
 * ("in the fire") stands in the passage or in the headline of its article. Null where the question is another.
 */
export function anybodyIn({ question, verb, subject }: Asked, passage: Passage): boolean | null {
  if (verb === null || !ANYBODY.test(question.asked.trim())) return null;
  const { terms, text, span, stems, opened } = passage;
  if (![...subject.after].every((stem) => stems.has(stem) || opened.title.has(stem))) return null;
  for (const term of terms) {
    if (!isSynonym(verb.stem, term.stem) || tellerOf(passage, term) !== null) continue;
    const before = text.slice(Math.max(0, term.start - span.start - NEAR), term.start - span.start);
    if (NO_ONE.test(before)) return false;
    if (SOMEONE.test(before)) return true;
  }
  return null;
}
