import type { Answer, Evidence } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { folded, stemOf, terms } from '../language/stems.ts';
import { extent } from '../reading/dates/calendar.ts';
import { isIn } from './finding/kin.ts';
import { isCue, saysLittle } from './questions/speech.ts';

type Passages = Extract<Answer, { kind: 'passages' }>;

/** A list over all articles: each answer once, where it is told best, and what is no answer last or, of people, not at all. */
export function eachOnce(question: Question, evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  const isPeople = question.expects.type === 'person';
  const fresh = evidence.filter((one) => {
    const names = namesIn(question, one);
    if (names.length === 0) return !isPeople;
    const isNew = names.some((name) => !seen.has(lastWord(name)));
    for (const name of names) seen.add(lastWord(name));
    return isNew;
  });
  return fresh.toSorted((a, b) => Number(shortOf(a) === null) - Number(shortOf(b) === null));
}

/** Share of the best passage's matched words that one must have for its answer to be among all. */
const FITS = 0.75;

/** Everyone or everything that fits, in the order of the evidence: a name once, in its fullest form. */
export function everyOne(question: Question, evidence: readonly Evidence[]): readonly string[] {
  const most = Math.max(0, ...evidence.map((one) => one.why.matched.length));
  const all = new Map<string, string>();
  for (const one of evidence) {
    if (one.why.matched.length < FITS * most || !tells(question, one)) continue;
    for (const name of namesIn(question, one)) {
      const old = all.get(lastWord(name));
      if (old === undefined || name.length > old.length) all.set(lastWord(name), name);
    }
  }
  return [...all.values()];
}

/** "Who called for a vote": who only spoke of the vote did not call for it; nor did who called for a count, for Holt to resign. */
export function tells({ kind, about }: Question, evidence: Evidence): boolean {
  const [cue = ''] = about.split(' ');
  if (kind !== 'who-said' || !isCue(cue) || saysLittle(cue)) return true;
  const [, wanted] = /\bto (\p{L}+)/u.exec(about) ?? [];
  const told = hasStem(evidence, cue) || stemsIn(evidence.quote?.cue ?? '').includes(stemOf(cue));
  return told && (wanted === undefined || saysVerb(evidence, wanted));
}

/** Has it the verb, or a word of the same meaning ("step down" for "resign")? */
function saysVerb({ text, quote }: Evidence, verb: string): boolean {
  return isIn(stemOf(verb), new Set(stemsIn(`${text} ${quote?.around ?? ''}`)));
}

const shortOf = ({ quote, short }: Evidence): string | null => quote?.speaker ?? short;
const lastWord = (name: string): string => folded(name.split(' ').at(-1) ?? name);

/** "Sen. Ada Moss of Troy and Rep. Ira Holt": two names; nobody who is named in the question, and not what it asks for ("Republicans"). */
function namesIn(question: Question, evidence: Evidence): readonly string[] {
  const asked = new Set([question.about, question.besides ?? '', question.expects.noun ?? ''].flatMap(stemsIn));
  return (shortOf(evidence) ?? '')
    .split(/, (?:and )?| and /u)
    .map((name) =>
      name
        .replace(TITLE, '')
        .replace(/ of (?:the )?\p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((name) => name !== '' && !asked.has(stemsIn(name).at(-1) ?? ''))
    .filter((name) => question.expects.noun === null || question.expects.type !== 'person' || !GROUP.test(name));
}

const TITLE = /^(?:Sens?|Reps?|Govs?|Gen|Dr|Mr|Mrs|Ms|Lt|Col)\. /u;
/** "Republicans" are no answer to "which senators". */
const GROUP = /^\p{L}+s$/u;

const stemsIn = (words: string): readonly string[] => terms(words).map((t) => t.stem);

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
      // somebody's word for it may differ from another's: only what the articles themselves say is held against it
      return /^(?:yes|no)$/u.exec(short)?.[0] ?? null;
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
