import { type Candidate, isListedThing } from './candidates.ts';
import type { Word } from './words.ts';

/** What a whole text tells of its words, gathered once. */
export interface Usage {
  readonly words: readonly Word[];
  readonly text: string;
  /** Words that also stand in small letters. */
  readonly small: ReadonlySet<string>;
  /** How often each word is a candidate by itself, in the middle of a sentence. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that stand behind "in" or "near" somewhere, by themselves. */
  readonly places: ReadonlySet<string>;
  /** How often each word stands in capitals before a colon, as speakers do in a transcript. */
  readonly labels: ReadonlyMap<string, number>;
  /** Words of organisations and places that the text names: "wells" and "fargo" of "Wells Fargo". */
  readonly things: ReadonlySet<string>;
}

/** "Sterling Inc.": by itself it is the company as well. */
const isCompany = (words: readonly Word[], { to }: Candidate): boolean =>
  /^(?:inc|corp|co|ltd|llc|plc|corporation|holdings|industries|health|healthcare|pharma|pharmaceuticals|therapeutics|technologies|airlines|airways|motors|energy|bancorp|logistics|telecom|systems|foods|brands|stores|labs|laboratories|wireless|aerospace)$/.test(
    words[to - 1]?.key ?? '',
  );

/** Gathers it. */
export function usageOf(text: string, words: readonly Word[], candidates: readonly Candidate[]): Usage {
  const small = new Set<string>();
  for (const word of words) if (!word.capital) small.add(word.key);
  const alone = new Map<string, number>();
  const places = new Set<string>();
  for (const { from, to, definite, heading } of candidates) {
    const word = words[from];
    if (to - from !== 1 || word === undefined || word.opens) continue;
    if (/^(?:in|near|across|throughout|outside)$/.test(words[from - 1]?.key ?? '')) places.add(word.key);
    if (!definite && !heading) alone.set(word.key, (alone.get(word.key) ?? 0) + 1);
  }
  const labels = new Map<string, number>();
  for (const [at, word] of words.entries())
    if (word.shouted && word.opens && /^: /.test(words[at + 1]?.gap ?? ''))
      labels.set(word.key, (labels.get(word.key) ?? 0) + 1);
  const things = new Set(
    candidates
      .filter(
        (candidate) =>
          candidate.to - candidate.from > 1 && (isListedThing(words, candidate) || isCompany(words, candidate)),
      )
      .flatMap(({ from, to }) => words.slice(from, to).map((word) => word.key)),
  );
  return { words, text, small, alone, places, labels, things };
}
