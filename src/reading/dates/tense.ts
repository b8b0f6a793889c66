/** Which way the words around a time expression look. */
export type Lean = 'past' | 'future' | 'none';

/** "until Friday", "a hearing set for Friday": what stands right before and can only mean a day to come. */
const AHEAD =
  /\b(?:until|till|upcoming|through|(?:scheduled|set|due|slated|planned|expected|ready|deadline|beginning|starting|effective|begins|starts|opens|ends|expires|closes|airs|takes place|kicks off|runs|arrives)(?: again)?(?: to \w+)?(?: at \w+)?(?: (?:on|for|in|at|as early as|as soon as|no later than))?) (?:next |the )?$/i;
/** A verb, or what announces one: "will", "plans to" look forward; a past tense looks back. */
const VERB =
  /\b(?:(will|would|won['’]t|shall|['’]ll|(?:is|are|was|were|be|been|am)(?: \w+)? (?:scheduled|set|due|slated|planned|expected|poised|going|likely|supposed|about|to be)|(?:plann?(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|wants?|needs?|prepar(?:es?|ed|ing)|has|have|scheduled|slated|set|due|poised|gearing up|vow(?:s|ed)|promis(?:es|ed)|threaten(?:s|ed)|(?:is|are)) (?:to|for)|(?:scheduled|planned|slated|set) (?:an?|another|the|his|her|its|their)|can|could|(?<!\b(?:in|of|since|until|by|last|this|next|early|late|mid|from|to|and)[ -])may|might|must|should|upcoming|forthcoming)|(said|says|told|speaking|talking|appearing|writing|according|(?:in|during|at) (?:an?|his|her|their)(?: \w+)? (?:statement|interview|speech|tweet|briefing|conference|rally|post|appearance)|was|were|had|did|has been|have been|has|have|began|won|lost|met|made|held|went|came|gave|took|saw|left|got|found|kept|led|sent|spent|spoke|stood|wrote|fell|rose|ran|shot|sold|grew|drew|hit|put|set|cut|became|broke|brought|built|bought|caught|chose|died|drove|ate|felt|fought|flew|heard|knew|paid|read|sat|sang|struck|swore|taught|thought|threw|understood|wore|(?!need|feed|speed|seed|indeed|proceed|exceed|succeed|bleed|hundred|united|red)\w{2,}ed))\b/gi;

/** "November's election", "the November showdown": news of a vote to come, whatever the verbs around it. */
const VOTE = /^(?:['’]s)? (?:[\w-]+ )?(?:elections?|showdown|ballot|contest|matchup|referendum|runoff|midterms?)\b/i;

/**
 * How the clause around an expression leans. The verb before it decides, the nearest one; where there is none, the
 * first one after it.
 *
 * @param start - of the expression in the sentence; `end` likewise.
 */
export function leanOf(sentence: string, start: number, end: number): Lean {
  if (VOTE.test(sentence.slice(end, end + 50))) return 'none';
  const before = spoken(sentence.slice(Math.max(0, start - 140), start));
  const ahead = AHEAD.test(before);
  const last = [...before.matchAll(VERB)].at(-1);
  if (
    ahead &&
    !/\bhad (?:been )?$/i.test(before.slice(0, last?.index ?? 0)) &&
    !/^, \S+(?: \S+)? ha[ds]\b/.test(sentence.slice(end))
  )
    return 'future';
  if (last && /\bby (?:the )?$/i.test(before) && !/^ha[ds]/i.test(last[0])) return 'future';
  if (last) return last[1] === undefined ? 'past' : 'future';
  const after = VERB.exec(sentence.slice(end, end + 100));
  VERB.lastIndex = 0;
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
