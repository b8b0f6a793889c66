import type { Span } from '../../domain/span.ts';
import type { Marked } from './marks.ts';

/** Words that stay small inside a title. */
const SMALL = /^(?:of|in|on|at|by|for|from|with|the|a|an|and|or|to|as|but|into|vs|is|it|no|than|that|de|la|del|y)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** A full stop that does not belong to "Rep." or "Dr.": a headline has none. */
const SENTENCE_END = /(?<!\b(?:[DM]r|Mrs|Ms|St|[JS]r|Reps?|Sens?|Govs?|Gen|Lt|vs|U\.S|No))\.\s|[!?]\s/;
/** “Morning Hour” is a show. */
const AIRED = /^\s+(?:is|was|star|happily|opened|airs)\b/;
/** “Night Train,” an old song */
const EXPLAINED =
  /^,?\s+(?:an?|the|his|her)\s(?:[\w'’-]+\s){0,2}(?:series|show|film|movie|book|drama|comedy|novel|song|album|musical|memoir)\b/;
/** What is called by a title: "his new book, “…”". */
const WORK =
  /\b(?:books?|novel|memoir|autobiography|biography|film|movie|documentary|show|program|programme|podcast|series|episode|song|album|track|hit|anthem|ballad|single|article|essay|column|editorial|piece|report|study|paper|play|musical|opera|poem|painting|magazine|newsletter|blog|website|campaign|tour|segment|sitcom|drama|comedy|classic|thriller)(?: [a-z]+){0,3},?\s*$/i;
/** Words after which a title stands, and hardly ever somebody's own words. */
const BEFORE_TITLE =
  /(?:['’]s?|\b(?:on|of|with|to|from|for|in|the|a|an|his|her|their|its|told|called|titled|entitled|named|dubbed|and|film|movie|show|song|hit|host|wearing|wear|loves|likes|watching|sang|singing|played|plays|starring|via|by|at))\s*$/i;

const NICKNAME =
  /\b(?:known (?:\w+ ){0,4}as|nicknamed|nickname(?:d|s)? (?:is|was|of)|a\.?k\.?a\.?|goes by(?: the name)?|went by(?: the name)?|also called|better known as|code-?named|answers to(?: the name)?)\s*$/i;

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
    if (first && !SENTENCE_END.test(text.slice(paragraph.start, paragraph.end - 1))) return true;
    if (before.trim() === '' && after.trim().length <= 1) return true;
  }
  // “VOTERS MAKE GOOD CHOICES” on a line of its own: a cross-heading
  if (before.trim() === '' && after.trim() === '' && !first && !/\p{Ll}/u.test(inner)) return true;
  const words = inner.match(WORD) ?? [];
  if (words.length === 0) return true;
  // Ada “Slate” Pine
  if (
    words.length <= 2 &&
    /\p{Lu}[\p{L}.]+ $/u.test(before) &&
    /^\p{Lu}[\p{L}’' -]+$/u.test(inner) &&
    /^ \p{Lu}\p{Ll}/u.test(after)
  )
    return true;
  // Bob Hatch, known as “Hatchet”
  if (words.length <= 4 && NICKNAME.test(before)) return true;
  if ((words.length < 2 && !inner.includes('-')) || words.length > 14) return false;
  const titled = words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && SMALL.test(w)));
  if (!titled || /\b(?:I|I['’]m)\b/.test(inner) || (inner.endsWith('!') && !WORK.test(before))) return false;
  // “The Troy Times” wrote
  if (!/[.,!?]$/.test(inner) && /^\s+(?:wrote|writes|reported|reports|said|says|noted)\b/.test(after)) return true;
  return (
    WORK.test(before) ||
    EXPLAINED.test(after) ||
    BEFORE_TITLE.test(before) ||
    (/(?:^|[.!?]["”'’]*)\s*$/.test(before) && AIRED.test(after))
  );
}

const DETERMINED = /(?:['’]s?|\b(?:the|a|an|his|her|its|their|our|my|this|that))\s+$/i;
/** Verbs that give somebody or something a name: a word or two after them are somebody's own. */
const NAMING =
  /^(?:call|describe|dub|label|brand|term|decry|denounce|dismiss|deride|characteri[sz]e|portray|condemn|say|tell|tweet|write|shout|chant|declare|answer|reply)/;

/** "for selling “magic” pills": the word belongs to a noun that another verb than the cue governs. */
function isEpithet(text: string, part: Span, verb: string | undefined): boolean {
  const doing = /\b([a-z]+)ing\s+["“]$/.exec(text.slice(Math.max(0, part.start - 24), part.start))?.[1];
  return (
    doing !== undefined &&
    !doing.startsWith((verb ?? '').slice(0, 3)) &&
    /^["”] [a-z]+/.test(text.slice(part.end, part.end + 12))
  );
}

/**
 * A word or two in a sentence of the reporter's ("the “gap” in the law"), which the verb that was found does not claim.
 *
 * @param rule the rule that found a source, null where none did
 * @param verb the base form of its cue, where that is a reporting verb
 */
export function isScrap(text: string, part: Span, rule: string | null, verb: string | undefined): boolean {
  const inner = text.slice(part.start, part.end);
  const words = (inner.match(WORD) ?? []).length;
  if (/[.!?,…]$/.test(inner)) return words <= 2 && /^(?:verb|act|thought)-quote$/.test(rule ?? '');
  if (rule === null) return true;
  // those who specified “Christian”: a word of a form
  if (/^\p{Lu}\p{Ll}+$/u.test(inner) && !NAMING.test(verb ?? '')) return true;
  if (rule === 'verb-quote') return words <= 10;
  if (rule === 'act-quote' || rule === 'thought-quote')
    return words <= 2 || (words <= 4 && DETERMINED.test(text.slice(Math.max(0, part.start - 12), part.start - 1)));
  return (
    words <= 2 && /^(?:participle|cue)-quote$/.test(rule) && (!NAMING.test(verb ?? '') || isEpithet(text, part, verb))
  );
}
