import type { Sentence } from '../../domain/sentence.ts';
import { overlaps, slice } from '../../domain/span.ts';
import type { Marked } from '../quotes/marks.ts';

/** Only the head of an article is that day's news; further down stands what led to it. */
const LAST_SENTENCE = 2;
/** Words that put what is told before that day, or make it a state. */
const EARLIER =
  /\b(?:had|used to|has long|have long|years|months|weeks|decades|ago|earlier|previously|once|formerly|since|is|are|may|might|could|would|should|will|if|(?:has|have) (?:\w+ly )?(?:been|differed|remained|stayed|seemed|existed|known|wanted|lived|struggled|faced))\b/i;
const NEWS =
  /\b(?:said|told|announced|won|lost|met|made|held|gave|took|left|fell|rose|sent|became|broke|spoke|died|began|struck|shot|(?!need|feed|speed|seed|indeed|hundred|united|red)\w{3,}ed)\b/i;

/** "Look At Her Shocking Response To It": a headline, with hardly a word in small letters. */
const isHeadline = (words: string): boolean => {
  const [, ...rest] = words.match(/\b\p{L}{4,}/gu) ?? [];
  return rest.length >= 3 && rest.filter((word) => /^\p{Lu}/u.test(word)).length > rest.length * 0.8;
};

/** Letters only, so that a headline is known again at the head of its text. */
const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The name of the rule that takes a sentence for news of the publication day; null where it is not. */
export function lead(
  text: string,
  sentence: Sentence,
  { marked, title }: { readonly marked: readonly Marked[]; readonly title: string | null },
): string | null {
  if (sentence.index > LAST_SENTENCE || sentence.end - sentence.start < 40) return null;
  const words = slice(text, sentence);
  if (!/[.!?]["'”’)\]]*$/.test(words) || EARLIER.test(words) || !NEWS.test(words) || isHeadline(words)) return null;
  if (title !== null && letters(words) === letters(title)) return null;
  return marked.some((m) => overlaps(m.outer, sentence)) ? null : 'lead';
}
