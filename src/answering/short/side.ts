import { stemOf, type Term } from '../../language/stems.ts';
import { classOf } from '../../language/words.ts';
import type { Asked } from '../finding/asked.ts';
import { aroundOf, isNamed, isPassive, surfaceOf } from '../finding/clues/deed-words.ts';
import { DENIES, hasBeside } from '../finding/clues/stated.ts';
import { isSuffered } from '../finding/clues/voice.ts';
import { isSynonym } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';

/** Where whom the question asks for stands beside the verb. */
export interface Side {
  /** Where the verb stands in the passage's text; null where it has none. */
  readonly verb: number | null;
  readonly side: 'before' | 'after' | 'nowhere';
  /** And nowhere else: "Moss fired Holt" never tells that Moss was. */
  readonly only: boolean;
}

/**
 * "who sank it": before the verb; "who did Moss meet": after it. "who was fired" is before it in "Holt was fired" and
 * after it in "Moss fired Holt"; "who lost" is after it in "Moss defeated Holt".
 */
export function sideOf(asked: Asked, passage: Passage): Side {
  const { verb, question } = asked;
  const term = passage.terms.find((t) => t.stem === verb?.stem) ?? passage.terms.find((t) => verb?.kin.has(t.stem));
  const asksSubject = isSubject(asked);
  const side = asksSubject ? 'before' : 'after';
  if (verb === null || term === undefined) return { verb: null, side, only: false };
  const at = term.start - passage.span.start;
  const surface = surfaceOf(passage, term);
  const around = aroundOf(passage, term);
  const suffers = question.pattern === 'who-was-accused' || (asksSubject && isSuffered(question, verb.stem));
  const isTurned = suffers ? isSynonym(verb.stem, term.stem) : asksSubject && isConverse(verb.stem, term.stem);
  const { past, base } = classOf(surface.toLowerCase());
  const isTold = (past || base) && !isNamed(surface, around.before);
  // "who beat Moss": nobody whom "Moss beat Holt" names
  if (
    asksSubject &&
    !suffers &&
    isTold &&
    isSynonym(verb.stem, term.stem) &&
    !isPassive(around) &&
    isDoer(asked, passage, term)
  )
    return { verb: at, side: 'nowhere', only: true };
  if (!isTurned || !isTold) return { verb: at, side, only: false };
  // "who was fired" of "Holt was not fired"
  if (hasBeside(DENIES, around) && !TURNED.test(question.asked)) return { verb: at, side: 'nowhere', only: true };
  return isPassive(around) ? { verb: at, side: 'before', only: false } : { verb: at, side: 'after', only: true };
}

const TURNED = /\b(?:not|never)\b|n['’]t\b/iu;

/** "who sank it", "which team won"; not "who did Moss meet". */
const isSubject = ({ question: { asked }, subject }: Asked): boolean =>
  /^(?:who|which|what)(?:'s|’s)? (?!did\b|does\b|do\b)/iu.test(asked) &&
  (subject.before.size === 0 || !BEFORE_SUBJECT.test(asked));

/** "who will Moss back", "who was Moss beaten by": the subject stands after the helping verb. */
const BEFORE_SUBJECT =
  /^whom? (?:is|are|was|were|has|have|had|will|would|can|could|should) (?!in\b|at\b|on\b|to\b|not\b|by\b|for\b|with\b|the \p{L}+ (?:of|for)\b)\p{L}/iu;

/** Stands a name that the question has after its verb right before the verb here? */
function isDoer({ subject, words }: Asked, { terms, text, span }: Passage, verb: Term): boolean {
  const before = terms[terms.indexOf(verb) - 1];
  if (before === undefined || !subject.after.has(before.stem)) return false;
  return (
    words.some(({ stem, named }) => named && stem === before.stem) &&
    /^,? (?:(?:had|has|also|then|\p{Ll}+ly) )*$/u.test(text.slice(before.end - span.start, verb.start - span.start))
  );
}

/** What the one does who suffers the other: "Moss defeated Holt", and Holt lost. */
const CONVERSE: readonly (readonly [string, ReadonlySet<string>])[] = [
  [stemOf('lose'), new Set(['defeat', 'beat'].map(stemOf))],
];
const isConverse = (asked: string, told: string): boolean =>
  CONVERSE.some(([one, others]) => one === asked && others.has(told));
