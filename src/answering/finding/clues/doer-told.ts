import { classOf } from '../../../language/words.ts';
import type { Asked } from '../asked.ts';
import type { Passage } from '../opened.ts';
import { aroundOf, BY_SOMEBODY, isNamed, isVerb, PASSIVE, surfaceOf } from './deed-words.ts';
import { isOpposed } from './opposed.ts';
import { DENIES, hasBeside, OPENS } from './stated.ts';

const SUFFERS = /^\P{L}*who(?:m|se)?\b.*\b(?:is|are|was|were|been|be|being|get|gets|got)\b/iu;
/** "who did not vote": who is told not to have is who is asked for. */
const TURNED = /\b(?:not|never)\b|n['’]t\b/i;
/** "Moss nearly built it" */
const HEDGES = OPENS.filter(({ name }) => name === 'a hedge');
/** Terms of a passage that are looked at for it, so that a sentence of any length takes no longer. */
const MOST_READ = 200;

/**
 * "who built the boat": does the passage tell that somebody did ("Moss built", "built by Moss"), or only that it was
 * built or that somebody did not build it? Null where it does not tell the deed, or the question names who does it.
 */
export function doerTold({ verb, subject, question }: Asked, passage: Passage): 'somebody' | 'nobody' | null {
  // "who was arrested" asks for no doer.
  if (verb === null || subject.before.size > 0 || TURNED.test(question.asked) || SUFFERS.test(question.asked))
    return null;
  const deeds = passage.terms.slice(0, MOST_READ).filter((t) => t.stem === verb.stem || verb.kin.has(t.stem));
  if (deeds.length === 0) return null;
  const ways = deeds.map((term) => {
    const around = aroundOf(passage, term);
    // "Moss did not build it", "failed to build it", "nearly built it", "voted against it": nobody is told to have.
    if (hasBeside(DENIES, around) || hasBeside(HEDGES, around) || isOpposed(question.asked, around.after))
      return 'nobody';
    if (BY_SOMEBODY.test(around.after)) return 'somebody';
    const surface = surfaceOf(passage, term);
    const noun = isNamed(surface, around.before);
    if (PASSIVE.test(around.before) || (noun && classOf(surface.toLowerCase()).past)) return 'nobody';
    return noun || !isVerb(surface, around.before) ? null : 'somebody';
  });
  return ways.includes('somebody') ? 'somebody' : ways.includes(null) ? null : 'nobody';
}
