import type { Question } from '../../../domain/question.ts';
import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import type { Put } from './put.ts';
import { type Told, told } from './told.ts';

/** Kinds of questions about what has come to pass. */
const PASSED: ReadonlySet<Question['kind']> = new Set(['when', 'where', 'why', 'how-many', 'yes-no']);
/** "When will she resign", "should she": what is left open answers these. */
const TO_COME = /\b(?:will|would|going to|should|could|can|may|might|must|plans?|wants?|scheduled|supposed)\b/i;

/** "When did Moss resign", and not "when will she". */
export const asksOfPast = ({ kind, asked }: Question): boolean => PASSED.has(kind) && !TO_COME.test(asked);

/**
 * Does the passage name nobody of those whom the question names, and tell the deed only as open ("grounds for him to
 * resign") or as another's, where it has to have come to pass?
 */
export function leavesOpen(asked: Asked, passage: Passage): boolean {
  if (!asksOfPast(asked.question)) return false;
  const head = [...asked.subject.before].at(-1);
  const named = asked.words.filter((w) => w.named && asked.subject.before.has(w.stem));
  if (
    !named.some(({ stem }) => stem === head) ||
    named.some(({ stem }) => passage.stems.has(stem) || passage.meant.has(stem))
  )
    return false;
  const ways = told(asked, passage);
  return ways.length > 0 && !ways.some((w) => (w.asserted || w.negated) && w.doer !== 'another');
}

/** How the passage tells the deed that is asked about. */
export function deedClues(asked: Asked, passage: Passage, put: Put): void {
  const ways = told(asked, passage);
  if (ways.length === 0) return;
  const any = (test: (one: Told) => boolean): number => (ways.some(test) ? 1 : 0);
  put(
    'does it',
    any((w) => w.doer === 'asked' && w.asserted),
  );
  put(
    'does it, with the object',
    any((w) => w.doer === 'asked' && w.asserted && w.object && asked.subject.after.size > 0),
  );
  put(
    'does it, left open',
    any((w) => w.doer === 'asked' && !w.asserted),
  );
  put('another does it', ways.every((w) => w.doer === 'another') ? 1 : 0);
  if (asked.question.expects.type === 'yes-no')
    put(
      'yes-no: stated',
      any((w) => w.doer === 'asked' && (w.asserted || w.negated) && w.teller === null),
    );
  put('done to it', asked.subject.after.size > 0 ? any((w) => w.asserted && w.object) : 0);
}
