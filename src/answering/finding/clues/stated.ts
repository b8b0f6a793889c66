/** A phrase beside a verb, and where it is looked for. */
export interface Beside {
  readonly name: string;
  /** Right before the verb, anywhere before it, right after it, or at the end of the passage. */
  readonly where: keyof Around;
  readonly pattern: RegExp;
  readonly example: string;
  readonly not: string;
}

/** The words about a verb: a piece that ends at it, a longer one, a piece that begins after it, and how the passage ends. */
export interface Around {
  readonly before: string;
  readonly head: string;
  readonly after: string;
  readonly end: string;
}

/** Helping verbs and adverbs before the verb itself: "should *have quickly* warned". */
const FILLED = String.raw`(?: (?:have|be|been|ever|also|\p{Ll}+ly))*\s+$`;
/** In the clause of the verb, before its subject. */
const IN_CLAUSE = '[^,;:.]{0,60}$';

/** What leaves open whether the deed came to pass. */
export const OPENS: readonly Beside[] = [
  {
    name: 'what is to be done',
    where: 'before',
    pattern: new RegExp(
      String.raw`\b(?:to|should|would|could|might|may|must|can|will|shall|if|whether|unless|ought to|let|him|her|them|not to|never to|plans? to|refus\w+ to|declin\w+ to|fail\w+ to)${FILLED}|\bto-be-$`,
      'iu',
    ),
    example: 'Moss should have quickly ',
    not: 'Moss has ',
  },
  {
    name: 'a doubt',
    where: 'head',
    pattern: new RegExp(String.raw`\b(?:whether|if|unless)\b${IN_CLAUSE}`, 'i'),
    example: 'They asked whether Moss ',
    not: 'Asked whether she knew, Moss ',
  },
  {
    name: 'a belief',
    where: 'head',
    pattern: new RegExp(
      String.raw`\b(?:believ(?:e|es|ed)|wish(?:es|ed)?|claim(?:s|ed)?|alleg(?:e|es|ed)|suspect(?:s|ed)?|dream(?:s|ed|t)?|imagin(?:e|es|ed)|den(?:y|ies|ied))\b${IN_CLAUSE}`,
      'i',
    ),
    example: 'Police believe Moss ',
    not: 'The police said Moss ',
  },
  {
    name: 'what was never so',
    where: 'head',
    pattern: new RegExp(String.raw`(?:^|[.“"]\s*)had\b${IN_CLAUSE}`, 'i'),
    example: 'Had Moss ',
    not: 'Moss had ',
  },
  {
    name: 'a hedge',
    where: 'before',
    pattern: /\b(?:almost|nearly|hardly|barely|supposedly|allegedly|reportedly|purportedly|short of)\s+$/i,
    example: 'Moss nearly ',
    not: 'Moss clearly ',
  },
  {
    name: 'a claim that comes last',
    where: 'after',
    pattern: /^[^.;:“”"]*, (?:\p{L}+ ){0,3}(?:claims?|claimed|alleges?|alleged|believes?|believed)\b/iu,
    example: ' the boat, the indictment claims.',
    not: ' the boat, the harbour master said.',
  },
  {
    name: 'a question',
    where: 'end',
    pattern: /\?\W*$/u,
    example: 'Did Moss warn the crew?',
    not: 'Moss warned the crew.',
  },
  {
    name: 'a tale',
    where: 'head',
    pattern:
      /\bin (?:the|a|his|her|this|one) (?:\p{Ll}+ )?(?:novel|film|movie|play|series|story|drama|dream|sketch|game)\b/iu,
    example: 'In the novel, Moss ',
    not: 'In the harbour, Moss ',
  },
];

/** What says so after all, though it looks open: "the decision to warn", "Moss decided to warn", "went on to win". */
export const DECIDED =
  /\b(?:decision|decided|chose|opted|managed|voted|agreed|went on|proceeded|continued|began|started|came|helped|(?:was|were) (?:forced|able)) to\s+$/i;

/** What says that the deed did not come to pass. */
export const DENIES: readonly Beside[] = [
  {
    name: 'not',
    where: 'before',
    pattern: new RegExp(
      String.raw`(?:\bnot|\bnever|n['’]t|\bnobody|\bno one|\bneither|\brefus\w+ to|\bdeclin\w+ to|\bfail\w+ to|\byet to|\bno longer)${FILLED}`,
      'iu',
    ),
    example: 'Moss did not ',
    not: 'Moss did ',
  },
  {
    name: 'nobody',
    where: 'head',
    pattern: new RegExp(String.raw`\b(?:neither|nobody|no one|none of)\b${IN_CLAUSE}`, 'i'),
    example: 'Neither Moss nor Holt ',
    not: 'Nobody knew, but Moss ',
  },
  {
    name: 'not what comes after',
    where: 'after',
    pattern: /^ not (?!only\b|just\b|until\b|long\b)/iu,
    example: ' not guilty.',
    not: ' not only the boat.',
  },
  {
    name: 'nothing',
    where: 'after',
    pattern: /^ (?:no|neither|none|nothing|nobody)\b/i,
    example: ' no lease.',
    not: ' a lease.',
  },
];

/** Does one of the phrases stand where it is looked for? */
export const hasBeside = (rows: readonly Beside[], around: Around): boolean =>
  rows.some(({ where, pattern }) => pattern.test(around[where]));
