import type { TimeTable } from '../rule.ts';
import { whichOf, word, yearSaid } from '../words.ts';

const NAMES: readonly (readonly [pattern: RegExp, holiday: string])[] = [
  [/^christmas eve/, 'christmas-eve'],
  [/^christmas/, 'christmas'],
  [/^new year['’]?s? eve/, 'new-year-eve'],
  [/^new year/, 'new-year'],
  [/^thanksgiving/, 'thanksgiving'],
  [/^(?:independence|(?:the )?(?:fourth|4th))/, 'independence'],
  [/^labor/, 'labor'],
  [/^memorial/, 'memorial'],
  [/^halloween/, 'halloween'],
  [/^veteran/, 'veterans'],
  [/^valentine/, 'valentine'],
  [/^(?:martin|mlk)/, 'king'],
  [/^president/, 'presidents'],
  [/^columbus/, 'columbus'],
  [/^(?:election|polling)/, 'election'],
  [/^super/, 'super-tuesday'],
  [/^inaugurat/, 'inauguration'],
  [/^easter monday/, 'easter-monday'],
  [/^easter/, 'easter'],
  [/^good friday/, 'good-friday'],
  [/^palm sunday/, 'palm-sunday'],
  [/^black friday/, 'black-friday'],
  [/^mother/, 'mothers'],
  [/^father/, 'fathers'],
  [/^st\.? patrick/, 'patrick'],
  [/^juneteenth/, 'juneteenth'],
  [/^boxing/, 'boxing'],
  [/^(?:bastille)/, 'bastille'],
  [/^may day/, 'may-day'],
];

/** Public holidays and election days of the United States, and Christian feasts. */
export const HOLIDAYS: TimeTable = {
  name: 'holidays',
  trigger:
    /election|inauguration|christmas|new year|thanksgiving|\bday\b|july|easter|halloween|friday|sunday|juneteenth|super tuesday/,
  rules: [
    {
      name: 'holiday',
      pattern:
        "(?:(?<side>day (?:before|after)) )?(?:{which} )?(?<holiday>christmas(?: (?:day|eve))?|new year['’]?s?(?: (?:day|eve))|thanksgiving(?: day)?|independence day|(?:the )?(?:fourth|4th) of july|labor day|memorial day|halloween|veterans?['’]?s? day|valentine['’]?s day|martin luther king,?(?: jr\\.?)? day|mlk day|presidents?['’]?s? day|columbus day|election (?:day|night)|polling day|inauguration day|(?<=\\bon )super tuesday|easter(?: sunday| monday)?|good friday|palm sunday|black friday|mother['’]s day|father['’]s day|st\\.? patrick['’]s day|juneteenth|boxing day|bastille day|may day)(?:(?:,| of| in)? (?:{year}|(?<said>(?:this|last|next) year)))?",
      states: (c, near) => {
        const said = word(c.holiday);
        if (/^[a-z]/.test(c.holiday ?? '') && !/^(?:election|the|inauguration)/.test(said)) return null;
        if (
          /^ (?:parade|massacre|carols?|trees?|cards?|island|seals?|spirit|songs?|movies?|albums?)\b/i.test(near.after)
        )
          return null;
        // An "election night party" is of any election.
        if (said === 'election night' && c.year === undefined && /^e/.test(c.holiday ?? '')) return null;
        if (/\b(?:merry|happy) $/i.test(near.before)) return null;
        const holiday = NAMES.find(([pattern]) => pattern.test(said))?.[1];
        if (holiday === undefined) return null;
        const side = word(c.side);
        return {
          kind: 'holiday',
          holiday,
          which: whichOf(c.which),
          year: yearSaid(c.year ?? c.said),
          by: side === '' ? 0 : side.endsWith('before') ? -1 : 1,
        };
      },
      example: ['They will vote on Election Day.', 'Election Day', '2016-11-08'],
      not: 'They sold a Christmas tree.',
    },
  ],
};
