/** Words before an object that make two deeds of one verb: "voted for the levy", "voted against the levy". */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:for|in favou?r of)\b/i, /\bagainst\b/i],
  [/\bto\b/i, /\bfrom\b/i],
  [/\bwith\b/i, /\bwithout\b/i],
  [/\binto\b/i, /\bout of\b/i],
];

/** "charged with attempted murder": with no murder. */
const UNDONE = /\battempted\b/iu;

const CLAUSE = /[.;:!?“”"]/u;

/** Does what follows the verb have the opposite of the question's preposition, and not that itself? */
export function isOpposed(question: string, after: string): boolean {
  const [clause = ''] = after.split(CLAUSE);
  if (UNDONE.test(clause) && !/\battempt/iu.test(question)) return true;
  return SIDES.some(([one, other]) => turns(one, other, question, clause) || turns(other, one, question, clause));
}

const turns = (own: RegExp, opposite: RegExp, question: string, clause: string): boolean =>
  own.test(question) && !opposite.test(question) && opposite.test(clause) && !own.test(clause);
