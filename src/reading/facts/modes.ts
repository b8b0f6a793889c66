import type { Fact } from '../../domain/fact.ts';
import { compile, type Slots } from '../../language/pattern.ts';

/** One row of the table that tells what happened from what is planned, denied or merely so. */
export interface ModeRule {
  readonly name: string;
  /** In the notation of language/pattern.ts; the last match before the date decides, of equals the earlier row. */
  readonly pattern: string;
  readonly mode: Fact['mode'];
  readonly example: string;
  readonly not: string;
}

const SLOTS: Slots = {
  not: '(?:not|never)',
  participle:
    '(?:said|won|lost|met|made|held|gone|come|given|taken|seen|left|got|gotten|found|kept|led|sent|spent|spoken|stood|written|fallen|risen|run|sold|grown|drawn|hit|put|set|cut|become|broken|brought|built|bought|caught|chosen|driven|fought|heard|known|paid|thrown|told|shown|begun|done|had|(?!need|feed|hundred|red)\\w{2,}ed)',
  have: "(?:has|have|had|hasn[’']t|haven[’']t|hadn[’']t)",
  event:
    '(?:address|announcement|appearance|arrest|attack|ballot|bombing|briefing|broadcast|ceremony|conference|convention|debate|election|event|explosion|forum|hearing|interview|killing|letter|march|meeting|memo|murder|post|primary|protest|raid|rally|referendum|report|ruling|session|shooting|speech|statement|strike|summit|talk|testimony|tweet|visit|vote)',
};

export const MODE_RULES: readonly ModeRule[] = [
  {
    name: 'event-on',
    pattern: '{event}s?(?: (?:on|in|late|early|earlier|held|last|of))*\\s*$',
    mode: 'happened',
    example: 'He did not mention it at the hearing on',
    not: 'He will hear it on',
  },
  {
    name: 'denied-doing',
    pattern: 'den(?:y|ies|ied)(?: (?:that|ever|having|\\w+ing))',
    mode: 'denied',
    example: 'She denied meeting him in',
    not: 'She denied the report on',
  },
  {
    name: 'did-not',
    pattern:
      "(?:(?:did|does|do|was|were|is|are|{have}|could|would)(?: not|n[’']t)|never)(?: \\w+ly)?(?: been)?(?: {participle})?",
    mode: 'denied',
    example: 'She did not meet him on',
    not: 'She met him on',
  },
  {
    name: 'will',
    pattern: "will|won[’']t|(?<=\\w)[’']ll|shall|is to|are to|going to|(?:is|are) likely to",
    mode: 'planned',
    example: 'The panel will meet on',
    not: 'The panel met on',
  },
  {
    name: 'plans',
    pattern:
      '(?:plans|planned|planning|expects|expected|hopes|intends|scheduled|slated|set|due|poised|ready|vows|vowed|promises|promised)(?: (?:to|for))',
    mode: 'planned',
    example: 'The vote is scheduled for',
    not: 'The plan passed on',
  },
  {
    name: 'until-then',
    pattern: '(?:until|expires?) (?:the )?$',
    mode: 'planned',
    example: 'She has until',
    not: 'She came on',
  },
  {
    name: 'used-to',
    pattern: '(?:used to|{have} long)(?: \\w+)?',
    mode: 'background',
    example: 'The law has long confused courts in',
    not: 'The law passed on',
  },
  {
    name: 'since-then',
    pattern: '(?:since|dating(?: back)? to|ever since)(?: (?:at least|the|early|late))*\\s*$',
    mode: 'background',
    example: 'He has led the party since',
    not: 'He left in',
  },
  {
    name: 'is-so',
    pattern: 'is|are|remains?|has been|have been|lives|works|serves',
    mode: 'background',
    example: 'She has been mayor for',
    not: 'She became mayor in',
  },
  {
    // with a definite day gone by it says nothing of that day: "has met those freed in 2008"
    name: 'has-done',
    pattern: '(?:has|have)(?: (?:also|all|already|now|just|again|\\w+ly))*(?: been)?(?: \\w+ly)? {participle}',
    mode: 'happened',
    example: 'The party has backed those who run in',
    not: 'The party backed those of',
  },
  {
    name: 'did',
    pattern:
      'said|told|was|were|had|did|began|won|lost|met|made|held|went|came|gave|took|saw|left|got|found|kept|led|sent|spent|spoke|stood|wrote|fell|rose|ran|shot|sold|grew|drew|(?:hit|put|cut)(?<!\\b(?:to|will|would|can|could|may|might|must|should|did|not) (?:\\w+ (?:[^.;]{0,60} )?(?:and|or) )?\\w+)|became|broke|brought|built|bought|caught|chose|died|drove|fought|flew|heard|knew|paid|sat|struck|swore|taught|thought|threw|wore|says|has|have|(?!need|feed|speed|seed|indeed|proceed|exceed|succeed|hundred|united|red)\\w{2,}ed',
    mode: 'happened',
    example: 'The panel voted on',
    not: 'The panel on',
  },
];

const COMPILED = MODE_RULES.map((rule) => ({ rule, pattern: compile(`\\b(?:${rule.pattern})(?!\\w)`, SLOTS, 'gi') }));

/** Whether a stretch of words has a finite verb, as far as the table knows them. */
export const hasVerb = (words: string): boolean =>
  COMPILED.some(({ rule, pattern }) => rule.name !== 'event-on' && words.search(pattern) >= 0);

/** The rule whose words stand last in a stretch of a clause; null where no finite verb is in it. */
export function modeBefore(words: string): ModeRule | null {
  let best: ModeRule | null = null;
  let at = -1;
  for (const { rule, pattern } of COMPILED) {
    const last = [...words.matchAll(pattern)].at(-1);
    if (last === undefined) continue;
    // "did not disclose": the negation counts as standing where its verb ends.
    const end = last.index + last[0].length;
    if (end > at) {
      best = rule;
      at = end;
    }
  }
  return best;
}

/** The rule whose words stand first in a stretch of a clause. */
export function modeAfter(words: string): ModeRule | null {
  let best: ModeRule | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const { rule, pattern } of COMPILED) {
    const first = [...words.matchAll(pattern)][0];
    if (first !== undefined && first.index < at) {
      best = rule;
      at = first.index;
    }
  }
  return best;
}
