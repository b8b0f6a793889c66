/**
 * Where the source of a quotation stands in its sentence, the surest order first.
 *
 * A pattern is a row of signs, blanks between them: `Q` the quotation in question, `q` another one, `F` source and cue
 * ("the mayor said"), `R` cue and source ("said the mayor"), `C` a cue whose source stands further off, `G` an -ing
 * cue ("calling it"), `A` "according to the mayor", `V` another verb with its subject; `, : ; - ( ) .` themselves, `c`
 * and, or · `s` when, because · `w` who, which · `T` that · `i` preposition · `o` any other word; `_` is any run of
 * signs that are no frame. The one frame in a pattern gives source and cue.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** Share of the quotations it took on labelled news (840 articles) that it gave the right source. */
  readonly confidence: number;
  readonly example: string;
  readonly not: string;
}

export const ATTRIBUTION_RULES: readonly Rule[] = [
  {
    name: 'quote-cue-source',
    pattern: 'Q [,-]? R',
    confidence: 0.95,
    example: '“We start on Monday,” said Ada Pine.',
    not: 'Ada Pine said “we start on Monday.”',
  },
  {
    name: 'quote-source-cue',
    pattern: 'Q [,-]? F',
    confidence: 0.95,
    example: '“We start on Monday,” Ada Pine said.',
    not: 'Ada Pine said “we start on Monday.”',
  },
  { name: 'quote-according', pattern: 'Q ,? A', confidence: 0.9, example: '', not: '' },
  { name: 'source-cue-colon-quote', pattern: '[FCRGAV] _ : Q', confidence: 0.9, example: '', not: '' },
  { name: 'source-cue-quote', pattern: 'F _ Q', confidence: 0.9, example: '', not: '' },
  { name: 'participle-quote', pattern: 'G _ Q', confidence: 0.9, example: '', not: '' },
  { name: 'cue-quote', pattern: 'C _ Q', confidence: 0.9, example: '', not: '' },
  { name: 'cue-source-quote', pattern: 'R _ Q', confidence: 0.9, example: '', not: '' },
  { name: 'according-quote', pattern: 'A _ Q', confidence: 0.9, example: '', not: '' },
  { name: 'quote-later-source-cue', pattern: 'Q _ , F _ [.]?$', confidence: 0.9, example: '', not: '' },
  { name: 'verb-quote', pattern: 'V _ Q', confidence: 0.8, example: '', not: '' },
  { name: 'quote-verb', pattern: 'Q _ [FRCGAV]', confidence: 0.8, example: '', not: '' },
];
