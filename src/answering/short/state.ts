import { stemOf, terms } from '../../language/stems.ts';
import type { Asked } from '../finding/asked.ts';
import type { Passage } from '../finding/opened.ts';

/** What is said of the subject stands last: "is the bridge closed", "is the case over". */
const lastWord = (asked: string): string => /(\p{L}+)\P{L}*$/u.exec(asked)?.[1] ?? '';

/** "The bridge is open, and the tunnel is closed" has two. */
const CLAUSES = /[,;:.!?()“”"–—]|\b(?:and|but|while|although|because|that|who|which)\b/iu;
const COPULA = /\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)\b/iu;
/** "not", "no longer", "now fully", "the": all that may stand between, beside the question's own words. */
const BETWEEN =
  /^(?:not|never|no|longer|now|still|also|again|already|currently|\p{Ll}+ly|the|an?|his|her|its|their)$/iu;
const NEGATED = /n['’]t\b|\b(?:not|never|no longer)\b/iu;
/** "An aide to Moss is", "Moss’s brother is": nothing is said of Moss. */
const OF_ANOTHER = /\b(?:of|to|for|with|against|by|from|unlike|like|than|near|behind|in|on|at)\b|['’]s?\s/iu;
const HEDGED = /\b(?:almost|nearly|hardly|barely|partly|allegedly|reportedly|supposedly|formerly)\b/iu;

/**
 * Whether what the question says of its subject is so ("is the bridge closed"): subject, "is" and what is said stand in one
 * clause, in this order. Null where no clause says so.
 */
export function stateIn({ question }: Asked, { text }: Passage): 'so' | 'not so' | null {
  const wanted = new Set(terms(question.asked).map((t) => t.stem));
  const last = lastWord(question.asked);
  for (const clause of text.split(CLAUSES)) {
    const copula = COPULA.exec(clause);
    if (copula === null) continue;
    const subject = clause.slice(0, copula.index);
    const said = clause.slice(copula.index + copula[0].length);
    const end = new RegExp(`\\b${last}\\b(?!['’-])`, 'iu').exec(said);
    if (end === null) continue;
    const held = new Set(terms(subject).map((t) => t.stem));
    const between = said
      .slice(0, end.index)
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '');
    const has = [...wanted].every(
      (stem) => held.has(stem) || stem === stemOf(last) || between.some((w) => stemOf(w) === stem),
    );
    const plain = between.every((word) => BETWEEN.test(word) || isAsked(word, question.asked));
    if (!has || !plain || ![...held].some((stem) => wanted.has(stem))) continue;
    if (OF_ANOTHER.test(subject) && !OF_ANOTHER.test(question.asked)) continue;
    if (HEDGED.test(said.slice(0, end.index))) continue;
    return NEGATED.test(copula[0]) || NEGATED.test(between.join(' ')) ? 'not so' : 'so';
  }
  return null;
}

const isAsked = (word: string, asked: string): boolean =>
  asked
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word.toLowerCase());
