import { LONGEST_QUESTION } from '../../domain/commands.ts';
import { FINITE } from './speech.ts';
import { tidied } from './typed.ts';

const FUNCTION =
  '(?:who|whom|what|when|where|why|how|which|whose|else|all|often|old|many|much|do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|so|then|about|of|by|from|to|with|for|in|on|at|said|quotes?)';
const PREPOSITION = '(?:about|of|by|from|to|with|for|on|against)';
/** What begins another clause, in which "her" may be whom the one before names: "who voted", "to do", "of lying", "say she lied". */
const CLAUSE = `(?:who|whom|whose|that|which|when|where|why|how|if|whether|because|since|after|before|while|as|and|or|to(?! (?:the|an?|his|her|their)\\b)|\\p{L}+['’]s|${PREPOSITION} \\p{L}+ing|(?:say|says|said|think|thinks|thought|claim|claims|claimed|believe|believes|believed|know|knew|hopes?|find out|found out)(?! ${PREPOSITION}\\b))`;

/** Where a pronoun of a question means nobody whom it names. `pronouns` are those looked for. */
const unnamed = (pronouns: string, last: string) =>
  [
    // "how old is he", "what year did he die". Not "what did Holt say about his boat": that is Holt's; "who told her he left", "who said he lied" are anybody's.
    new RegExp(
      `^(?!who (?:said|says) )(?:in |on |at )?(?:(?:what|which) (?!${FUNCTION}\\b)\\p{L}+ )?(?:${FUNCTION}(?:['’]s)? )*(?:${pronouns})\\b`,
      'iu',
    ),
    // "who wants him to resign", "who called for her to go"
    new RegExp(
      `^who(?: (?:is|was|has|had|have|also|else))* (?:call(?:s|ed|ing)? (?:for|on)|(?!(?:${FINITE})\\b)\\p{L}+(?: ${PREPOSITION})?) (?:${last})\\b`,
      'iu',
    ),
    // "what did Moss say about him". Not "what did Holt say when Moss ran against him", "who did Moss accuse of lying to her".
    new RegExp(`^\\S+(?: (?!${CLAUSE}(?: |$)(?!(?:${last})$))\\S+)* ${PREPOSITION} (?:${last})$`, 'iu'),
  ] as const;

/** Whom a follow-up may mean. */
export const SOMEBODY = unnamed('he|she|him|his|her|hers|they|them|their', 'him|her|them');
/** One person: "they" may be anybody. */
const ONE_PERSON = unnamed('he|she|him|his|her|hers', 'him|her');

/** "who is her lawyer": does a "he" or "she" in a question in plain words mean somebody whom it does not name? */
export function meansUnnamed(words: string): boolean {
  if (words.length > LONGEST_QUESTION) return false;
  const typed = tidied(words);
  return ONE_PERSON.some((pattern) => pattern.test(typed));
}
