import type { Asked, Wanted } from '../finding/asked.ts';
import { isIn } from '../finding/kin.ts';
import type { Passage } from '../finding/opened.ts';
import type { Ranked } from '../finding/rank.ts';
import { ABOUT_ANYTHING } from './event-words.ts';

/** Sentences at the head of an article that tell what all of it is about. */
const LEAD = 2;
/** In so many sentences stands what an article is about. */
const OFTEN = 3;

/**
 * Where the topic of "what did Moss say about the ferry" stands around words of hers that do not name it: how near, in
 * her own paragraph or beside what others say, in the headline, or nowhere.
 */
export function spokenSigns(asked: Asked, { passage }: Ranked): Readonly<Record<string, number>> {
  const { question, words, total } = asked;
  if (question.kind !== 'what-said' || question.speaker === null || words.length === 0) return {};
  const { sentences, title, quotes } = passage.opened;
  const places = new Map(words.map((w) => [w, placesOf(w, sentences)]));
  const at = (w: Wanted): readonly number[] => places.get(w) ?? [];
  const weigh = (test: (w: Wanted) => boolean): number =>
    words.reduce((sum, w) => sum + (test(w) ? w.weight : 0), 0) / total;
  const name = passage.speech?.name ?? null;
  const run = runOf(passage);
  const isTheme = (w: Wanted): boolean => hasWord(title, w) || at(w).some((i) => i < LEAD) || at(w).length >= OFTEN;
  const isMissing = (w: Wanted): boolean => at(w).length === 0 && !hasWord(title, w);
  const isApart = (w: Wanted): boolean => !at(w).some((i) => i >= run.from && i <= run.to);
  const isProper = (w: Wanted): boolean =>
    w.named ||
    isName(
      w,
      at(w).flatMap((i) => sentences[i] ?? []),
    );
  const isByOthers = (w: Wanted): boolean => isApart(w) && at(w).some((i) => isSpokenByAnother(sentences[i], name));
  const own = quotes.filter((q) => name !== null && q.speech?.name === name).length;
  return {
    'said: theme': weigh(isTheme),
    'said: by others': weigh((w) => isByOthers(w) && !isTheme(w)),
    'said: by others, theme': weigh((w) => isByOthers(w) && isTheme(w)),
    'said: name apart': weigh((w) => isApart(w) && isProper(w) && !isTheme(w)),
    'said: name apart, theme': weigh((w) => isApart(w) && isProper(w) && isTheme(w)),
    'said: nowhere': weigh((w) => isMissing(w) && !ABOUT_ANYTHING.has(w.stem)),
    'said: event': weigh((w) => isMissing(w) && ABOUT_ANYTHING.has(w.stem)),
    'said: all nowhere': words.every(isMissing) ? 1 : 0,
    'said: only words of hers': own === 0 ? 0 : 1 / own,
  };
}

/** The sentences around a quotation up to where somebody else speaks: what they tell of, it is said about. */
function runOf({ opened: { sentences }, from, to, speech }: Passage): { readonly from: number; readonly to: number } {
  const name = speech?.name ?? null;
  let first = from;
  while (first > 0 && from - first < BEFORE && !isSpokenByAnother(sentences[first - 1], name)) first--;
  let last = to;
  while (last - to < AFTER && sentences[last + 1] !== undefined && !isSpokenByAnother(sentences[last + 1], name))
    last++;
  return { from: first, to: last };
}

/** So many sentences before a quotation, and after it, can tell what it is about. */
const BEFORE = 2;
const AFTER = 1;

const isSpokenByAnother = (sentence: Passage | undefined, name: string | null): boolean => {
  const other = sentence?.speech?.name ?? null;
  return other !== null && other !== name;
};

/** Positions of the sentences that have the word, one of its kin, or mean whom it names. */
function placesOf(w: Wanted, sentences: readonly Passage[]): readonly number[] {
  return sentences.flatMap(({ stems, meant }, i) => (hasWord(stems, w) || (w.named && meant.has(w.stem)) ? [i] : []));
}

const hasWord = (stems: ReadonlySet<string>, { stem }: Wanted): boolean => isIn(stem, stems);

/** Does the word stand there only with a capital: "Norland"? */
function isName({ stem }: Wanted, holders: readonly Passage[]): boolean {
  const firsts = holders.flatMap(({ terms, text, span }) =>
    terms.filter((t) => t.stem === stem).map((t) => text.charAt(t.start - span.start)),
  );
  return firsts.length > 0 && firsts.every((first) => /\p{Lu}/u.test(first));
}
