import type { Sentence } from '../../domain/sentence.ts';
import { overlaps, slice } from '../../domain/span.ts';
import type { Marked } from '../quotes/marks.ts';

/** Only the head of an article is that day's news; further down stands what led to it. */
const LAST_SENTENCE = 2;
/** Words that put what is told before that day, or make it a state. */
const EARLIER =
  /\b(?:had|used to|has long|have long|years|months|weeks|decades|ago|earlier|previously|once|formerly|since|is|are|may|might|could|would|should|will|if)\b/i;
const NEWS =
  /\b(?:said|told|announced|(?:has|have)\s+\w+ed|won|lost|met|made|held|gave|took|left|fell|rose|sent|became|broke|spoke|died|began|struck|shot|(?!need|feed|speed|seed|indeed|hundred|united|red)\w{3,}ed)\b/i;

/** The name of the rule that takes a sentence for news of the publication day; null where it is not. */
export function lead(text: string, sentence: Sentence, marked: readonly Marked[]): string | null {
  if (sentence.index > LAST_SENTENCE || sentence.end - sentence.start < 40) return null;
  const words = slice(text, sentence);
  if (!/[.!?]["'”’)\]]*$/.test(words) || EARLIER.test(words) || !NEWS.test(words)) return null;
  return marked.some((m) => overlaps(m.outer, sentence)) ? null : 'lead';
}
