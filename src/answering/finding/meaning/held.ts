import { slice } from '../../../domain/span.ts';
import { stemOf } from '../../../language/stems.ts';
import { surfaceOf } from '../clues/deed-words.ts';
import type { Opened, Passage } from '../opened.ts';
import { placedIn, type Word, wordsOf } from './place.ts';
import type { Form } from './row.ts';

/** A passage that has some of the stems that were looked for. */
export interface Held {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
  /** Every word of it, little or not. */
  readonly words: () => readonly Word[];
}

/** The passages that have any of the stems, and which. */
export function holding(passages: readonly Passage[], wanted: ReadonlySet<string>): readonly Held[] {
  const found: Held[] = [];
  for (const passage of passages) {
    const stems = passage.wanted(wanted);
    if (stems.length === 0) continue;
    let words: readonly Word[] | null = null;
    found.push({
      passage,
      stems: new Set(stems),
      words: () => {
        words ??= wordsOf(passage.text);
        return words;
      },
    });
  }
  return found;
}

/** Has the passage the words of a form that say something? */
export const tells = ({ stems }: Held, { telling }: Form): boolean => telling.every((stem) => stems.has(stem));

/** The words of a form as they stand in a passage; null where it has not all of them in their order. */
export function wordsIn(held: Held, form: Form): string | null {
  const { passage, words } = held;
  const [first = ''] = form.telling;
  if (!tells(held, form)) return null;
  if (form.stems.length > 1) {
    const placed = placedIn(words(), form);
    return placed === null ? null : placed.map((word) => slice(passage.text, word)).join(' ');
  }
  const surfaces = passage.terms.flatMap((term) => (term.stem === first ? [surfaceOf(passage, term)] : []));
  return surfaces.map((word) => word.replace(/['’]s?$/u, '')).find((word) => !isAnother(word, form)) ?? null;
}

/** Words of one stem that are two, a row each: the form, and what it is not. */
const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  'founded find finds found finding findings|fired fire fires|dismissed dismissive'
    .split('|')
    .map((row) => row.split(' '))
    .map(([form = '', ...others]) => [form, new Set(others)]),
);

/** "a photographer" is no photograph, and the mill that was founded none that somebody found. */
const isAnother = (word: string, { words }: Form): boolean =>
  OTHERS.get(words)?.has(word.toLowerCase()) === true ||
  (!DOES.test(words) && DOES.test(word) && stemOf(word.replace(DOES, '')) === stemOf(words));
const DOES = /(?:er|or)s?$/iu;

/** Has a headline one of the stems? */
export const inTitle = (articles: readonly Opened[], stems: readonly string[]): boolean =>
  articles.some(({ title }) => stems.some((stem) => title.has(stem)));
