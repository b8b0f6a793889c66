import type { Row } from './row.ts';

/** Asks why, whether, how and what: the loosest. Most precise first. */
export const REST: readonly Row[] = [
  {
    name: 'why',
    pattern: "^(?:why|how come|for what reason|what for)(?:'s|’s)? {about}$",
    kind: 'why',
    expects: 'reason',
    example: 'why did the ferry sink',
    not: 'how did the ferry sink',
  },
  {
    name: 'what-caused',
    pattern: "^what(?:'s|’s| is| was| were| are)?(?: the)? (?:{noun} )?{verb}(?: of| for| that| behind| why)? {about}$",
    kind: 'why',
    expects: 'reason',
    example: 'what was the reason for the delay',
    not: 'what was the delay',
  },
  {
    name: 'is-it-true',
    pattern: '^(?:is|was) it (?:really )?(?:true|right|correct|a fact|the case) that {about}$',
    kind: 'yes-no',
    expects: 'yes-no',
    statement: true,
    example: 'is it true that the ferry sank',
    not: 'is it safe',
  },
  {
    name: 'true-or-not',
    pattern:
      "^(?:(?:i|we) (?:heard|read|thought) (?:that )?)?{about}(?:,| -+|\\.)? (?:is (?:that|this|it) (?:true|right|correct|so)|true or (?:false|not)|right|correct|isn['’]t (?:it|that so))$",
    kind: 'yes-no',
    expects: 'yes-no',
    statement: true,
    example: 'i heard the ferry sank, is that true',
    not: 'the ferry sank',
  },
  {
    name: 'yes-no',
    pattern: "^(?:{do}|(?:is|are|was|were|do|does|did|has|have|wo)n['’]t|may|might|must) {about}$",
    kind: 'yes-no',
    expects: 'yes-no',
    example: 'did the ferry sink',
    not: 'who sank the ferry',
  },
  {
    name: 'definition',
    pattern:
      "^what(?:(?:'s|’s| is| are| was| were) (?:meant by )?(?:an? |the )?{about}| (?:do|does|did) (?:an? |the )?{about:more} (?:mean|stand for))$",
    kind: 'what',
    expects: 'definition',
    example: 'what is a ferry',
    not: 'what did the ferry carry',
  },
  {
    name: 'how',
    pattern: "^(?:how|in what way)(?:'s|’s)? {about}$",
    kind: 'what',
    expects: 'manner',
    example: 'how did the ferry sink',
    not: 'how many ferries sank',
  },
  {
    name: 'which-people',
    pattern: '^(?:what|which) {people:noun} {about}$',
    kind: 'what',
    expects: 'person',
    example: 'which harbour board members stayed away from the launch',
    not: 'which islands have a ferry',
  },
  {
    name: 'which-thing',
    pattern:
      '^(?:(?:in|at|to|from|for|with|by|on|of|under|into) )?(?:what|which) {noun} (?={do}\\b|\\w+(?:ed|s) ){about}$',
    kind: 'what',
    expects: 'thing',
    example: 'what flag does the ferry fly',
    not: 'what sank',
  },
  {
    name: 'what',
    pattern: "^(?:(?:in|at|to|from|for|with|by|on|of|under|into) )?(?:what|which)(?:'s|’s)? {about}$",
    kind: 'what',
    expects: 'thing',
    example: 'what did the ferry carry',
    not: 'carry what',
  },
  {
    name: 'bare-words',
    pattern: '^{about}$',
    kind: 'what',
    expects: 'thing',
    example: 'ferry disaster',
    not: '',
  },
];
