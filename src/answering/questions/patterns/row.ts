import type { AnswerType, QuestionKind } from '../../../domain/question.ts';

/** A way to ask. `pattern` is tried on the question without its marks at the end, in any case. */
export interface Row {
  readonly name: string;
  /**
   * Slots caught: `about` the words to look for, `speaker` whose words are asked for, `cue` the verb of speech,
   * `besides` who is known already, `noun` what kind of thing the answer is, `verb` a word that belongs to what is looked for.
   */
  readonly pattern: string;
  readonly kind: QuestionKind;
  readonly expects: AnswerType;
  /** Everyone who fits is wanted. */
  readonly several?: true;
  /** What is asked about is a statement, to be looked for as it stands: "is it true that …". */
  readonly statement?: true;
  readonly example: string;
  readonly not: string;
}
