import type { Quote } from '../../domain/quote.ts';
import { slice } from '../../domain/span.ts';
import { allowedDistance, distance } from '../../language/distance.ts';
import { folded, terms } from '../../language/stems.ts';
import type { Entry } from '../../library/library.ts';
import { startsNearly } from './begins.ts';
import type { Suggest, Suggestion } from './suggestion.ts';

/** Articles whose quotations are looked through for completing words. */
const LOOKED_THROUGH = 8;
/** With nothing typed, so many quotations of each of the newest articles are shown. */
const OF_EACH = 3;
const LONGEST = 70;

/** Whether a word of a quotation may be one that was typed; the last may be only begun. */
type Fits = (stem: string, word: string) => boolean;

/** Quotations that hold what is typed, its last word perhaps unfinished or misspelt; with nothing typed, the newest. */
export const words: Suggest = async (typed, library) => {
  const wanted = terms(typed);
  if (wanted.length === 0) {
    const newest = (await library.articles()).slice(0, LOOKED_THROUGH).map(({ id }) => id);
    return (await library.getAll(newest)).flatMap((entry) => suggested(entry, () => true).slice(0, OF_EACH));
  }
  const unfinished = /[\p{L}\p{N}]$/u.test(typed);
  const hits = await library.search(typed, LOOKED_THROUGH, unfinished);
  const entries = await library.getAll(hits.map((hit) => hit.id));
  const exact = entries.flatMap((entry) => suggested(entry, (part) => holds(part, typed, unfinished, false)));
  return exact.length > 0
    ? exact
    : entries.flatMap((entry) => suggested(entry, (part) => holds(part, typed, unfinished, true)));
};

/** Whether a stretch of words holds every word that was typed. */
function holds(part: string, typed: string, unfinished: boolean, nearly: boolean): boolean {
  const there = terms(part).map(({ stem, start, end }) => ({ stem, word: folded(part.slice(start, end)) }));
  const wanted = terms(typed);
  return wanted.every(({ stem, start, end }, at) => {
    const word = folded(typed.slice(start, end));
    const begun = unfinished && at === wanted.length - 1;
    const most = nearly ? allowedDistance(word) : 0;
    const fits: Fits = (other, whole) =>
      other === stem ||
      (begun && whole.startsWith(word)) ||
      (most > 0 && (begun ? startsNearly(whole, word, most) : distance(whole, word, most) <= most));
    return there.some((one) => fits(one.stem, one.word));
  });
}

/** The quotations of an article that have a fitting part, those with a speaker first. */
function suggested({ article, reading }: Entry, fits: (part: string) => boolean): readonly Suggestion[] {
  const speakerOf = (quote: Quote): string | undefined => quote.attribution?.speaker?.name;
  return reading.quotes
    .flatMap((quote) => {
      const part = quote.kind === 'indirect' ? undefined : quote.parts.find((span) => fits(slice(article.text, span)));
      if (part === undefined) return [];
      const value = firstWords(slice(article.text, part));
      const speaker = speakerOf(quote);
      return [{ value, speaker, label: speaker === undefined ? `“${value}”` : `${speaker}: “${value}”` }];
    })
    .sort((a, b) => Number(a.speaker === undefined) - Number(b.speaker === undefined));
}

/** The beginning of a quotation, ended at a word. */
function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= LONGEST ? flat : flat.slice(0, LONGEST).replace(/\s\S*$/u, '');
}
