import { kinOf } from '../kin.ts';
import { type Held, tells, wordsIn } from './held.ts';
import type { Form } from './row.ts';
import type { Meaning } from './tables.ts';

/** Of the question's other words, a sentence must have this share for its words to be those that are meant … */
const LEAST_BESIDE = 0.5;
/** … and so many, where more than one is asked. */
const LEAST_WORDS = 2;

/** The stem and its kin. */
export const kinIn = (stem = ''): readonly string[] => [...(kinOf(stem) ?? [stem])];

/**
 * The words of the passage that has most of what else is asked, as they stand there; null where none has enough, or one
 * with the very word that is asked has as much.
 */
export function readAs(meaning: Meaning, others: readonly (readonly string[])[], held: readonly Held[]): string | null {
  if (others.length === 0) return null;
  const least = Math.max(LEAST_BESIDE * others.length, Math.min(LEAST_WORDS, others.length));
  const asIs = held.filter((one) => has(one, meaning)).map((one) => besideIn(one, others));
  let read: string | null = null;
  let most = Math.max(0, ...asIs);
  for (const one of held) {
    const forms = meaning.written.filter((form) => tells(one, form) && !isAsked(form, others));
    if (forms.length === 0) continue;
    const beside = besideIn(one, others);
    if (beside < least || beside <= most) continue;
    const words = forms.map((form) => wordsIn(one, form)).find((found) => found !== null);
    if (words === undefined) continue;
    read = words;
    most = beside;
  }
  return read;
}

/** Is the word asked for already: "what time did the explosion go off"? */
const isAsked = ({ telling }: Form, others: readonly (readonly string[])[]): boolean =>
  telling.every((stem) => others.some(([own]) => own === stem));

/** How many of the words a passage has, or means by others, or has from whoever speaks in it. */
function besideIn({ stems, passage }: Held, others: readonly (readonly string[])[]): number {
  const { meant, speech } = passage;
  const hears = (stem: string): boolean => stems.has(stem) || meant.has(stem) || speech?.names.has(stem) === true;
  return others.filter((word) => word.some(hears)).length;
}

/** Has the passage the word or a kin of it, or the phrase? */
function has(one: Held, { form }: Meaning): boolean {
  if (form.stems.length > 1) return wordsIn(one, form) !== null;
  return kinIn(form.telling[0]).some((stem) => one.stems.has(stem));
}
