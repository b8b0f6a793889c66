import type { Question } from '../../../domain/question.ts';
import { stemOf } from '../../../language/stems.ts';
import { putIn } from '../meaning/put-in.ts';

/** "was Holt fired", "who was fired" */
const OPENS_SO =
  /^(?:(?:when|where|why|how|who)(?: \p{L}+)? )?(?:is|are|was|were|isn|aren|wasn|weren|(?:has|have|had)\b.*\bbeen)\b/iu;
/** "who got fired", "did Holt get fired", "has Holt been fired" */
const SUFFERS = /\b(?:been|being|was|were|get|gets|got|gotten)(?: \p{Ll}+ly| also| first| ever)? (\p{L}+)/giu;

/** "was Holt fired": is the deed that the question asks about done to whom it names or asks for? */
export function isSuffered(question: Question, verb: string): boolean {
  const words = putIn(question.asked, question.corrected).trim();
  const typed = words.split(/[^\p{L}'’-]+/u).find((word) => stemOf(word) === verb) ?? '';
  if (/ing$/iu.test(typed)) return false;
  return OPENS_SO.test(words) || [...words.matchAll(SUFFERS)].some(([, next = '']) => stemOf(next) === verb);
}
