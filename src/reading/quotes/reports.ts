import type { Shape } from './cues.ts';

export type ReportName =
  | `source-cue-${Shape}`
  | 'further-cue'
  | 'which-source-cue'
  | 'trailing-cue'
  | 'content-source-cue'
  | 'content-according'
  | 'according-content'
  | 'as-source-cue-content';

/** A way to report speech without quotation marks. Which verbs do so, and with what after them, the cue table says. */
export interface ReportRule {
  readonly name: ReportName;
  /** Share of what it found on labelled news (840 articles) that is reported speech of the source it gave. */
  readonly confidence: number;
  /** A text, what it reports and the mention of its source. */
  readonly example: readonly [text: string, content: string, mention: string];
  /** A text in which it must find nothing. */
  readonly not: string;
}

export const REPORT_RULES: readonly ReportRule[] = [
  {
    name: 'source-cue-that',
    confidence: 0.85,
    example: ['Ada Pine told reporters in Troy on Friday that the roof leaks.', 'that the roof leaks', 'Ada Pine'],
    not: 'Ada Pine ordered that tile.',
  },
  {
    name: 'source-cue-clause',
    confidence: 0.84,
    example: ['Mayor Ada Pine said Friday the roof leaks, but Root has no money.', 'the roof leaks', 'Ada Pine'],
    not: 'The mayor, Ada Pine, opened the roof Friday.',
  },
  {
    name: 'source-cue-to',
    confidence: 0.66,
    example: ['The guild vowed to mend the roof.', 'to mend the roof', 'The guild'],
    not: 'The guild hurried to mend the roof.',
  },
  {
    name: 'source-cue-whether',
    confidence: 0.82,
    example: ['Pine asked whether the roof leaks.', 'whether the roof leaks', 'Pine'],
    not: 'Pine sees whether the roof leaks.',
  },
  {
    name: 'source-cue-about',
    confidence: 0.69,
    example: ['Pine called for a new roof.', 'for a new roof', 'Pine'],
    not: 'Pine paid for a new roof.',
  },
  {
    name: 'source-cue-object',
    confidence: 0.72,
    example: ['Pine criticized the old roof and left.', 'the old roof', 'Pine'],
    not: 'Pine painted the old roof and left.',
  },
  {
    name: 'further-cue',
    confidence: 0.66,
    example: ['Pine climbed the roof and said it leaks.', 'it leaks', 'Pine'],
    not: 'Pine said it leaks.',
  },
  {
    name: 'which-source-cue',
    confidence: 0.65,
    example: ['The guild has a plan that Pine said was old.', 'that … was old', 'Pine'],
    not: 'The guild has a plan that Pine said.',
  },
  {
    name: 'trailing-cue',
    confidence: 0.69,
    example: ['Pine left the hall, saying that the roof leaks.', 'that the roof leaks', 'Pine'],
    not: 'Pine left the hall, painting that roof.',
  },
  {
    name: 'content-source-cue',
    confidence: 0.86,
    example: ['The roof leaks, Ada Pine said.', 'The roof leaks', 'Ada Pine'],
    not: 'The roof leaks, and Ada Pine left.',
  },
  {
    name: 'content-according',
    confidence: 0.81,
    example: ['The roof leaks, according to the guild.', 'The roof leaks', 'the guild'],
    not: 'The roof leaks, thanks to the guild.',
  },
  {
    name: 'according-content',
    confidence: 0.85,
    example: ['According to the guild, the roof leaks.', 'the roof leaks', 'the guild'],
    not: 'Thanks to the guild, the roof leaks.',
  },
  {
    name: 'as-source-cue-content',
    confidence: 0.7,
    example: ['As the Troy Times reported on Friday, the roof leaks.', 'the roof leaks', 'Troy Times'],
    not: 'As the Troy Times left on Friday, the roof leaked.',
  },
];
