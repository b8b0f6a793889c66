import type { Span } from '../../domain/span.ts';
import type { Marked } from './marks.ts';

/** Words that stay small inside a title. */
const SMALL = /^(?:of|in|on|at|by|for|from|with|the|a|an|and|or|to|as|but|into|vs|is|it|no|than|that|de|la|del|y)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** What is called by a title: "his new book, “…”". */
const WORK =
  /\b(?:books?|novel|memoir|autobiography|biography|film|movie|documentary|show|program|programme|podcast|series|episode|song|album|track|hit|anthem|ballad|single|article|essay|column|editorial|piece|report|study|paper|play|musical|opera|poem|painting|magazine|newsletter|blog|website|campaign|tour|segment|sitcom|drama|comedy|reads?|slogan|motto)(?: [a-z]+){0,3},?\s*$/i;
/** Words after which a title stands, and hardly ever somebody's own words. */
const BEFORE_TITLE =
  /(?:['’]s?|\b(?:on|of|with|to|from|for|in|the|a|an|his|her|their|its|told|called|titled|entitled|named|dubbed|and|film|movie|show|song|hit|host|wearing|wear|reading|loves|likes|watching|sang|singing|played|plays|starring|via|by|at))\s*$/i;

/**
 * Do the marks hold a title, a sign or a name, that nobody utters at this place ("on ABC’s “The Morning Hour”")?
 *
 * @param first the text's first paragraph: its headline, where it has one
 */
export function isTitle(text: string, marked: Marked, paragraph: Span, first: boolean): boolean {
  const part = marked.parts[0];
  if (part === undefined || marked.parts.length > 1) return false;
  const inner = text.slice(part.start, part.end);
  const sign = text.charAt(marked.outer.start);
  const before = text.slice(Math.max(paragraph.start, marked.outer.start - 60), marked.outer.start);
  const after = text.slice(marked.outer.end, Math.min(paragraph.end, marked.outer.end + 60));
  // <a href="…">: mark-up that was left in the text
  if (/=\s*$/.test(before)) return true;
  if (/^[‘’'‛]$/.test(sign) && !/^['’‘]{2}/.test(text.slice(marked.outer.start, marked.outer.start + 2))) {
    // a headline repeats what the article says in full; a cross-heading too
    if (first && !/[.!?]\s/.test(text.slice(paragraph.start, paragraph.end - 1))) return true;
    if (before.trim() === '' && after.trim().length <= 1) return true;
  }
  const words = inner.match(WORD) ?? [];
  if (words.length === 0) return true;
  if (words.length < 2 || words.length > 14) return false;
  const titled = words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && SMALL.test(w)));
  if (!titled || /\b(?:I|I['’]m)\b|!$/.test(inner)) return false;
  return (
    WORK.test(before) ||
    BEFORE_TITLE.test(before) ||
    (before.trim() === '' && /^\s+(?:is|was|star|happily|opened|airs)\b/.test(after))
  );
}

/** Of a quotation that no verb of speech claims: a word or two in a sentence of the reporter's ("the “gap” in the law"). */
export function isScrap(text: string, part: Span): boolean {
  const inner = text.slice(part.start, part.end);
  return (inner.match(WORD) ?? []).length <= 6 && !/[.!?,…]$/.test(inner);
}
