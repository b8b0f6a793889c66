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
  | 'check'
  | 'quotes'
  | 'record'
  | 'compare'
  | 'people'
  | 'what';

/** What the short answer has to be. */
export type AnswerType =
  | 'person'
  | 'words'
  | 'date'
  | 'place'
  | 'number'
  | 'reason'
  | 'yes-no'
  | 'definition'
  | 'manner'
  | 'thing';

/** A question as it was understood. */
export interface Question {
  readonly kind: QuestionKind;
  /** The member's own words, without politeness; what is asked to be true, without the asking. */
  readonly asked: string;
  /** The words to look for, without the question's own ("who said"). */
  readonly about: string;
  /** Names in the question, as typed: whose words, or whom it is about. */
  readonly people: readonly string[];
  /** Whose words are asked for, as typed ("what did Sessions say …"); null where nobody's. */
  readonly speaker: string | null;
  readonly expects: {
    readonly type: AnswerType;
    /** What kind of thing ("which senator": senator; "how many years": years); null where the question does not say. */
    readonly noun: string | null;
    /** Everyone or everything that fits is wanted ("which senators", "who else"); absent: one answer. */
    readonly several?: true;
  };
  /** Who is known already and not asked for ("who besides Moss said …"); absent: nobody. */
  readonly besides?: string;
  /** Only what lies in this time, first and last day `YYYY-MM-DD`, both included. */
  readonly during: {
    readonly from: string | null;
    readonly to: string | null;
    /** The words that say so by something that happened ("before the hearing"); absent: a date was typed. */
    readonly event?: string;
  } | null;
  /** Words that were read as others because nothing on the record has them ("sesions" as "sessions"). */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[];
  /** A second question at its end that was not read ("… and why?": why); absent: none, or the answer tells it too. */
  readonly further?: string;
  /** Name of the pattern that understood it. */
  readonly pattern: string;
}
