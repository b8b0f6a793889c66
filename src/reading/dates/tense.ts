/** Which way the words around a time expression look. */
export type Lean = 'past' | 'future' | 'none';

/** "until Friday", "a hearing set for Friday": what stands right before and can only mean a day to come. */
const AHEAD =
  /\b(?:until|till|by|upcoming|through|(?:scheduled|set|due|slated|planned|expected|ready|deadline|beginning|starting|effective|begins?|starts?|opens?|ends?|expires?|closes?|airs|takes place|kicks? off|runs?|arrives?)(?: again)?(?: to \w+)?(?: at \w+)?(?: (?:on|for|in|at|as early as|as soon as|no later than))?) (?:next |the )?$/i;
/** A verb, or what announces one: "will", "plans to" look forward; a past tense looks back. */
const VERB =
  /\b(?:(will|would|won['’]t|shall|['’]ll|(?:is|are|was|were|be|been|am)(?: \w+)? (?:scheduled|set|due|slated|planned|expected|poised|going|likely|supposed|about|to be)|(?:plans?|expects?|hopes?|intends?|aims?|wants?|needs?|prepar(?:es?|ing)|has|have|planning|expecting|scheduled|slated|gearing up) (?:to|for)|can|could|may|might|must|should|upcoming|forthcoming)|(said|says|told|was|were|had|did|has been|have been|has|have|began|won|lost|met|made|held|went|came|gave|took|saw|left|got|found|kept|led|sent|spent|spoke|stood|wrote|fell|rose|ran|shot|sold|grew|drew|hit|put|set|cut|became|broke|brought|built|bought|caught|chose|died|drove|ate|felt|fought|flew|heard|knew|paid|read|sat|sang|struck|swore|taught|thought|threw|understood|wore|(?!need|feed|speed|seed|indeed|proceed|exceed|succeed|bleed|hundred|united|red)\w{2,}ed))\b/gi;

/**
 * How the clause around an expression leans. The verb before it decides, the nearest one; where there is none, the
 * first one after it.
 *
 * @param start - of the expression in the sentence; `end` likewise.
 */
export function leanOf(sentence: string, start: number, end: number): Lean {
  const before = sentence.slice(Math.max(0, start - 140), start);
  if (AHEAD.test(before)) return 'future';
  const last = [...before.matchAll(VERB)].at(-1);
  if (last) return last[1] === undefined ? 'past' : 'future';
  const after = VERB.exec(sentence.slice(end, end + 100));
  VERB.lastIndex = 0;
  if (after) return after[1] === undefined ? 'past' : 'future';
  return 'none';
}
