/** Which way the words around a time expression look; nearest: either way, for what was set before and is news after. */
export type Lean = 'past' | 'future' | 'nearest' | 'none';

/** "until Friday", "a hearing set for Friday": what stands right before and can only mean a day to come. */
const AHEAD =
  /\b(?:until|till|upcoming|through|set for|as soon as(?: [\w’'-]+){0,4}|(?:scheduled|due|slated|planned|expected|ready|deadline|beginning|starting|effective|begins|starts|opens|ends|expires|closes|airs|takes place|kicks off|runs|arrives)(?: again)?(?: to \w+)?(?: at \w+)?(?: (?:on|for|in|at|as early as|as soon as|no later than))?) (?:next |the )?$/i;
/** A verb, or what announces one: "will", "plans to" look forward; a past tense looks back. */
const VERB =
  /\b(?:(will|would|won['’]t|shall|['’]ll|(?:is|are|was|were|be|been|am)(?: \w+)? (?:scheduled|set(?! on\b)|due|slated|planned|expected|poised|going|likely|supposed|about|to be)|(?:plann?(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|wants?|needs?|prepar(?:es?|ed|ing)|has|have|scheduled|slated|set|due|poised|gearing up|vow(?:s|ed)|promis(?:es|ed)|threaten(?:s|ed)|(?:is|are)) (?:to|for)|(?:scheduled|planned|slated|set) (?:an?|another|the|his|her|its|their)|can|could|(?<!\b(?:in|of|since|until|by|last|this|next|early|late|mid|from|to|and)[ -])may|might|must|should|upcoming|forthcoming)|(said|says|told|speaking|talking|appearing|writing|according|(?:in|during|at) (?:an?|his|her|their)(?: \w+)? (?:statement|interview|speech|tweet|briefing|conference|rally|post|appearance)|was|were|had|did|has been|have been|has|have|began|won|lost|met|made|held|went|came|gave|took|saw|left|got|found|kept|led|sent|spent|tore|bore|blew|fled|hid|hung|rode|shook|stole|swept|swung|slept|slid|upheld|overturned|withdrew|undertook|spoke|stood|wrote|fell|rose|ran|shot|sold|grew|drew|hit|put|set|cut|became|broke|brought|built|bought|caught|chose|died|drove|ate|felt|fought|flew|heard|knew|paid|read|sat|sang|struck|swore|taught|thought|threw|understood|wore|(?!need|feed|speed|seed|indeed|proceed|exceed|succeed|bleed|hundred|united|red)\w{2,}ed))\b/gi;

/** "November's election", "the November showdown": news of a vote to come, whatever the verbs around it. */
const VOTE = /^(?:['’]s)? (?:[\w-]+ )?(?:elections?|showdown|ballot|contest|matchup|referendum|runoff|midterms?)\b/i;

/** "ahead of Monday night's debate", "after Monday's hearing": what is set beforehand; the nearest one is meant. */
const SET_BEFORE =
  /^['’]s (?:[\w-]+ ){0,3}(?:debate|hearing|vote|game|match|final|primary|primaries|caucus(?:es)?|ceremony|summit|meeting|contest|town hall|rally|convention|inauguration|deadline)\b/i;

/** "get around Wednesday's ruling": news of what is done, whatever the verbs around it. */
const DEED =
  /^['’]s (?:[\w-]+ ){0,2}(?:ruling|decision|declaration|announcement|attacks?|bombings?|shootings?|verdict|statement|killings?|raid|crash|earthquake|resignation|arrests?|indictment)\b/i;

/** "It had been due to expire Friday": what was to be, told when it no longer is. */
const HAD_BEEN_DUE = /\bhad been (?:due|scheduled|set|slated|supposed|expected|planned) (?:to|for)\b[^.;,]{0,40}$/i;

/** "The two leaders meet for a debate Monday", and not "the meet Monday": a present tense with a day is a plan. */
const PRESENT =
  /(?<!\b(?:an?|the|his|her|its|their|this|that|to|of|did|not|never) |n['’]t )\b(?:meets?|begins?|opens|resumes?|convenes?|faces? off|go to the polls|(?<=\b(?:[Ww]e|I|[Tt]hey) )(?:start|vote|leave|open|launch|return|play|fly|travel|move))(?: [^.;,“”"]{0,60})? $/;

/** "On Thursday, the council convenes": the same after its day. */
const PRESENT_AFTER =
  /^,? [^.;,“”"]{0,50}?\b(?:meets|begins|opens|resumes|convenes|votes|returns|kicks off|faces off|heads to|hosts)\b/;

/** "would still be held": the participle after it looks forward. */
const TO_BE =
  /\b(?:will|would|to|can|may|might|must|should|won['’]t|['’]ll)(?: (?:not|still|also|only|then|now))? be (?:\w+ly )?$/i;

/**
 * How the clause around an expression leans. The verb before it decides, the nearest one; where there is none, the
 * first one after it.
 *
 * @param start - of the expression in the sentence; `end` likewise.
 */
export function leanOf(sentence: string, start: number, end: number): Lean {
  const following = sentence.slice(end, end + 50);
  const lean = leanOfVerbs(sentence, start, end, following);
  return lean !== 'future' && SET_BEFORE.test(following) ? 'nearest' : lean;
}

function leanOfVerbs(sentence: string, start: number, end: number, following: string): Lean {
  if (VOTE.test(following)) return 'none';
  if (DEED.test(following)) return 'past';
  const before = spoken(sentence.slice(Math.max(0, start - 140), start));
  if (HAD_BEEN_DUE.test(before)) return 'past';
  const last = [...before.matchAll(VERB)].at(-1);
  const upToVerb = before.slice(0, last?.index ?? 0);
  if (AHEAD.test(before) && !/\bhad (?:been )?$/i.test(upToVerb) && !/^, \S+(?: \S+)? ha[ds]\b/.test(following))
    return 'future';
  const present = PRESENT.exec(before);
  if (present && present.index >= (last?.index ?? 0)) return 'future';
  if (last && /\bby (?:the )?$/i.test(before) && !/^ha[ds]/i.test(last[0]) && !/\bha[ds] (?:\w+ )?$/i.test(upToVerb))
    return 'future';
  if (last) return last[1] === undefined && !TO_BE.test(upToVerb) ? 'past' : 'future';
  const after = VERB.exec(sentence.slice(end, end + 100));
  VERB.lastIndex = 0;
  const coming = PRESENT_AFTER.exec(following);
  if (coming && (!after || coming[0].length < after.index)) return 'future';
  if (after) return after[1] === undefined ? 'past' : 'future';
  return 'none';
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
