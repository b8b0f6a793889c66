import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import { agentIn, deedIn, objectIn } from './clause.ts';
import { memberIn } from './members.ts';
import { nameIn } from './named.ts';
import { type Phrase, parsed } from './phrases.ts';
import { bestOf, matchedAt, meanDistance, type Short } from './short.ts';

/** What: the noun phrase where the question's "what" belongs, of the kind that it asks for. */
export function thingIn(asked: Asked, passage: Passage): Short | null {
  const { noun } = asked.question.expects;
  return (
    memberIn(asked, passage) ??
    nameIn(asked, passage) ??
    (noun === null ? (objectIn(asked, passage) ?? deedIn(asked, passage) ?? agentIn(asked, passage)) : null) ??
    phraseIn(asked, passage)
  );
}

/** "in June", "12": a time and a bare number are no things. */
const isTime = ({ start, end }: Phrase, { span, opened }: Passage): boolean =>
  opened.entry.reading.times.some((t) => t.start < span.start + end && span.start + start < t.end);
const BARE =
  /^(?:\P{L}+|who|which|what|that|it|others?|(?:mr|mrs|ms|dr)\.?|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/iu;

/** The noun phrase nearest to the verb, on the side where the question wants it. */
function phraseIn(asked: Asked, passage: Passage): Short | null {
  const { phrases } = parsed(passage.text);
  const matched = matchedAt(asked, passage);
  const fresh = phrases.filter(
    (p) => !p.stems.every((stem) => asked.weightOf.has(stem)) && !BARE.test(p.bare) && !isTime(p, passage),
  );
  const { verb } = asked;
  const term =
    verb === null
      ? undefined
      : (passage.terms.find((t) => t.stem === verb.stem) ?? passage.terms.find((t) => verb.kin.has(t.stem)));
  const at = term === undefined ? null : term.start - passage.span.start;
  const wantsObject = /\b(?:did|does|do)\b/iu.test(asked.question.asked);
  const best = bestOf(fresh, (p: Phrase) => {
    const side = at === null ? 0 : (wantsObject ? p.start >= at : p.end <= at) ? 30 : 0;
    const repeated = p.stems.filter((stem) => asked.weightOf.has(stem)).length;
    return side - 25 * repeated - 0.4 * Math.abs((at ?? p.start) - p.start) - 0.3 * meanDistance(p, matched);
  });
  return best === null ? null : { text: best.text, rule: 'phrase by the verb' };
}
