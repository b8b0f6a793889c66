/**
 * Where the source of a quotation stands in its sentence, the surest order first.
 *
 * A pattern is a row of signs, blanks between them: `Q` the quotation in question, `q` another one; the frames `F` source
 * and cue ("the mayor said"), `R` cue and source ("said the mayor"), `C` a cue whose source stands further off, `G` an
 * -ing cue ("calling it"), `A` "according to the mayor", `W` a verb of thought or act ("she wants"), `V` any other verb;
 * `, : ; - ( ) .` themselves; `c` and, or · `a` as · `s` when, because · `w` who, which · `T` that · `i` preposition · `N` name ·
 * `o` any other word · `'` right after `Q` a comma inside its marks. `_` is a run of signs without frames, `~` one without a frame of speech (`W` and `V` may stand in
 * it). The first frame of a pattern that is not in a run gives source and cue.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /** Share of the quotations it took on labelled news (840 articles, 7,500 quotations) that it gave the right source. */
  readonly confidence: number;
  /** A text whose first quotation it takes, and the mention that it gives. */
  readonly example: readonly [text: string, mention: string];
  /** A text with a quotation that it must leave. */
  readonly not: string;
}

export const ATTRIBUTION_RULES: readonly Rule[] = [
  {
    name: 'quote-cue-source',
    pattern: 'Q [,-]? R',
    confidence: 0.98,
    example: ['“We start on Monday,” said Ada Pine, a mason from Troy.', 'Ada Pine'],
    not: '“We start on Monday,” Ada Pine said.',
  },
  {
    name: 'quote-as-source-cue',
    pattern: 'Q ,? a [FW] o? [.,]',
    // seen once in 924 articles, and right: (1+1)/(1+2)
    confidence: 0.67,
    example: ['Pine praised the roof as “a crown for the town,” as the guild put it.', 'the guild'],
    not: 'Pine praised the roof as “a crown for the town” as Root said she would.',
  },
  {
    name: 'colon-quote-source-cue',
    pattern: ": Q ' [FR]",
    confidence: 0.95,
    example: ['The mayor told the guild what would come: “We start on Monday,” Ada Pine said.', 'Ada Pine'],
    not: 'The mayor told the guild what would come: “We start on Monday.” Ada Pine said no more.',
  },
  // a colon binds more closely than what comes after the quotation, but for a comma inside the marks
  {
    name: 'colon-quote',
    pattern: '[FRCGA] ~ : Q',
    confidence: 0.91,
    example: ['Asked about the roof, Mayor Ada Pine said on Friday: “We start on Monday.”', 'Ada Pine'],
    not: 'Ada Pine has a plan: “We start on Monday.”',
  },
  {
    name: 'when-source-cue-quote',
    pattern: '^c? o? [sai] F ~ Q',
    confidence: 0.94,
    example: ['Although Pine said the roof is “a crown for the town,” Root says it leaks.', 'Pine'],
    not: 'Pine said the roof is “a crown for the town,” although Root says it leaks.',
  },
  {
    name: 'quote-source-cue',
    pattern: 'Q [,-]? [FW]',
    confidence: 0.98,
    example: ['“We start on Monday,” Ada Pine, who leads the guild, told reporters in Troy.', 'Ada Pine'],
    not: 'Ada Pine told reporters that “we start on Monday.”',
  },
  {
    name: 'quote-according',
    pattern: 'Q ,? A',
    confidence: 0.92,
    example: ['The roof is “beyond repair,” according to the guild.', 'the guild'],
    not: 'According to the guild, the roof is “beyond repair.”',
  },
  {
    name: 'source-cue-quote',
    pattern: 'F ~ Q',
    confidence: 0.93,
    example: ['Pine said the roof that the guild wants would be “a crown for the town.”', 'Pine'],
    not: 'Pine wants “a crown for the town.”',
  },
  {
    name: 'participle-quote',
    pattern: 'G ~ Q',
    confidence: 0.92,
    example: ['Pine left the hall before noon, calling the roof “a crown for the town.”', 'Pine'],
    not: 'Pine called the roof “a crown for the town.”',
  },
  {
    name: 'cue-quote',
    pattern: 'C ~ Q',
    confidence: 0.86,
    example: ['Pine climbed the roof and called it “a crown for the town.”', 'Pine'],
    not: 'Pine called it “a crown for the town.”',
  },
  {
    name: 'cue-source-quote',
    pattern: 'R ~ Q',
    confidence: 0.68,
    example: ['Said Ada Pine, “We start on Monday.”', 'Ada Pine'],
    not: '“We start on Monday,” said Ada Pine.',
  },
  {
    name: 'according-quote',
    pattern: 'A ~ Q',
    confidence: 0.86,
    example: ['According to the guild, the roof is “beyond repair.”', 'the guild'],
    not: 'The roof is “beyond repair,” according to the guild.',
  },
  {
    name: 'quote-later-source-cue',
    pattern: 'Q ~ , [FR] _ [.]?$',
    confidence: 0.93,
    example: ['“We had no money” when the rain came, Ada Pine said.', 'Ada Pine'],
    not: '“We had no money,” Ada Pine said.',
  },
  {
    name: 'quote-later-cue-source',
    pattern: 'Q ~ , R',
    // seen once in 924 articles, and right: that of `quote-later-source-cue`
    confidence: 0.93,
    example: ['“We had no money” when the rain came, said Ada Pine, who leads the guild.', 'Ada Pine'],
    not: '“We had no money,” said Ada Pine, who leads the guild.',
  },
  {
    name: 'quote-later-according',
    pattern: 'Q ~ A',
    // not seen in 924 articles: that of `quote-according`
    confidence: 0.92,
    example: ['The “crown for the town” will cost a million, according to the guild.', 'the guild'],
    not: 'According to the guild, the “crown for the town” will cost a million.',
  },
  {
    name: 'noun-quote',
    pattern: 'S _ [T:] _ Q',
    confidence: 0.78,
    example: ['Pine lost the vote over her remark that the roof was “a crown for the town.”', 'her'],
    not: 'Pine lost the vote over her roof, which was “a crown for the town.”',
  },
  {
    name: 'act-colon-quote',
    pattern: '[WV] _ : Q',
    confidence: 0.71,
    example: ['Ada Pine brought a message for the town: “We start on Monday.”', 'Ada Pine'],
    not: 'Ada Pine told the town: “We start on Monday.”',
  },
  {
    name: 'act-quote',
    pattern: 'W _ Q',
    confidence: 0.74,
    example: ['Pine wants “a crown that all of the town can see.”', 'Pine'],
    not: 'Pine said she wants “a crown that all of the town can see.”',
  },
  {
    name: 'thought-quote',
    pattern: 'W ~ Q',
    confidence: 0.85,
    example: ['Pine feared the roof was becoming “a crown that all of the town can see.”', 'Pine'],
    not: 'Pine fought for “a crown that all of the town can see.”',
  },
  {
    name: 'verb-quote',
    pattern: 'V _ Q',
    confidence: 0.55,
    example: ['Pine fought for “a crown that all of the town can see.”', 'Pine'],
    not: 'Pine called it “a crown that all of the town can see.”',
  },
  {
    name: 'quote-cue',
    pattern: 'Q ~ [FRCGA]',
    confidence: 0.85,
    example: ['“A crown that all of the town can see” is what Pine called it.', 'Pine'],
    not: '“A crown that all of the town can see,” Pine called it.',
  },
];
