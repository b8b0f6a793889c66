import type { Relation } from '../../domain/statement.ts';

/** What marks a statement as one that takes up an earlier one: in its own words, or in the word that reports it. */
interface Row {
  readonly name: string;
  readonly relation: Relation;
  /** Tried on the words of the statement. */
  readonly words: RegExp | null;
  /** Tried on the word that reports it. */
  readonly cue: RegExp | null;
  readonly example: string;
  readonly not: string;
}

export const RELATIONS: readonly Row[] = [
  {
    name: 'takes it back',
    relation: 'retracts',
    words:
      /\b(?:I|we) (?:was|were) (?:wrong|mistaken)\b|\b(?:I|we) (?:take|took) (?:it|that|this) back\b|\btake back what\b|\b(?:I|we) (?:misspoke|regret (?:saying|what|my))\b|\b(?:I|we)(?: have|['’]ve)? changed (?:my|our) minds?\b|\b(?:I|we) (?:apologi[sz]e|am sorry|are sorry) for (?:saying|what|my (?:words|remark))/iu,
    cue: /^(?:retract|withdr[ae]w|recant|backtrack|walked back|apologi[sz])/iu,
    example: 'I was wrong about the ferry.',
    not: 'They were wrong about the ferry.',
  },
  {
    name: 'denies it',
    relation: 'denies',
    words:
      /\b(?:I|we) (?:never|did not|didn['’]t) (?:say|said|tell|told|promise|promised|claim|claimed|mean|meant)\b|\b(?:it|that|this) (?:is|was) (?:not true|false|untrue|a lie)\b|\b(?:I|we) deny\b/iu,
    cue: /^(?:den(?:y|ies|ied|ying)|disput|refut|reject|dismiss|disavow)/iu,
    example: 'I never said that the ferry was safe.',
    not: 'I always said that the ferry was safe.',
  },
  {
    name: 'brings it up to date',
    relation: 'updates',
    words:
      /\b(?:no longer|not any ?more|any longer|since then|until now|by now|I now|we now|is now|are now|has now|have now|as of (?:today|now|this)|now that|on second thoughts?|let me (?:correct|clarify|be clearer)|to be clear)\b/iu,
    cue: /^(?:clarif|correct|revis|updat|amend|conced|admit|acknowledg)/iu,
    example: 'The ferry is now safe.',
    not: 'The ferry is safe.',
  },
];

/** What a statement does to an earlier one on the same matter; null where its words and its cue say nothing of the kind. */
export const relationOf = (words: string, cue: string | null): Relation | null =>
  RELATIONS.find((row) => row.words?.test(words) === true || (cue !== null && row.cue?.test(cue) === true))?.relation ??
  null;
