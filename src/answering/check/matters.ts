/** Why what a quotation leaves out matters. `pattern` is tried on the words at the side where they were left out. */
interface Row {
  readonly name: string;
  /** before, after: in the same sentence. next, previous: the sentence beside. within: what an ellipsis skipped. */
  readonly side: 'before' | 'after' | 'next' | 'previous' | 'within';
  readonly pattern: RegExp;
  /** What was left out and matters, and what was left out and does not. */
  readonly example: string;
  readonly not: string;
}

const NOT = "\\b(?:not|never|nobody|nothing|none|neither|nor|no|cannot|without|hardly|scarcely)\\b|n['’]t\\b";
const IF =
  '\\b(?:if|unless|until|till|provided|providing|whether|except|supposing|assuming|as long as|so long as|only when|only if)\\b';
const BUT = '\\b(?:but|though|although|however|except|whereas|yet)\\b';

export const MATTERS: readonly Row[] = [
  {
    name: 'it was denied',
    side: 'before',
    // in the clause that goes on: "You never get used to it, " is closed
    pattern: new RegExp(
      `(?:${NOT}|\\b(?:false|untrue|wrong|lie|lies|nonsense|myth|rumou?rs?|doubt|deny|denied|far from|foolish|silly|absurd|dishonest|naive|premature|mistaken|impossible|unlikely|refused?|pretend(?:ed)?)\\b)[^,;:–—]*$`,
      'iu',
    ),
    example: 'I have never said that',
    not: 'We never asked for it, and',
  },
  {
    name: 'it was a condition',
    side: 'before',
    pattern: new RegExp(
      `${IF}|\\b(?:wish|hope|would have to|(?:I|we|they|you|he|she|it) used to|imagine|suppose)\\b`,
      'iu',
    ),
    example: 'If the council pays,',
    not: 'As the council knows,',
  },
  {
    name: 'it was what others say',
    side: 'before',
    pattern:
      /\b(?:they|people|some|many|critics|opponents|others|he|she|you|anyone|anybody|somebody|someone|whoever|those who)\b[^.!?]{0,40}\b(?:says?|said|claims?|claimed|thinks?|thought|believes?|tells?|told|calls?|called|argues?|insists?|pretends?)\b/iu,
    example: 'Some people will say that',
    not: 'As I have said before,',
  },
  {
    name: 'a condition follows',
    side: 'after',
    pattern: new RegExp(
      `^[\\s,;–—-]*(?:(?:and |but )?(?:only )?(?:${IF})|(?:only )?(?:when|once|where|while|after|before) )`,
      'iu',
    ),
    example: 'if the money is there',
    not: 'and after that it is gone',
  },
  {
    name: 'it was taken back',
    side: 'after',
    pattern: new RegExp(
      `^[^.!?]{0,60}(?:${BUT}|\\b(?:or so|in theory|on paper|at least|for now|in my dreams|they say|he says|she says|I am told|according to)\\b)|^[\\s,;–—-]*(?:or|and) (?:not|never|nobody)\\b`,
      'iu',
    ),
    example: ', but nobody has asked the fishermen',
    not: ', and the fishermen know it',
  },
  {
    name: 'it is no more so in the next words',
    side: 'after',
    pattern: new RegExp(`^[\\s,;–—-]*(?:to |by |for |with |of |in |on |at )?(?:${NOT}|anybody|anyone)`, 'iu'),
    example: 'to nobody’s surprise',
    not: 'to everybody’s surprise',
  },
  {
    name: 'it was a question',
    side: 'after',
    pattern: /^[^.!?]{0,200}\?\s*$/u,
    example: 'again?',
    not: 'again.',
  },
  {
    name: 'the next sentence takes it back',
    side: 'next',
    pattern:
      /^(?:(?:but|yet|however|still),? (?:that|this|it|they|he|she|only|if|unless|not|no|nobody|never|until|who)|nonsense|not any ?more|not (?:now|yet|so|true)|that(?: is|['’]s| was) (?:not|what (?:they|he|she|people|some)|a lie|false|wrong|nonsense|untrue)|that isn['’]t|(?:none|neither|no|nothing) of|I was (?:wrong|joking)|I no longer|or so|it is(?: not|n['’]t)|this is (?:false|wrong|not))\b|^I (?:don['’]t|do not) (?:believe|think) (?:so|it|that|a word of it)(?:[.!,]|$)/iu,
    example: 'But that was before the storm.',
    not: 'But we have tried letters.',
  },
  {
    name: 'the next sentence is a condition for it',
    side: 'next',
    pattern: /^(?:unless|except|only if|if|provided|as long as) [^,]{1,80}[.!]?$/iu,
    example: 'Unless the rain comes first.',
    not: 'Unless the rain comes first, we sail.',
  },
  {
    name: 'the sentence before says whose words they are',
    side: 'previous',
    pattern:
      /\b(?:they|people|some|critics|opponents|others|he|she|you|the other side|a lie|rumou?rs?|a myth|the story|the claim)\b[^.!?]{0,60}\b(?:says?|said|claims?|claimed|tells?|told|goes|going round|going around|hear|heard|is this|will be|like this)\b[^.!?]{0,30}[:.]?\s*$/iu,
    example: 'My critics will tell you this.',
    not: 'Let me be plain about this.',
  },
  {
    name: 'what was skipped turns it round',
    side: 'within',
    pattern: new RegExp(`${NOT}|${IF}|${BUT}`, 'iu'),
    example: 'is not',
    not: 'as we all know',
  },
];

/** Name of the first row that says why these words matter; null where none does, or nothing was left out. */
export function whyItMatters(side: Row['side'], words: string): string | null {
  if (words.trim() === '') return null;
  return MATTERS.find((row) => row.side === side && row.pattern.test(words))?.name ?? null;
}
