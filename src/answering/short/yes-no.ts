import type { Asked } from '../finding/asked.ts';
import { told } from '../finding/clues/told.ts';
import type { Passage } from '../finding/opened.ts';
import { anybodyIn } from './anybody.ts';
import { ofSameTime } from './same-time.ts';
import type { Short } from './short.ts';
import { stateIn } from './state.ts';

/** How much of the question a sentence must hold before it states the answer outright, and before somebody says so in it. */
const OUTRIGHT = 0.6;
const SAID_SO = 0.7;

/** "asked whether", "if she had", "would have": what comes with these is not stated. */
const LEFT_OPEN =
  /\b(?:whether|if|would|could|might|may|should|alleged(?:ly)?|suggest(?:s|ed)?|possibl[ey]|perhaps)\b|\?/iu;

const SAID = /^(?:did|does|do|has|have|had)\b.*\b(?:say|said|think|believe|claim|claimed|tell|told|write|tweet)\b/iu;

/** "does Moss have a licence": what has no verb to look for is not told by words alone. */
const COPULA = /^(?:is|are|was|were|isn|aren|wasn|weren)\b/iu;

/** "did nobody resign", "did Moss not resign": a yes to it says the opposite to one reader and not to another. */
const TURNED = /\b(?:nobody|no one|none|nothing|neither|not|never|no)\b|n['’]t\b/iu;
/** "didn’t Moss resign" asks whether she did. */
const OPENING = /^\p{L}+n['’]t\b/iu;

const YES: Short = { text: 'yes', rule: 'states it' };
const NO: Short = { text: 'no', rule: 'states the opposite' };
/** The rule of a yes or no that is somebody's word for it, and not the article's. */
export const SAYS_SO = 'somebody says so';

/**
 * Yes or no, where the passage says so: whom the question names does what it asks, or does not ("Holt declined to warn
 * the crew"). Where somebody says it ("I never met him," said Moss; Moss denied it), it is theirs to say, and so is the
 * answer: "no, according to Dana Moss". Null else.
 */
export function yesNoIn(asked: Asked, passage: Passage): Short | null {
  const { words, total, verb, question } = asked;
  const held = words.reduce(
    (sum, w) => (passage.stems.has(w.stem) || passage.meant.has(w.stem) ? sum + w.weight : sum),
    0,
  );
  // "did Moss say that …": what somebody said is told by quotations, not by what happened.
  if (
    SAID.test(question.asked) ||
    TURNED.test(question.asked.trim().replace(OPENING, '')) ||
    !ofSameTime(asked, passage)
  )
    return null;
  if (verb !== null) {
    const anybody = anybodyIn(asked, passage);
    if (anybody !== null) return anybody ? YES : NO;
    const done = told(asked, passage).filter(
      (w) => w.sure && w.doer === 'asked' && w.object && (w.asserted || w.negated),
    );
    const stated = done.filter(({ teller }) => teller === null);
    if (stated.length > 0) return held / total < OUTRIGHT ? null : stated.some((w) => w.negated) ? NO : YES;
    const [claim] = done.filter(({ teller }) => teller?.name);
    if (claim === undefined || held / total < SAID_SO) return null;
    const word = claim.negated ? NO : YES;
    return { text: `${word.text}, according to ${claim.teller?.name?.replace(/^The /u, 'the ')}`, rule: SAYS_SO };
  }
  if (!COPULA.test(question.asked.trim()) || passage.speech !== null || held / total < OUTRIGHT) return null;
  if (LEFT_OPEN.test(passage.text) && !LEFT_OPEN.test(question.asked.replace(/\?/gu, ''))) return null;
  const state = stateIn(asked, passage);
  return state === null ? null : state === 'not so' ? NO : YES;
}
