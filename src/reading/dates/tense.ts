import { ABOUT, CUES, type Cue, PRESENT_AFTER, SET_BEFORE, WENT_THERE } from './cues.ts';

/** Which way the words around a time expression look; nearest: either way, for what was set before and is news after. */
export type Lean = 'past' | 'future' | 'nearest' | 'none';

const BE = '(?:is|are|was|were|be|been|am)';

/** "will", "plans to": verbs, or what announces one, that look forward. */
const FORWARD = [
  "will|won['’]t|shall|['’]ll",
  "would(?!(?:n['’]t| not| have) )",
  `${BE}(?: \\w+)? (?:scheduled|set(?! on\\b)|due|slated|planned|expected|poised|going|likely|supposed|forecast|predicted|about(?= to\\b)|to be)`,
  '(?:plann?(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|wants?|needs?|prepar(?:es?|ed|ing)|has|have|scheduled|slated|set|due|poised|gearing up|vow(?:s|ed)|promis(?:es|ed)|threaten(?:s|ed)|(?:is|are))(?: \\w+day| today| yesterday)? (?:to|for)',
  '(?:scheduled|planned|slated|set) (?:an?|another|the|his|her|its|their)',
  // "could not have been more awkward" tells of what was
  "(?:can|could|(?<!\\b(?:in|of|since|until|by|last|this|next|early|late|mid|from|to|and)[ -])may(?! \\d)|might|must|should)(?! (?:not )?have\\b|n['’]t)",
  'upcoming|forthcoming',
];

/** "said", "met", "was": verbs that look back. */
const BACK = [
  'said|says|told|speaking|talking|appearing|writing|according',
  '(?:in|during|at) (?:an?|his|her|their)(?: \\w+)? (?:statement|interview|speech|tweet|briefing|conference|rally|post|appearance)',
  "was|were|had|did|has been|have been|has|have|(?:was|were|had|did|could)n['’]t|would(?:n['’]t| not) (?:say|comment|discuss|elaborate|confirm|answer|give|identify)",
  'began|won|lost|met|made|held|went|came|gave|took|saw|left|got|found|kept|led|sent|spent|tore|bore|blew|fled|hid|hung|rode|shook|stole|swept|swung|slept|slid|upheld|overturned|withdrew|undertook|spoke|stood|wrote|fell|rose|ran|shot|sold|grew|drew|(?:hit|put|set|cut)(?<!\\b(?:to|will|would|can|could|may|might|must|should|did|not) (?:\\w+ (?:[^.;]{0,60} )?(?:and|or) )?\\w+)|became|broke|brought|built|bought|caught|chose|died|drove|ate|felt|fought|flew|heard|knew|paid|read|sat|sang|struck|swore|taught|thought|threw|understood|wore',
  // "a revised deal", "their closed hearing": no verb
  "(?<!\\b(?:an?|the|its|his|her|their|our|my|your|another|every)(?: \\w+ly| still| newly)? |['’]s )(?!need|feed|speed|seed|indeed|proceed|exceed|succeed|bleed|hundred|united|red)\\w{2,}ed",
];

const VERB = new RegExp(`\\b(?:(${FORWARD.join('|')})|(${BACK.join('|')}))\\b`, 'gi');

/** "would still be held": the participle after it looks forward. */
const TO_BE =
  /\b(?:will|would|to|can|may|might|must|should|won['’]t|['’]ll)(?: (?:not|still|also|only|then|now))? be (?:\w+ly )?$/i;

/** "a new bus line, starting Friday", where nothing else tells. */
const BEGINNING = /\b(?:beginning|starting)(?: on)? $/i;

/**
 * How the clause around an expression leans. A cue decides, else the verb before it, the nearest one; where there is
 * none, the first one after it.
 *
 * @param start - of the expression in the sentence; `end` likewise.
 */
export function leanOf(sentence: string, start: number, end: number): Lean {
  const before = spoken(sentence.slice(Math.max(0, start - 140), start));
  const after = sentence.slice(end, end + 60);
  const lean = cueOf(before, after)?.lean ?? leanOfVerbs(before, sentence.slice(end, end + 100));
  if (!SET_BEFORE.test(after)) return lean;
  if (lean === 'future') return ABOUT.test(before) ? 'nearest' : lean;
  return lean === 'past' && WENT_THERE.test(before) ? lean : 'nearest';
}

