import { type Span, slice, trimmed } from '../../domain/span.ts';
import { hasVerb } from './modes.ts';

/** ", and in September", ", Dover in 1955": where what one date tells ends and what the next one tells begins. */
const NEXT =
  /(?:[,;]\s|\s(?=(?:and|but|then)\s))(?:(?!,\s)[^;:“”"]){0,40}$|\s(?=(?:and|but|then)\s(?:was|were|is|are|has|had|will|would|\w{2,}ed)\b)[^;:“”"]{0,120}$/;

/**
 * What a clause tells of one of its dates: "he met her in July at the fair, and in September in his office" tells of
 * July no more than up to the comma. What stands before the first date belongs to all of them.
 *
 * @param next - the date that the clause tells after this one; null for its last one.
 */
export function upToNext(text: string, clause: Span, time: Span, next: Span | null): Span {
  if (next === null) return clause;
  const between = slice(text, { start: time.end, end: next.start });
  const cut = NEXT.exec(between);
  return cut === null ? clause : trimmed(text, { start: clause.start, end: time.end + cut.index });
}

/** ", and in September": what joins one date of a clause to the next, with its own preposition or that of the first. */
const AND = /(?:,\s|\s)(?:and|then|and then)\s(?=(?:(?:again|later)\s)?(in\s|on\s|at\s|during\s)?(?:the\s)?$)/;
const THE = /^the\s/i;
const PREPOSITION = /\b(?:in|on|at|during)\s$/;

/**
 * What a clause tells of the date before this one, which says nothing of this one: "in July at the fair, and" of "he met
 * her in July at the fair, and in September in his office"; null where the two do not hang together so.
 */
export function otherTold(text: string, last: Span, time: Span): Span | null {
  const between = slice(text, { start: last.end, end: time.start });
  const joint = AND.exec(between);
  if (joint === null || hasVerb(between)) return null;
  const end = last.end + joint.index + joint[0].length;
  if (joint[1] !== undefined) {
    const own = PREPOSITION.exec(text.slice(Math.max(0, last.start - 8), last.start))?.[0].length ?? 0;
    return { start: last.start - own, end };
  }
  // "in the 1950s and 1960s": "in the … 1960s"
  const article = THE.test(slice(text, time)) ? 0 : (THE.exec(slice(text, last))?.[0].length ?? 0);
  return { start: last.start + article, end };
}

/** "the Maine Republican who introduced him in January": the last one before the date opens the clause of the date. */
const RELATIVE = /(?:,\s)?\b(?:who|which|that(?=\s(\w+)))\s/g;
/** "in a state she won eight years ago": a relative clause without its "that". */
const CONTACT =
  /(?<![\p{L}'’])(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:(?!(?:an?|the|his|her|its|their|in|on|at|of|for|to|from|with|by)\s)[\p{L}’'-]+\s){0,3}?([\p{Ll}-]+)\s(?=(?:he|she|they)\s+\p{Ll})/gu;
/** What is no noun there, or no thing that a clause tells more of: "than the town because he left", "the day he left". */
const NO_NOUN =
  /^(?:that|when|because|if|as|and|but|or|after|before|while|until|since|though|although|so|than|where|which|who|what|how|why|day|time|week|month|year|moment|way|night|morning)$/;
/** What stands between a name and its "who": nothing, or more words for the same person. */
const APPOSITIVE = /^,?\s?(?:(?:an?|the|his|her|its|their)\s[^,]*,?\s?)?$/i;
/** A comma that closes a relative clause: what follows it is the main clause again. */
const CLOSED = /,["”]?\s+(?!(?:\d{4}|[A-Z]\w+,)\b)/;
/** What a relative clause hangs on where it is nobody's name: "a law", "the two men", "his brother". */
const NOUN =
  /\b(?:the|an?|his|her|its|their|another|several|many|some|two|three|four|five)\s(?:(?!\b(?:the|an?|his|her|its|their)\s)[^,.;:“”"()]){1,60}$/i;
/** Titles and first names before a mention: "Sen. ", "Mayor ". */
const TITLES = /(?:(?:[A-Z][\p{L}.’'-]*)\s)+$/u;
/** A name is too far from its "who" beyond this. */
const FAR = 60;

/**
 * The relative clause that a date stands in, with the words that it tells of; null where it stands in none, or where
 * those words are not found.
 *
 * @param names - mentions of people in the sentence, in order.
 */
export function relative(text: string, clause: Span, time: Span, names: readonly Span[]): Span | null {
  const before = slice(text, { start: clause.start, end: time.start });
  // "the collapse that killed them", and not "he said that they died".
  const opened = [...before.matchAll(RELATIVE)].filter(([, verb]) => verb === undefined || hasVerb(verb)).at(-1);
  if (opened === undefined) return contact(text, clause, time, before);
  const inside = before.slice(opened.index + opened[0].length);
  if (!hasVerb(inside) || CLOSED.test(inside)) return null;
  const who = clause.start + opened.index;
  const start = headOf(text, clause, who, names);
  return start === null ? null : upToComma(text, clause, start, time);
}

function contact(text: string, clause: Span, time: Span, before: string): Span | null {
  const opened = [...before.matchAll(CONTACT)].filter(([, noun]) => !NO_NOUN.test(noun ?? '')).at(-1);
  if (opened === undefined || hasVerb(opened[0])) return null;
  const inside = before.slice(opened.index + opened[0].length);
  return hasVerb(inside) && !/[,;:“”"]/.test(inside)
    ? upToComma(text, clause, clause.start + opened.index, time)
    : null;
}

function upToComma(text: string, clause: Span, start: number, time: Span): Span {
  const rest = slice(text, { start: time.end, end: clause.end });
  const end = /[,;]\s|\s[–—-]{1,2}\s/.exec(rest)?.index ?? rest.length;
  return trimmed(text, { start, end: time.end + end });
}

/** Where the words begin that a relative clause hangs on: a name with its titles, else the last noun with its article. */
function headOf(text: string, clause: Span, who: number, names: readonly Span[]): number | null {
  const name = names.filter((n) => n.start >= clause.start && n.end <= who).at(-1);
  if (name !== undefined && who - name.end <= FAR && APPOSITIVE.test(slice(text, { start: name.end, end: who }))) {
    const titles = TITLES.exec(slice(text, { start: Math.max(clause.start, name.start - FAR), end: name.start }));
    return name.start - (titles?.[0].length ?? 0);
  }
  const near = slice(text, { start: Math.max(clause.start, who - FAR), end: who });
  const noun = NOUN.exec(near);
  return noun === null || hasVerb(noun[0]) ? null : who - near.length + noun.index;
}
