import { classOf } from '../../../language/words.ts';
import type { Asked } from '../asked.ts';
import { isSynonym } from '../kin.ts';
import type { Passage } from '../opened.ts';
import type { AskedVerb } from '../verb.ts';
import { aroundOf, BY_SOMEBODY, isNamed, isPassive, isVerb, subjunctive, surfaceOf } from './deed-words.ts';
import { type Doer, doerOf, PRONOUN } from './doer.ts';
import { isOpposed } from './opposed.ts';
import { type Around, DECIDED, DENIES, hasBeside, OPENS } from './stated.ts';
import { type Teller, tellerOf } from './teller.ts';
import { isSuffered } from './voice.ts';

/** How a passage tells the deed that a question asks about ("did moss warn the crew"). */
export interface Told {
  readonly doer: Doer;
  /** As a fact; not "to warn", "should warn", "whether she warned". */
  readonly asserted: boolean;
  /** "did not warn", "denied warning" */
  readonly negated: boolean;
  /** Who says so, where it stands in a quotation or in words reported; null: the article does. */
  readonly teller: Teller | null;
  /** What the question has after the verb stands after it too. */
  readonly object: boolean;
  /**
   * In the verb of the question or one that always means the same ("left" may be "resigned" or not), and of nobody who is
   * only "he" in somebody's words: whom “He lied” means, the words before it do not tell.
   */
  readonly sure: boolean;
}

/** A passage that tells the deed so often has told it. */
const MOST_TOLD = 20;
/** How many words after the verb its object may stand. */
const REACH = 9;

/** Every way in which the passage tells the deed; empty where it does not, or the question asks about none. */
export function told(asked: Asked, passage: Passage): readonly Told[] {
  const { verb, subject } = asked;
  if (verb === null || !hasWordOf(verb, passage.stems)) return NOTHING;
  const { terms } = passage;
  const found: Told[] = [];
  for (const [i, term] of terms.entries()) {
    if (found.length >= MOST_TOLD) break;
    if (term.stem !== verb.stem && !verb.kin.has(term.stem)) continue;
    const around = aroundOf(passage, term);
    const surface = surfaceOf(passage, term);
    if (isNamed(surface, around.before) || !isVerb(surface, around.before)) continue;
    const teller = tellerOf(passage, term);
    const isDenied = teller?.denied === true;
    const opened = hasBeside(isDenied ? STILL_OPEN : OPENS, around) || subjunctive(surface, around.before);
    found.push({
      doer: isTurned(asked, surface, around) ? 'another' : doerOf(asked, passage, i, teller),
      asserted: DECIDED.test(around.before) || (!opened && !isDenied),
      negated: isDenied ? !opened : hasBeside(DENIES, around),
      teller,
      object:
        !isOpposed(asked.question.asked, around.after) &&
        (subject.after.size === 0 || terms.slice(i + 1, i + 1 + REACH).some((t) => subject.after.has(t.stem))),
      sure: isSynonym(verb.stem, term.stem) && !(teller?.marked === true && PRONOUN.test(around.head)),
    });
  }
  return found;
}

const NOTHING: readonly Told[] = [];

/** Most passages have no word of the deed. */
function hasWordOf({ stem, kin }: AskedVerb, stems: ReadonlySet<string>): boolean {
  if (stems.has(stem)) return true;
  for (const other of kin) if (stems.has(other)) return true;
  return false;
}

/** What leaves a deed open whose denial is told. */
const STILL_OPEN = OPENS.filter(({ name }) => name !== 'a belief');

/** "Moss was fired", where the question asks whether Moss fired somebody; "Moss fired Holt", where it asks whether she was. */
function isTurned({ question, verb }: Asked, surface: string, around: Around): boolean {
  const suffered = isSuffered(question, verb?.stem ?? '');
  const passive = isPassive(around) && !/ing$/i.test(surface);
  // "How many were hurt": who it is done to is what is asked for.
  if (passive === suffered || /^(?:how (?:many|much)|which|what)\b/i.test(question.asked.trim())) return false;
  return classOf(surface.toLowerCase()).past || (passive && BY_SOMEBODY.test(around.after));
}
