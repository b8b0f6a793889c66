import type { TimeTable } from '../rule.ts';
import { amount, duration, unitOf, word } from '../words.ts';

const LONG =
  '(?:(?:first|last|next|past|final|coming|previous|latest|recent|entire|whole|full|more|additional|straight|consecutive|long|business|trading|calendar|solid|short) ){0,2}';

const RATE =
  /(?:[$£€]\s?[\d.,]+(?: (?:million|billion|trillion|thousand))?|\b(?:million|billion|percent|dollars|cents|hours|days|nights|flights|seats|barrels|people|units|jobs|cases)|\b[\d,]{2,}|%) $/i;

/** Lengths of time. */
export const DURATIONS: TimeTable = {
  name: 'durations',
  trigger:
    /\b(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries|while|time)\b/,
  rules: [
    {
      name: 'and-a-half',
      needs: /half/,
      pattern: '(?:{about} )?(?<n>{number}|a|an)(?: {unit}s?)? and a half(?: {unit:after}s?)?',
      states: (c) => {
        const said = c.unit ?? c.after;
        const n = amount(c.n);
        return said === undefined || n === null
          ? null
          : { kind: 'value', type: 'DURATION', value: duration(unitOf(said).unit, n + 0.5) };
      },
      example: ['It took a year and a half.', 'a year and a half', 'P1Y6M'],
      not: 'It took two and a half.',
    },
    {
      name: 'hyphened',
      pattern: '(?<n>{number}|several|multi)[ -]{unit}(?:-long)?(?!s|-old|-olds)(?= )',
      states: (c, near) =>
        /^ old\b|^ ?%/.test(near.after) ||
        (/\b(?:a|an|the|this|that|his|her|its|their|every|\d|of|over|after|with|for|\w+['’]s) $|^$/i.test(
          near.before,
        ) === false &&
          !/-/.test(word(c.all)))
          ? null
          : { kind: 'value', type: 'DURATION', value: duration(unitOf(c.unit).unit, amount(c.n)) },
      example: ['They signed a 10-year lease.', '10-year', 'P10Y'],
      not: 'The 10-year-old lease.',
    },
    {
      name: 'so-many',
      pattern: `(?:{about} )?(?:(?:(?:the|these|those|his|her|its|their|each of the|every) )?${LONG}(?<n>{number}|a couple(?: of)?|couple of|a few|few|several|many|numerous|countless|dozens of|hundreds of|thousands of|a dozen|half an?)(?:[ -](?:to|or)[ -]{number:more})?) (?:more |straight |consecutive |long |full |additional |trading |business |school |working )?{unit}s?(?: or so)?(?! (?:ago|earlier|later|old|of age|apart)\\b|-old)`,
      states: (c, near) => {
        const { unit, times } = unitOf(c.unit);
        if (/^\d+ Minutes$/.test(c.all ?? '')) return null;
        if (/^(?: of)? (?:old|service|age)\\b/.test(near.after)) return null;
        if (
          unit === 'second' ||
          (unit === 'quarter' && /^\s*(?:three|3)$/i.test(c.n ?? '') && /^ of\b/.test(near.after))
        )
          return unit === 'second' && /s$/i.test(c.all ?? '')
            ? { kind: 'value', type: 'DURATION', value: duration('second', amount(c.n)) }
            : null;
        const n = /^half/i.test(c.n ?? '') ? 0.5 : amount(c.n);
        if (c.more !== undefined && unit !== 'week' && unit !== 'day')
          return { kind: 'value', type: 'DURATION', value: duration(unit, null) };
        return {
          kind: 'value',
          type: 'DURATION',
          value: duration(unit, n === null ? null : n * times),
        };
      },
      example: ['He served nearly three years.', 'nearly three years', 'P3Y'],
      not: 'He is 37 years old.',
    },
    {
      name: 'a-unit',
      pattern:
        '(?:{about} )?(?:a|an|one|another|an entire|a full|a whole|an additional) (?:entire |full |whole )?{unit}(?!s|-)(?: or (?:so|two|more))?(?! (?:ago|earlier|later|and a half)\\b)',
      states: (c, near) => {
        const { unit, times } = unitOf(c.unit);
        if (unit === 'second' || unit === 'quarter') return null;
        // "$5 a year", "flights a week": a rate, no time. "twice a year": a set.
        const often = /\b(?:times|once|twice|thrice) $/i.test(near.before);
        if (/^an? /i.test(c.all ?? '') && !often && RATE.test(near.before)) return null;
        return { kind: 'value', type: often ? 'SET' : 'DURATION', value: duration(unit, times) };
      },
      example: ['He stayed a week.', 'a week', 'P1W'],
      not: 'He took a second look.',
    },
    {
      name: 'past-decade',
      needs: /decade|century| or /,
      pattern:
        '(?:(?:the|this) )?(?:(?:past|last|next|coming) (?<unit>decade)|(?:the )?(?:past|next|coming) (?<long>century)|(?:past|last|next|coming) (?<short>week|month|year|decade)(?= or (?:so|two)))(?: or (?:so|two))?',
      states: (c) => ({
        kind: 'value',
        type: 'DURATION',
        value: duration(unitOf(c.unit ?? c.long ?? c.short).unit, 1),
      }),
      example: ['Wages fell over the past decade.', 'the past decade', 'P10Y'],
      not: 'Wages fell in the last century.',
    },
    {
      name: 'part-of-century',
      needs: /century/,
      pattern:
        '(?:{about} )?(?:(?:an?|the past|the last|the next) )?(?<part>half|quarter)(?:-| )century(?:-long)?(?! ago|-old)',
      states: (c) => ({ kind: 'value', type: 'DURATION', value: word(c.part) === 'half' ? 'P50Y' : 'P25Y' }),
      example: ['He spent a quarter-century in office.', 'a quarter-century', 'P25Y'],
      not: 'He spent a century there.',
    },
    {
      name: 'unit-long',
      needs: /-long|s-old/,
      pattern:
        '(?<unit>minute|hour|day|week|month|year|decade|centurie|century)(?<more>s?)-long|(?<!\\d-)(?<after>month|week|year|decade|centurie)s-old',
      states: (c) => ({
        kind: 'value',
        type: 'DURATION',
        value: duration(unitOf(c.unit ?? c.after).unit, c.after !== undefined || c.more === 's' ? null : 1),
      }),
      example: ['It ended a decades-long feud.', 'decades-long', 'PXDE'],
      not: 'It was a mile-long line.',
    },
    {
      name: 'the-week-before',
      pattern:
        'the (?<unit>week|month|year)(?= (?:before|after|leading up|since|following|preceding) (?!last\\b|yesterday|tomorrow)\\w)',
      states: (c) => ({ kind: 'value', type: 'DURATION', value: duration(unitOf(c.unit).unit, 1) }),
      example: ['He led in the week before the vote.', 'the week', 'P1W'],
      not: 'He led in the week of the vote.',
    },
    {
      name: 'days-after',
      needs: /s (?:after|before|into)/,
      pattern:
        '(?<!\\b(?:the|his|her|its|their|these|those|a|of|\\w+ing|school|\\d) )(?<unit>minute|hour|day|week|month|year|decade)s(?= (?:after|before|into) (?!him|her|them)\\w)',
      states: (c) => ({ kind: 'value', type: 'DURATION', value: duration(unitOf(c.unit).unit, null) }),
      example: ['He died just days after the vote.', 'days', 'PXD'],
      not: 'He died on the days after the vote.',
    },
    {
      name: 'the-year-ended',
      pattern: '(?:the|its|their) (?:fiscal )?(?<unit>year|quarter|month)(?= (?:ended|ending|that ended|that ends)\\b)',
      states: (c) => ({ kind: 'value', type: 'DURATION', value: duration(unitOf(c.unit).unit, 1) }),
      example: ['It lost money in the year ended March 31.', 'the year', 'P1Y'],
      not: 'The year was bad.',
    },
    {
      name: 'vague-plural',
      needs: /(?:second|minute|hour|day|week|month|quarter|year|decade|centurie)s/,
      pattern:
        '(?:(?:the )?(?:past|last|next|coming|recent|few|first|early|final|previous|in|for|after|within|the|many|some|these|of) (?:few |several |many )?)(?<unit>second|minute|hour|day|week|month|quarter|year|decade|centurie)s(?: (?:ahead|to come|and (?:months|years)|or (?:months|years)))?(?! (?:ago|old|later|earlier)\\b)',
      states: (c, near) => {
        const said = word(c.all);
        const { unit } = unitOf(c.unit);
        if (unit === 'second' || /^(?:of|some|in) /.test(said) || /^ of\b/.test(near.after)) return null;
        // "the weeks before the vote": the words alone are the length (for-years).
        if (/^the \w+$/.test(said) && /^ (?:before|after|leading|following|since|that followed)\b/.test(near.after))
          return null;
        if (/^these days$/.test(said)) return { kind: 'value', type: 'DATE', value: 'PRESENT_REF' };
        if (/^(?:for|after|within) /.test(said)) return null;
        return { kind: 'value', type: 'DURATION', value: duration(unit, null) };
      },
      example: ['He will decide in the coming weeks.', 'the coming weeks', 'PXW'],
      not: 'His days are over.',
    },
    {
      name: 'for-years',
      needs: /(?:minute|hour|day|week|month|year|decade|centurie)s/,
      pattern:
        '(?<=\\b(?:for|after|within|took|takes|take|lasted|last|spent|many|of|in|over|by|past) )(?:many )?(?<unit>minute|hour|day|week|month|year|decade|centurie)s(?: or (?:months|years|weeks))?(?! (?:old|of age)\\b)|(?<=\\bthe )(?<after>day|week|month|year)s(?= (?:before|after|leading|following|since|that followed)\\b)|(?<before>minute|hour|day|week|month|year|decade)s (?:or (?:weeks|months|years)|ago|later|earlier)',
      states: (c, near) => {
        const said = c.unit ?? c.before ?? c.after;
        if (/\b(?:hundreds|thousands|dozens|millions|matter|couple|number|old) of $/i.test(near.before)) return null;
        return { kind: 'value', type: 'DURATION', value: duration(unitOf(said).unit, null) };
      },
      example: ['They have argued for years.', 'years', 'PXY'],
      not: 'The years pass.',
    },
  ],
};
