import type { Alters, Difference } from '../../domain/check.ts';
import { type Alignment, misspelt } from './align.ts';
import { isNumber, NEGATIONS, type Piece, type Word, weightOf } from './words.ts';

/** A posted text and a source with the alignment of their words. */
export interface Aligned {
  readonly text: string;
  readonly posted: readonly Piece[];
  readonly article: string;
  readonly words: readonly Word[];
  readonly alignment: Alignment;
}

/** A run of steps that are all alike, or all differ. */
interface Run {
  readonly same: boolean;
  readonly posted: Word[];
  readonly stands: Word[];
}

/** How different words that are of one class, or spelt nearly alike, count beside words that have nothing in common. */
const NEARLY = 0.5;

/** The weight of all words that differ, as a share of the weight of the posted words, or of those that stand there where
 * they weigh more: 0 where every word stands there. */
export function distanceOf(aligned: Aligned): number {
  let total = 0;
  for (const piece of aligned.posted) if (piece.kind === 'word' && !piece.editorial) total += weightOf(piece);
  let stood = 0;
  let cost = 0;
  for (const { posted, source } of aligned.alignment.steps) {
    const [a, b] = [wordAt(aligned.posted, posted), wordAt(aligned.words, source)];
    if (a?.editorial === true || b?.editorial === true) continue;
    if (b !== null) stood += weightOf(b);
    if (a?.form === b?.form) continue;
    const weight = Math.max(a === null ? 0 : weightOf(a), b === null ? 0 : weightOf(b));
    const near = a !== null && b !== null && (a.like === b.like || misspelt(a.form, b.form));
    cost += weight * (near ? NEARLY : 1);
  }
  return total === 0 ? 1 : cost / Math.max(total, stood);
}

function wordAt(pieces: readonly Piece[], at: number | null): Word | null {
  const piece = at === null ? undefined : pieces[at];
  return piece?.kind === 'word' ? piece : null;
}

function runsOf({ posted, words, alignment }: Aligned): readonly Run[] {
  const runs: Run[] = [];
  for (const step of alignment.steps) {
    const [a, b] = [wordAt(posted, step.posted), wordAt(words, step.source)];
    const same = a?.form === b?.form || a?.editorial === true || b?.editorial === true;
    let run = runs.at(-1);
    if (run === undefined || run.same !== same) {
      run = { same, posted: [], stands: [] };
      runs.push(run);
    }
    if (a !== null) run.posted.push(a);
    if (b !== null) run.stands.push(b);
  }
  return runs;
}

/** The posted words beside those of the source, every word that differs marked. */
export function differencesOf(aligned: Aligned): readonly Difference[] {
  return runsOf(aligned).flatMap((run): readonly Difference[] => {
    const stands = slices(aligned.article, run.stands);
    const posted = slices(aligned.text, run.posted);
    if (run.same) return stands === '' ? [] : [{ kind: 'same', stands }];
    if (posted === '') return [{ kind: 'missing', stands }];
    return stands === '' ? [{ kind: 'added', posted }] : [{ kind: 'changed', posted, stands }];
  });
}

/** The words as they stand, with the marks between them; where something else stands between (an attribution), a space. */
function slices(text: string, words: readonly Word[]): string {
  let found = '';
  let from: number | null = null;
  for (const [at, word] of words.entries()) {
    from ??= word.start;
    const next = words[at + 1];
    const between = next === undefined ? null : text.slice(word.end, next.start);
    if (between !== null && between.length <= LONGEST_BETWEEN && !/["“”«»]/u.test(between)) continue;
    found += `${found === '' ? '' : ' '}${text.slice(from, word.end)}`;
    from = null;
  }
  return found;
}

const LONGEST_BETWEEN = 12;

/** What the differences do to the meaning: a "not" more or less, another number, another name. */
export function altersOf(aligned: Aligned): readonly Alters[] {
  const found = new Set<Alters>();
  for (const run of runsOf(aligned)) {
    if (run.same) continue;
    if (negated(run.posted) !== negated(run.stands)) found.add('negation');
    if (numbers(run.posted) !== numbers(run.stands)) found.add('number');
    if (run.posted.some((w) => isName(aligned.text, w)) && run.stands.some((w) => isName(aligned.article, w)))
      found.add('name');
  }
  return [...found];
}

const negated = (words: readonly Word[]): boolean => words.filter(({ form }) => NEGATIONS.has(form)).length % 2 === 1;

const numbers = (words: readonly Word[]): string =>
  words
    .filter(({ form }) => isNumber(form))
    .map(({ like }) => like)
    .join(' ');

/** A capital in the middle of a sentence. */
const isName = (text: string, { start, form }: Word): boolean =>
  form.length > 1 &&
  /\p{Lu}/u.test(text.charAt(start)) &&
  /[\p{L}\p{N},]\s+$/u.test(text.slice(Math.max(0, start - 4), start));
