import type { Caught, TimeTable } from '../rule.ts';
import type { Stated } from '../stated.ts';
import { amount, baseOf, duration, HALVES, monthNumber, seasonOf, unitOf, whichOf, word, yearSaid } from '../words.ts';

const BY = { last: -1, this: 0, next: 1, bare: 0 } as const;
const YEAR_SAID = '(?:this|last|next|that|the same|the following) year';
const ABOUT = '(?:{about} )?';

/** Weeks, months, years, seasons and weekends, and so many of them from a base. */
export const UNITS: TimeTable = {
  name: 'weeks, months, years',
  trigger:
    /\b(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries|fortnights?|spring|summer|autumn|fall|winter|year's|year’s)\b/,
  rules: [
    {
      name: 'this-unit',
      needs: /this|the\s+current/,
      pattern:
        '(?:{mod}|(?:earlier|later|early|late|sometime)(?: on)? )?(?:this|the current|this current) (?<unit>week|month|quarter|year|decade|century)',
      states: (c) =>
        /^This [A-Z][a-z]/.test(c.all ?? '')
          ? null
          : { kind: 'shift', unit: unitOf(c.unit).unit, by: 0, from: 'published', part: '' },
      example: ['They met earlier this month.', 'earlier this month', '2016-10'],
      not: 'They met in the middle.',
    },
    {
      name: 'last-unit',
      needs: /last|past|next|coming/,
      pattern:
        '(?:{mod}|(?:earlier|later|early|late|sometime) )?(?:(?:the|this) (?=past|last|coming))?(?<which>last|past|next|coming) (?:(?<unit>week|month|year|quarter)|(?<=last )(?<long>century))(?! (?:and a half|or (?:so|two)))',
      states: (c, near) =>
        /^(?:the|this) past\b/i.test(near.before) || /^s\b| Tonight\b/.test(near.after)
          ? null
          : {
              kind: 'shift',
              unit: unitOf(c.unit ?? c.long).unit,
              by: BY[whichOf(c.which)],
              from: 'published',
              part: '',
            },
      example: ['She won late last year.', 'late last year', '2015'],
      not: 'She won at last.',
    },
    {
      name: 'told-unit',
      needs: /previous|prior|preceding|following|subsequent|next|same|that/,
      pattern:
        '(?:{mod}|(?:earlier|later|early|late) )?(?<which>the previous|the prior|the following|the next|the same|that same|that|the preceding|the subsequent) (?<unit>week|month|year|decade)',
      states: (c, near) => {
        const which = word(c.which);
        // "the next decade of action": how long, and no year
        if (which === 'the next' && /^decade/i.test(c.unit ?? '')) return null;
        const by = /prior|preceding/.test(which) ? -1 : which.endsWith('subsequent') ? 1 : BY[whichOf(which)];
        // "over the next year" looks forward from today.
        const today = which === 'the next' && /\b(?:over|in|within|for|during|through) $/i.test(near.before);
        return { kind: 'shift', unit: unitOf(c.unit).unit, by, from: today ? 'published' : 'told', part: '' };
      },
      example: ['She won in 2010. She lost the following year.', 'the following year', '2011'],
      not: 'She liked following him.',
    },
    {
      name: 'year-before',
      needs: /before|after/,
      pattern: '(?:the|a|one) (?<unit>week|month|year|decade) (?<side>before|after)(?=[.,;)]|$)',
      states: (c) => ({
        kind: 'shift',
        unit: unitOf(c.unit).unit,
        by: word(c.side) === 'before' ? -1 : 1,
        from: 'told',
        part: '',
      }),
      example: ['She won in 2010, up from a loss the year before.', 'the year before', '2009'],
      not: 'The year before last was bad.',
    },
    {
      name: 'year-before-last',
      pattern: 'the (?<unit>week|month|year) before last',
      states: (c) => ({ kind: 'shift', unit: unitOf(c.unit).unit, by: -2, from: 'published', part: '' }),
      example: ['They met the week before last.', 'the week before last', '2016-W39'],
      not: 'They met before last call.',
    },
    {
      name: 'week-of',
      needs: /week\s+(?:of|ended|ending|beginning)/,
      pattern: 'the week (?:of|ended|ending|beginning) (?<on>(?:{weekday},? )?{month} {dom}(?:,? {year})?)',
      states: (c) => weekOf(c.month, c.dom, c.year),
      example: ['The trial opens the week of March 7, 2016.', 'the week of March 7, 2016', '2016-W10'],
      not: 'The week of prayer began.',
    },
    {
      name: 'the-unit',
      needs: /early|late|mid|some|around|about|roughly| of /,
      pattern: '{mod}(?:the )?(?<unit>day|week|month|year|decade|century)',
      states: (c, near) =>
        /day$/i.test(c.all ?? '') && /\bat $/i.test(near.before)
          ? null
          : { kind: 'shift', unit: unitOf(c.unit).unit, by: 0, from: 'published', part: '' },
      example: ['It should end by the end of the month.', 'the end of the month', '2016-10'],
      not: 'At the end of the day it is his choice.',
    },
    {
      name: 'year-alone',
      needs: /the\s+(?:full|fiscal|year|week)/,
      pattern: "(?:the full year|the (?:week|year)(?= to\\b|[.,;]|['’]s\\b| (?:earlier|so far)\\b|$)|the fiscal year)",
      states: (c) => ({
        kind: 'shift',
        unit: /week/i.test(c.all ?? '') ? 'week' : 'year',
        by: 0,
        from: 'published',
        part: '',
      }),
      example: ['It was the worst storm of the year.', 'the year', '2016'],
      not: 'It was the year of the storm.',
    },
    {
      name: 'ago',
      needs: /ago\b/,
      pattern: `${ABOUT}(?<n>{number}|{some})(?: (?:or|to) (?:so|two|three|{number:more}))?[ -](?:(?:trading|business|calendar|long|full|short) )?{unit}s?(?: or (?:so|two|more))?[ -]ago(?:,? (?<said>today|this week|this month|yesterday))?`,
      states: (c) => anniversary(c) ?? shift(c, -1, 'published'),
      example: ['She arrived nearly two years ago.', 'nearly two years ago', '2014'],
      not: 'Not that long ago she left.',
    },
    {
      name: 'earlier',
      needs: /earlier|later|before|after|prior|previously/,
      pattern: `${ABOUT}(?<n>{number}|{some}) {unit}s? (?<side>earlier|before(?=[.,;)]|$)|previously|prior(?! to)|later|afterwards?|after(?=[.,;)]|$))`,
      states: (c) => shift(c, /later|after/i.test(c.side ?? '') ? 1 : -1, 'told'),
      example: ['He won in 2008. Four years later he lost.', 'Four years later', '2012'],
      not: 'Four years is long.',
    },
    {
      name: 'half-a-century-ago',
      needs: /century ago/,
      pattern: '(?:{about} )?(?:(?:an?|one) )?(?<part>half|quarter)(?: of)?(?:-| | a )century ago',
      states: (c) => ({
        kind: 'shift',
        unit: 'year',
        by: word(c.part) === 'half' ? -50 : -25,
        from: 'published',
        part: '',
      }),
      example: ['They met nearly a quarter-century ago.', 'nearly a quarter-century ago', '1991'],
      not: 'They met a century ago.',
    },
    {
      name: 'from-now',
      needs: /from|hence/,
      pattern: `${ABOUT}(?<n>{number}|{some}) {unit}s? (?:from (?:now|today)|hence)`,
      states: (c) => shift(c, 1, 'published'),
      example: ['The vote is three weeks from now.', 'three weeks from now', '2016-W44'],
      not: 'Three weeks are long.',
    },
    {
      name: 'in-so-many',
      needs: /\bin\s/,
      pattern:
        '(?<=\\bin )(?:(?:about|just|less than|only|around) )?(?<n>{number}|a|an|a couple of) {unit}s?(?! (?:ago|later|earlier|old|of|or))',
      states: (c, near) => {
        const { unit, times } = unitOf(c.unit);
        const n = amount(c.n);
        if (
          n === null ||
          /\b(?:once|twice|times|first(?: time)?|most|least|day|highest|lowest|biggest|worst|best|year) in $/i.test(
            near.before,
          )
        )
          return null;
        return { kind: 'ahead', unit, by: n * times };
      },
      example: ['The polls will open in 10 days.', '10 days', '2016-10-22'],
      not: 'They have met for 10 days.',
    },
    {
      name: 'weekend',
      needs: /weekend/,
      pattern: '(?:{mod}|(?:early|late|earlier) )?(?:{which}|the) weekend',
      states: (c) => ({ kind: 'weekend', which: whichOf(c.which), from: baseOf(c.which) }),
      example: ['He campaigned there this past weekend.', 'this past weekend', '2016-W40-WE'],
      not: 'He campaigned on weekends.',
    },
    {
      name: 'season',
      needs: /spring|summer|autumn|fall|winter/,
      pattern: `(?:{mod}|(?:the )?(?:early|late|mid)[ -])?(?:(?<which>this past|this coming|last|next|this|the previous|the following|the|in|past|that) )?(?:early |late )?{season}(?:(?: of|,)? (?:{year}|(?<said>${YEAR_SAID})|nineteen {number:spelled}))?`,
      states: (c, near) => {
        const year = yearSaid(c.year ?? c.said ?? c.spelled);
        const which = word(c.which);
        if (
          year === null &&
          (which === '' ||
            (which !== 'last' && /^ in (?!january)/i.test(near.after)) ||
            /^ (?:of|from|short|apart|behind|under|into|semester|arts?|term|break|training|school|olympic|games?|camp|jobs?|back|foliage)\b|^-/i.test(
              near.after,
            ))
        )
          return null;
        if (year === null && /^ (?:after|before) (?:last\b|(?:the )?\d{4}\b)/.test(near.after)) return null;
        if (/^fall$/i.test(c.season ?? '') && year === null && !/last|this|next|the|in/.test(which)) return null;
        return {
          kind: 'season',
          season: seasonOf(c.season),
          which: /last|past|this|next|coming|previous|following/.test(which) ? whichOf(which) : 'bare',
          year,
          from: baseOf(which),
        };
      },
      example: ['They split last summer.', 'last summer', '2016-SU'],
      not: 'Prices fall and stocks spring back.',
    },
  ],
};

function weekOf(month: string | undefined, dom: string | undefined, year: string | undefined): Stated | null {
  return month === undefined || dom === undefined
    ? null
    : { kind: 'week-of', month: monthNumber(month), day: Number.parseInt(dom, 10), year: yearSaid(year) };
}

/** "five years ago this month", "a year ago today": as fine as what it is counted from. */
function anniversary(c: Caught): Stated | null {
  const finer = word(c.said);
  const years = amount(c.n);
  if (years === null || !Number.isInteger(years) || unitOf(c.unit).unit !== 'year') return null;
  if (finer === 'today') return { kind: 'anniversary', years };
  return finer === 'this month' ? { kind: 'shift', unit: 'month', by: -12 * years, from: 'published', part: '' } : null;
}

function shift(c: Caught, sign: 1 | -1, from: 'published' | 'told'): Stated {
  const { unit, times } = unitOf(c.unit);
  const n = amount(c.n);
  const half = /^half/i.test(c.n ?? '') ? HALVES[unit] : undefined;
  if (half !== undefined) return { kind: 'shift', unit: half[0], by: sign * half[1], from, part: '' };
  if (n === null && from === 'told') return { kind: 'value', type: 'DURATION', value: duration(unit, null) };
  if (n === null) return { kind: 'value', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', unit, by: sign * n * times, from, part: '' };
}
