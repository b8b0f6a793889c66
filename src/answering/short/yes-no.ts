import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';
import type { Short } from './short.ts';

const NEGATED =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied)|refus(?:e|es|ed)|fail(?:s|ed)|reject(?:s|ed)|unlikely|false|cannot)\b|n['’]t\b/giu;

/** How much of the question a sentence must hold before it states the answer outright. */
const OUTRIGHT = 0.6;

/** "asked whether", "if she had", "would have": what comes with these is not stated. */
const LEFT_OPEN =
  /\b(?:whether|if|would|could|might|may|should|alleged(?:ly)?|suggest(?:s|ed)?|possibl[ey]|perhaps)\b|\?/iu;

/**
 * Yes or no, where the passage says so outright: it holds what is asked, or its negation. Null else, and where
 * somebody says it ("He lied," Moss said; Moss called on him to go): that is theirs to say, and the article leaves open
 * whether it is so.
 */
export function yesNoIn(asked: Asked, passage: Passage): Short | null {
  if (passage.speech !== null) return null;
  let held = 0;
  for (const w of asked.words) if (passage.stems.has(w.stem)) held += w.weight;
  if (held / asked.total < OUTRIGHT) return null;
  if (LEFT_OPEN.test(passage.text) && !LEFT_OPEN.test(asked.question.asked.replace(/\?/gu, ''))) return null;
  const { verb } = asked;
  if (verb !== null && !passage.terms.some(({ stem }) => stem === verb.stem || verb.kin.has(stem))) return null;
  const negations = (text: string): number => text.match(NEGATED)?.length ?? 0;
  const differs = negations(passage.text) % 2 !== negations(asked.question.asked) % 2;
  return { text: differs ? 'no' : 'yes', rule: differs ? 'states the opposite' : 'states it' };
}
