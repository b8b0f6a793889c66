import type { Lean } from './tense.ts';

/** A row: what stands around a time expression and settles where it looks, whatever the tense of the verbs. */
export interface Cue {
  readonly name: string;
  /** Matches the text before the expression, up to it. */
  readonly before?: RegExp;
  /** Matches the text after it. */
  readonly after?: RegExp;
  /** The cue stands only where no verb comes between it and the expression. */
  readonly last?: boolean;
  readonly lean: Lean;
  /** A sentence with the expression in brackets. */
  readonly example: string;
  /** One on which the row is silent. */
  readonly not: string;
}

/** "the win [Tuesday]" */
const DEEDS =
  '(?:victory|victories|wins?|loss|losses|defeats?|slayings?|killings?|murders?|shootings?|attacks?|bombings?|raids?|crash|earthquake|rulings?|verdict|decisions?|declaration|announcement|resignation|arrests?|indictment|deaths?|statements?|remarks|comments|assertion|claims?)';
/** What is set for a day beforehand. */
const SET =
  '(?:debates?|hearings?|votes?|games?|match|finals?|primary|primaries|caucus(?:es)?|ceremony|summit|meetings?|contests?|town hall|rally|rallies|convention|inauguration|deadline)';

/** The order is the order of trial: what is said of the event itself before what the verbs around it tell. */
export const CUES: readonly Cue[] = [
  {
    name: 'a vote to come',
    after: /^(?:['’]s)? (?:[\w-]+ )?(?:elections?|showdown|ballot|contest|matchup|referendum|runoff|midterms?)\b/i,
    lean: 'none',
    example: 'They prepared for [November]’s election.',
    not: 'They prepared for [November]’s rains.',
  },
  {
    name: 'a deed',
    after: new RegExp(`^['’]s (?:[\\w-]+ ){0,2}${DEEDS}\\b`, 'i'),
    lean: 'past',
    example: 'They would look for ways round [Friday]’s ruling.',
    not: 'They would look for ways to [Friday]’s end.',
  },
  {
    name: 'a deed of the day',
    before: new RegExp(
      `(?:\\b(?:the|his|her|its|their)|['’]s?) (?:[\\w-]+ ){0,2}${DEEDS}(?: (?:in|at|near|by|from)(?: [\\w’'-]+){1,4})?(?: on| in)? $`,
      'i',
    ),
    lean: 'past',
    example: 'The win [Friday] will help her.',
    not: 'They can win on [Friday].',
  },
  {
    name: 'won the debate',
    before: /\b(?:won|lost|skipped|missed|attended|watched|boycotted|dominated|swept|hosted|moderated) $/i,
    after: /^['’]s /,
    lean: 'past',
    example: 'They asked who won [Friday]’s debate.',
    not: 'They asked about [Friday]’s debate.',
  },
  {
    name: 'had been due',
    before: /\bhad been (?:due|scheduled|set|slated|supposed|expected|planned) (?:to|for)\b[^.;,]{0,40}$/i,
    lean: 'past',
    example: 'It had been due to expire [Friday].',
    not: 'It had been to town [Friday].',
  },
  {
    name: 'until then it had',
    before: /\b(?:until|till) $/i,
    after: /^, [^.;]{0,60}?\b(?:had|was|were)\b/i,
    lean: 'past',
    example: 'Until [Friday], however, the agency had declined to say.',
    not: 'Until [Friday], it has time.',
  },
  {
    name: 'remained until',
    before:
      /\b(?:had been \w+ing|remained|stayed|lasted|served|lived|worked|reigned|led|ran|did(?: not|n['’]t) \w+)(?: [^.;“”"]{0,80})? until (?:the |late |early )?$/i,
    lean: 'past',
    example: 'She remained in the contest against him until [Friday] despite it all.',
    not: 'She has until [Friday].',
  },
  {
    name: 'when it is due',
    before:
      /(?<!\bhad (?:been )?)\b(?:until|till|upcoming|set for|as soon as(?: \w+day(?: or)?)?|(?:scheduled|due|slated|planned|expected|ready|deadline|begins|starts|opens|ends|expires|closes|airs|takes place|kicks off|runs|arrives|effective)(?: again)?(?: to \w+)?(?: at \w+)?(?: (?:on|for|in|at|as early as|as soon as|no later than))?) (?:next |the )?$/i,
    lean: 'future',
    example: 'The judge named a hearing set for [Friday].',
    not: 'As soon as they were counted [Friday], it was over.',
  },
  {
    name: 'it is on',
    before: /(?<!\b(?:what|who|which|that|as) )\b(?:is|are) on $/i,
    lean: 'future',
    example: 'The fair is on [Friday].',
    not: 'The fair was on [Friday].',
  },
  {
    name: 'until the fair in',
    before: /\b(?:until|till|ahead of) (?:(?!\w+ed )[\w’'-]+ ){1,4}(?:in|on) $/i,
    lean: 'future',
    example: 'They vowed to stay until the fair in [May].',
    not: 'They did nothing until somebody asked about it in [May].',
  },
  {
    name: 'expects crowds at',
    before:
      /\b(?:expects?|expecting|anticipates?|anticipating|prepar(?:es?|ing) for|brac(?:es?|ing) for|gears? up for|gearing up for|awaits?|awaiting|ahead of)(?: (?!on\b|to\b)[\w’'-]+){0,4} $/i,
    after: /^['’]s /,
    last: true,
    lean: 'future',
    example: 'The police expect large crowds at [Friday]’s parade.',
    not: 'The police saw large crowds at [Friday]’s parade.',
  },
  {
    name: 'as soon as it opens',
    before: /\b(?:will|would|could|can|may|might|to) [^.;,“”"]{1,60} as soon as (?:[\w’'-]+ ){1,4}$/i,
    lean: 'future',
    example: 'He would buy as soon as trading opened [Friday].',
    not: 'As soon as trading opened [Friday], prices fell.',
  },
  {
    name: 'through',
    before: /(?<!day|\d|[A-Z][a-z]+\.?) through (?:next )?$/,
    lean: 'future',
    example: 'They lent it money through [Friday].',
    not: 'The poll was taken Sunday through [Monday].',
  },
  {
    name: 'a planned rally',
    before:
      /\b(?:an?|the|his|her|its|their) (?:planned|scheduled|expected|upcoming|proposed) (?:(?!to\b)[\w’'-]+ ){1,4}(?:on |for |in )?$/i,
    lean: 'future',
    example: 'She noted a planned union rally on [Friday].',
    not: 'She noted a rally on [Friday].',
  },
  {
    name: 'after winning',
    before: /\b(?:after|since|following|before) (?:\w+ly )?(?!during|being)\w{2,}ing\b[^.;,“”"]{0,70} $/i,
    after: /^(?!,? \d)/,
    last: true,
    lean: 'past',
    example: 'After trouncing her rival in the debate on [Friday], he must now win.',
    not: 'After the debate on [Friday], he will rest.',
  },
  {
    name: 'they meet',
    before:
      /(?<!\b(?:an?|the|his|her|its|their|this|that|to|of|did|not|never) |n['’]t )\b(?:meets?|begins?|opens|resumes?|convenes?|faces? off|go to the polls|holds (?:its|their|an?|the)|(?<=\b(?:[Ww]e|I|[Tt]hey) )(?:start|vote|leave|open|launch|return|play|fly|travel|move))(?: [^.;,“”"]{0,60})? $/,
    last: true,
    lean: 'future',
    example: 'The two leaders meet for a debate [Friday].',
    not: 'Few came to the meet [Friday].',
  },
  {
    name: 'when he speaks',
    before:
      /\b(?:when|before|until|once) (?:[^.;,“”"]{1,50} )?(?:speaks?|votes?|goes|heads?|hosts?|addresses|appears?|returns?|takes?|casts?|faces?|delivers?|testif(?:y|ies))\b[^.;,“”"]{0,60} $/,
    lean: 'future',
    example: 'They will be there when he speaks at the fair on [Friday].',
    not: 'He speaks at the fair on [Friday] in a picture.',
  },
  {
    name: 'if he wins',
    before: /\b(?:[Ii]f|[Uu]nless) (?:he|she|it|they|we|you|I|the|an?|[A-Z][\w’'-]+) [^.;,“”"]{0,100}$/,
    last: true,
    lean: 'future',
    example: 'If he adds a wide win in Ohio on [Friday], he can hope.',
    not: 'She asked if he left on [Friday].',
  },
  {
    name: 'chances of winning',
    before: /\b(?:chances?|hopes?|prospects?|odds) (?:of|to|for|in) (?:[^.;,“”"]{1,60} )?$/i,
    last: true,
    lean: 'future',
    example: 'He is upbeat about her chances of winning on [Friday].',
    not: 'He took his chances on [Friday].',
  },
  {
    name: 'trying to win',
    before:
      /(?<!\b(?:was|were|been) )\b(?:trying|seeking|looking|hoping|fighting|running) to \w+ (?:[^.;,“”"]{1,50} )?$/i,
    last: true,
    lean: 'future',
    example: 'A party trying to keep its lead in the vote on [Friday] is glad.',
    not: 'A party was trying to keep its lead on [Friday].',
  },
  {
    name: 'is meeting',
    before:
      /(?:\b(?:is|are|am)(?: not|n['’]t)?|['’](?:re|m)) (?:meeting|leaving|coming|going|arriving|holding|hosting|visiting|flying|returning|opening|closing|launching|voting|meeting|starting|ending|headlining)\b(?: [^.;,“”"]{1,50})? $/i,
    last: true,
    lean: 'future',
    example: 'The panel isn’t meeting on [Friday].',
    not: 'The panel was meeting on [Friday].',
  },
  {
    name: 'urged to vote',
    before:
      /\b(?:urg|remind|encourag|invit|summon|subpoena|order|ask)\w*(?: [\w’'-]+){1,4} to (?:vote|caucus|appear|testify|meet|return|report|march|rally|attend|turn out)(?: [^.;,“”"]{0,30})? $/i,
    lean: 'future',
    example: 'He urged them to vote [Friday].',
    not: 'He refused to vote [Friday].',
  },
];

/** "spoke of [Tuesday]’s debate": what is set beforehand is talked of before and after it; the nearest one is meant. */
export const SET_BEFORE = new RegExp(`^['’]s (?:[\\w-]+ ){0,3}${SET}\\b`, 'i');
/** "sparred in [Tuesday]’s debate": who did something there tells of one that was. */
export const WENT_THERE =
  /(?<!\b(?:is|are|['’]s|['’]re) \w{2,}ing (?:[\w’']+ ){0,2})\b(?:in|during|at|after|following|since|from|on) $/i;
/** "the meaning of [Tuesday]’s debate": not what the verbs are about. */
export const ABOUT = /\bof $/i;

/** "On [Thursday], the council convenes": a present tense after its day is a plan. */
export const PRESENT_AFTER =
  /^,? [^.;“”"]{0,60}?\b(?:meets|begins|opens|resumes|convenes|votes?|returns|kicks off|faces off|heads to|hosts?|holds?)\b/;
