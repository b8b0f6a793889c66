import type { Row } from './row.ts';

/** Asks who somebody is, and who did something. Most precise first. */
export const PEOPLE: readonly Row[] = [
  {
    name: 'job-of',
    pattern:
      "^what(?:'s|’s| is| was)(?: the)? {about}(?:'s?|’s?) (?:job|role|title|position|occupation|profession|post|job title|day job|office)(?: (?:in|at|with|on|for) {more})?$",
    kind: 'who-is',
    expects: 'definition',
    example: "what is Dana Moss's job",
    not: 'what is the job of a pilot',
  },
  {
    name: 'does-for-a-living',
    pattern: '^what (?:does|do|did) {about} do(?: for a living)?(?: (?:for|at|in) {more})?$',
    kind: 'who-is',
    expects: 'definition',
    example: 'what does Dana Moss do for the port',
    not: 'what does Dana Moss want',
  },
  {
    name: 'tell-me-about',
    pattern: '^(?:tell (?:me|us) )?(?:more )?about {about}$',
    kind: 'what',
    expects: 'thing',
    example: 'tell me about the ferry',
    not: 'what about the ferry',
  },
  {
    name: 'name-the',
    pattern: '^(?:name|list)(?: all)?(?: of)?(?: the)? {about}$',
    kind: 'list',
    expects: 'thing',
    example: 'list the islands that the ferry serves',
    not: 'which island has a ferry',
  },
  {
    name: 'who-else',
    pattern: '^(?:who|what|which) (?:else|all|other) {about}$',
    kind: 'list',
    expects: 'person',
    example: 'who else was on the ferry',
    not: 'who was on the ferry',
  },
  {
    name: 'who-is',
    pattern:
      "^who(?:m|'s|’s| is| was| are| were|s| the (?:hell|heck) is)+(?: this| exactly)? (?!the |a |an |in |at |on |not |to |going |being |behind |responsible |that |there )(?!\\w+ing )(?!\\w+ed (?:that|by|to|at|in|for|as|with|over|of)\\b){about}$",
    kind: 'who-is',
    expects: 'definition',
    example: "who's Dana Moss",
    not: 'who is the captain of the ferry',
  },
  {
    name: 'who',
    pattern: "^(?:(?:to|for|with|by|from|against|about|of) )?(?:whom?|whose)(?:'s|’s)? {about}$",
    kind: 'who',
    expects: 'person',
    example: 'who was at the launch',
    not: 'what was at the launch',
  },
];
