import type { AnswerType, QuestionKind } from '../../domain/question.ts';

/** Nouns for people, by which "which senator …" asks for a person. */
const PERSON =
  /^(?:.* )?(?:person|people|man|men|woman|women|guy|senators?|congress(?:wo)?m[ae]n|lawmakers?|politicians?|president|candidates?|actors?|actress(?:es)?|singers?|players?|authors?|writers?|generals?|judges?|doctors?|coach(?:es)?|captains?|(?:prime )?ministers?|governors?|mayors?|lawyers?|professors?|scientists?|chief|officers?|officials?|leaders?|spokes(?:man|woman|person)|kings?|queens?|prince(?:ss)?|artists?|activists?|experts?|analysts?|economists?|reporters?|journalists?|moderators?|members?|republicans?|democrats?|\w+(?:ist|ian)s?)$/i;
/** Nouns in the plural after "which": several answers are wanted. */
const SEVERAL = /(?:[^su]s|people|men|children)$/i;

/** "which senators": more than one person. */
export const isSeveral = (noun: string | null): boolean => noun !== null && SEVERAL.test(noun) && PERSON.test(noun);

/** What kind of answer a pattern's noun makes of the question: "which senators …" asks for a list of people. */
export function expectedOf(
  kind: QuestionKind,
  type: AnswerType,
  noun: string | null,
  about: string,
): { readonly kind: QuestionKind; readonly type: AnswerType } {
  if (noun === null) return { kind, type };
  const several = SEVERAL.test(noun) && !/^(?:is|was|has)\b/i.test(about);
  if (kind === 'what' && PERSON.test(noun)) return { kind: several ? 'list' : 'who', type: 'person' };
  if ((kind === 'where' || (kind === 'what' && type === 'thing')) && several) return { kind: 'list', type };
  return { kind, type };
}