/**
 * Whether the words before an expression say outright that it lies ahead ("will meet", "until"). Where they only lean
 * that way, the name of yesterday's weekday is yesterday: "he was to speak Tuesday", printed on a Wednesday.
 */
export function surelyAhead(sentence: string, start: number): boolean {
  const before = spoken(sentence.slice(Math.max(0, start - 140), start));
  return (
    /^(?:will|won|shall|['’]ll|(?:is|are|am) (?:to|due|set|scheduled|expected|likely|going|planned|slated))\b/i.test(
      lastVerb(before)?.[0] ?? '',
    ) || /\b(?:until|till|due|next) (?:on )?$/i.test(before)
  );
}

/** Verbs that tell of the past what was thought of for a day: "a strike planned in July". */
const THOUGHT_OF =
  /^(?:plann|schedul|expect|slat|propos|need|want|call|hop|intend|promis|billed|allow|predict|forecast|target|limit|dedicat)/i;

/** Whether the verb right before an expression says that it is past: "he was sacked in [July]", "she died in [July]". */
export function surelyBehind(sentence: string, start: number): boolean {
  const before = spoken(sentence.slice(Math.max(0, start - 140), start));
  const verb = lastVerb(before);
  // "In [March], the board raised the fee": asked only where the verb behind it tells of the past
  if (verb === undefined) return /^(?:In|During|From|Between)(?: (?:early|late|mid)[ -]?)? $/.test(before);
  return (
    verb[2] !== undefined &&
    !THOUGHT_OF.test(verb[0]) &&
    !/\b(?:is|are|be|being|get|gets)(?: \w+ly| not)? $/i.test(before.slice(0, verb.index)) &&
    /^(?:(?: (?:up|out|down|off|away|back|again))? (?:in|back in|during)|(?: [\w’'-]+){0,4} (?:from|between)) $/i.test(
      before.slice(verb.index + verb[0].length),
    )
  );
}

/** The first row of cues that fits the text right before and after an expression. */
export function cueOf(before: string, after: string): Cue | undefined {
  let verb: number | undefined;
  return CUES.find((cue) => {
    if (cue.after !== undefined && !cue.after.test(after)) return false;
    if (cue.before === undefined) return true;
    const match = cue.before.exec(before);
    if (match === null || cue.last !== true) return match !== null;
    verb ??= lastVerb(before)?.index ?? -1;
    return match.index >= verb;
  });
}

const lastVerb = (before: string): RegExpExecArray | undefined => [...before.matchAll(VERB)].at(-1);

function leanOfVerbs(before: string, after: string): Lean {
  const last = lastVerb(before);
  const upToVerb = before.slice(0, last?.index ?? 0);
  if (
    last &&
    /\bby $/i.test(before) &&
    !/^(?:ha[ds]|was|were|did)/i.test(last[0]) &&
    !/\b(?:ha[ds]|was|were) (?:\w+ )?$/i.test(upToVerb)
  )
    return 'future';
  if (last) return last[1] === undefined && !TO_BE.test(upToVerb) ? 'past' : 'future';
  const next = [...after.matchAll(VERB)][0];
  const coming = PRESENT_AFTER.exec(after);
  if (coming && (!next || coming[0].length < next.index)) return 'future';
  if (next) return next[1] === undefined ? 'past' : 'future';
  return BEGINNING.test(before) ? 'future' : 'none';
}

/** Only what is said in the same quotation: the tense of a speaker's words is not that of "he said". */
function spoken(before: string): string {
  const curly = before.lastIndexOf('“');
  if (curly > before.lastIndexOf('”')) return before.slice(curly + 1);
  const straight = before.lastIndexOf('"');
  return straight >= 0 && /^\w/.test(before.slice(straight + 1)) && /(?:^|[\s,:(])$/.test(before.slice(0, straight))
    ? before.slice(straight + 1)
    : before;
}
