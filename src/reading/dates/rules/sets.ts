import type { TimeTable } from '../rule.ts';
import { amount, duration, partOf, unitOf, word } from '../words.ts';

const EVERY: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Times that come again. */
export const SETS: TimeTable = {
  name: 'sets',
  trigger:
    /\b(?:every|each|per|hourly|daily|nightly|weekly|biweekly|monthly|quarterly|yearly|annually|weekends|nights|mornings)\b/,
  rules: [
    {
      name: 'every-unit',
      pattern: '(?:once |twice )?(?:every|each) (?:other |single |(?<n>{number}|few|couple of) )?{unit}s?',
      states: (c) => {
        const { unit, times } = unitOf(c.unit);
        if (unit === 'second') return null;
        const n = c.n === undefined ? (/\bother\b/i.test(c.all ?? '') ? 2 : 1) : amount(c.n);
        return { kind: 'value', type: 'SET', value: duration(unit, n === null ? null : n * times) };
      },
      example: ['They vote every four years.', 'every four years', 'P4Y'],
      not: 'They vote each way.',
    },
    {
      name: 'every-part',
      pattern: '(?:every|each) {part}|(?<=\\bon )weekends',
      states: (c) => ({
        kind: 'value',
        type: 'SET',
        value: c.part === undefined ? 'XXXX-WXX-WE' : `XXXX-XX-XX${partOf(c.part)}`,
      }),
      example: ['He calls every night.', 'every night', 'XXXX-XX-XXTNI'],
      not: 'He calls at night.',
    },
    {
      name: 'adverb',
      pattern: '(?<how>hourly|daily|nightly|weekly|biweekly|monthly|yearly|annually)',
      states: (c, near) =>
        (/^[A-Z]/.test(c.how ?? '') && (near.before !== '' || /^ [A-Z]/.test(near.after))) ||
        /\baverage $|\d\S*(?: \w+)? $/i.test(near.before)
          ? null
          : { kind: 'value', type: 'SET', value: EVERY[word(c.how)] ?? '' },
      example: ['She briefs reporters daily.', 'daily', 'P1D'],
      not: 'She reads the Daily Mirror.',
    },
    {
      name: 'per-unit',
      pattern: '(?:per|a) (?<unit>day|week|month|year)(?= on average|$)',
      states: (c) =>
        /^per/i.test(c.all ?? '') ? { kind: 'value', type: 'SET', value: duration(unitOf(c.unit).unit, 1) } : null,
      example: ['It costs five dollars per week', 'per week', 'P1W'],
      not: 'It took a week',
    },
  ],
};
