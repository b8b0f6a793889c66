import type { Answer, Evidence } from '../domain/answer.ts';
import { folded, stemOf } from '../language/stems.ts';
import { extent } from '../reading/dates/calendar.ts';

type Passages = Extract<Answer, { kind: 'passages' }>;

/** A list over all articles: each answer once, where it is told best; passages without one last. */
export function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  const fresh = evidence.filter(({ short }) => {
    if (short === null) return true;
    const names = short.split(/, | and /u).map(folded);
    const isNew = names.some((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
  return fresh.toSorted((a, b) => Number(a.short === null) - Number(b.short === null));
}

/** How much lower than the best a passage may score to speak against it. */
const NEAR = 1;

/**
 * The answer marked where two articles that tell the same give different numbers, days, or yes and no: then the newest
 * comes first, and whoever reads it is told. Only passages that match the question equally well can differ.
 */
export function differing(answer: Passages): Passages {
  const [best] = answer.evidence;
  const value = best === undefined ? null : comparable(answer, best);
  if (best === undefined || value === null) return answer;
  const against = answer.evidence.filter(
    (other) =>
      other.article.id !== best.article.id &&
      other.score >= best.score - NEAR &&
      best.why.matched.every((word) => hasStem(other, word)) &&
      differs(value, comparable(answer, other)),
  );
  if (against.length === 0) return answer;
  const sides = [best, ...against].toSorted((a, b) =>
    (b.article.published ?? '').localeCompare(a.article.published ?? ''),
  );
  const rest = answer.evidence.filter((e) => !sides.includes(e));
  return { ...answer, evidence: [...sides, ...rest], differ: sides.length };
}

/** Did the question's word match there too, in whatever form? */
const hasStem = ({ why }: Evidence, word: string): boolean => why.matched.some((one) => stemOf(one) === stemOf(word));

/** What an answer comes to, to be compared; null where it cannot be. */
function comparable({ question }: Passages, { short, date }: Evidence): string | null {
  if (short === null) return null;
  switch (question.expects.type) {
    case 'yes-no':
      return short;
    case 'number':
      return /\d[\d,.]*\d|\d/u.exec(short)?.[0].replaceAll(',', '') ?? null;
    case 'date':
      return date?.value ?? null;
    default:
      return null;
  }
}

function differs(one: string, other: string | null): boolean {
  if (other === null) return false;
  const [a, b] = [extent(one), extent(other)];
  // July and the 3rd of July are no two answers.
  return a !== null && b !== null ? a.to < b.from || b.to < a.from : one !== other;
}
