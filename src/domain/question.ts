/** What a question asks for. */
export type QuestionKind =
  | 'who-said'
  | 'what-said'
  | 'when'
  | 'where'
  | 'who-is'
  | 'who'
  | 'how-many'
  | 'why'
  | 'yes-no'
  | 'list'
  | 'timeline'
  | 'what';

/** A question as it was understood. */
export interface Question {
  readonly kind: QuestionKind;
  /** The member's own words. */
  readonly asked: string;
  /** The words to look for, without the question's own ("who said"). */
  readonly about: string;
  /** Names in the question, as typed: whose words, or whom it is about. */
  readonly people: readonly string[];
  /** Only what lies in this time, first and last day `YYYY-MM-DD`, both included. */
  readonly during: { readonly from: string | null; readonly to: string | null } | null;
  /** Name of the pattern that understood it. */
  readonly pattern: string;
}
