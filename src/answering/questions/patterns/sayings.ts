import type { Row } from './row.ts';

/** Asks what somebody said. Most precise first. */
export const SAYINGS: readonly Row[] = [
  {
    name: 'response-of',
    pattern:
      "^what(?:'s|’s| is| was| were| are) the {response} (?:of|from|by) {speaker} (?:to|on|about|for|regarding|over) {about}$",
    kind: 'what-said',
    expects: 'words',
    example: 'what was the reaction of Dana Moss to the report',
    not: 'what was the colour of the report',
  },
  {
    name: 'what-response',
    pattern:
      "^what(?:'s|’s| is| was| were| are)(?: the)? {speaker}(?:'s?|’s?)? {response} (?:to|on|of|about|for|regarding|over|toward|towards|when|after) {about}$",
    kind: 'what-said',
    expects: 'words',
    example: "what was Dana Moss's response to the report",
    not: 'what was the report',
  },
  {
    name: 'what-said',
    pattern:
      "^wh?at(?: all| else| exactly)?(?: do| does| did| has| have| had| is| are| was| were|'s|’s|'d|’d) {speaker} (?:{say}(?:ing|d|ed)?|said|told|written|thought)(?: {about})?$",
    kind: 'what-said',
    expects: 'words',
    example: 'what did Dana Moss say about the ferry',
    not: 'what did Dana Moss buy',
  },
  {
    name: 'what-was-said-by',
    pattern:
      '^what (?:was|were|is) (?:said|written|stated|claimed|tweeted) (?:about {about} )?by {speaker}(?: about {about:more})?$',
    kind: 'what-said',
    expects: 'words',
    example: 'what was said about the ferry by Dana Moss',
    not: 'what was bought by Dana Moss',
  },
  {
    name: 'how-described',
    pattern:
      '^how (?:do|does|did|has|have|had|would|is|was) {speaker} {describe}(?:d|ed|ing)?(?: to| about| on| as)? {about}$',
    kind: 'what-said',
    expects: 'words',
    example: 'how did Dana Moss describe the ferry',
    not: 'how did the ferry sink',
  },
  {
    name: 'what-somebody-said',
    pattern: '^what {speaker} (?:said|says|thinks|thought|wrote|tweeted|told|believes|claimed)(?: {about})?$',
    kind: 'what-said',
    expects: 'words',
    example: 'what Dana Moss said about the ferry',
    not: 'what did Dana Moss buy',
  },
];
